package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a phone number, as JAXB binds them. */
public final class PhoneNumber {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "area-code", nillable = true)
    public String areaCode;

    @XmlElement(name = "country-code", nillable = true)
    public String countryCode;

    @XmlElement(name = "extension", nillable = true)
    public String extension;

    @XmlElement(name = "number", nillable = true)
    public String number;
}
