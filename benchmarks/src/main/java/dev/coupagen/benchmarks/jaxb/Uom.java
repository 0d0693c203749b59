package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a uom, as JAXB binds them. */
public final class Uom {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "allowable-precision", nillable = true)
    public Long allowablePrecision;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "name", nillable = true)
    public String name;
}
