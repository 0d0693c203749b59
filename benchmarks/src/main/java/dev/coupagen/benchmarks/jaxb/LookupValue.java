package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a lookup value, as JAXB binds them. */
public final class LookupValue {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "depth", nillable = true)
    public Long depth;

    @XmlElement(name = "external-ref-code", nillable = true)
    public String externalRefCode;

    @XmlElement(name = "external-ref-num", nillable = true)
    public String externalRefNum;

    @XmlElement(name = "is-default", nillable = true)
    public Boolean isDefault;

    @XmlElement(name = "lookup-id", nillable = true)
    public Long lookupId;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "parent-id", nillable = true)
    public Long parentId;
}
