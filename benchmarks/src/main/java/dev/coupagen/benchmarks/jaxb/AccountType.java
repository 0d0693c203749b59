package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of an account type, as JAXB binds them. */
public final class AccountType {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "currency", nillable = true)
    public Currency currency;

    @XmlElement(name = "dynamic-flag", nillable = true)
    public Boolean dynamicFlag;

    @XmlElement(name = "legal-entity-name", nillable = true)
    public String legalEntityName;

    @XmlElement(name = "name", nillable = true)
    public String name;
}
