package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a commodity, as JAXB binds them. */
public final class Commodity {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "category", nillable = true)
    public String category;

    @XmlElement(name = "children-count", nillable = true)
    public Long childrenCount;

    @XmlElement(name = "deductibility", nillable = true)
    public String deductibility;

    @XmlElement(name = "imported-from-taxonomy", nillable = true)
    public Boolean importedFromTaxonomy;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "parent-id", nillable = true)
    public Long parentId;

    @XmlElement(name = "preferred", nillable = true)
    public String preferred;

    @XmlElement(name = "subcategory", nillable = true)
    public String subcategory;

    @XmlElement(name = "translated-name", nillable = true)
    public String translatedName;
}
