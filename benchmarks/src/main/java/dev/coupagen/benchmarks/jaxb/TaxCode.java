package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a tax code, as JAXB binds them. */
public final class TaxCode {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "country", nillable = true)
    public Country country;

    @XmlElement(name = "description", nillable = true)
    public String description;

    @XmlElement(name = "effective-date", nillable = true)
    public OffsetDateTime effectiveDate;

    @XmlElement(name = "percentage", nillable = true)
    public BigDecimal percentage;
}
