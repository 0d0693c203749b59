package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of an account, as JAXB binds them. */
public final class Account {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "account-type", nillable = true)
    public AccountType accountType;

    @XmlElement(name = "account-type-id", nillable = true)
    public Long accountTypeId;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "segment-1", nillable = true)
    public String segment1;

    @XmlElement(name = "segment-2", nillable = true)
    public String segment2;

    @XmlElement(name = "segment-3", nillable = true)
    public String segment3;

    @XmlElement(name = "segment-4", nillable = true)
    public String segment4;

    @XmlElement(name = "segment-5", nillable = true)
    public String segment5;

    @XmlElement(name = "segment-6", nillable = true)
    public String segment6;

    @XmlElement(name = "segment-7", nillable = true)
    public String segment7;

    @XmlElement(name = "segment-8", nillable = true)
    public String segment8;

    @XmlElement(name = "segment-9", nillable = true)
    public String segment9;

    @XmlElement(name = "segment-10", nillable = true)
    public String segment10;

    @XmlElement(name = "segment-11", nillable = true)
    public String segment11;

    @XmlElement(name = "segment-12", nillable = true)
    public String segment12;

    @XmlElement(name = "segment-13", nillable = true)
    public String segment13;

    @XmlElement(name = "segment-14", nillable = true)
    public String segment14;

    @XmlElement(name = "segment-15", nillable = true)
    public String segment15;

    @XmlElement(name = "segment-16", nillable = true)
    public String segment16;

    @XmlElement(name = "segment-17", nillable = true)
    public String segment17;

    @XmlElement(name = "segment-18", nillable = true)
    public String segment18;

    @XmlElement(name = "segment-19", nillable = true)
    public String segment19;

    @XmlElement(name = "segment-20", nillable = true)
    public String segment20;
}
