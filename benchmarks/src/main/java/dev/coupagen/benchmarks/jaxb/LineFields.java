package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;

/** The custom fields of an invoice line, as JAXB binds them. */
public final class LineFields {
    @XmlElement(name = "project", nillable = true)
    public LookupValue project;

    @XmlElement(name = "wbs-element", nillable = true)
    public String wbsElement;

    @XmlElement(name = "capitalised", nillable = true)
    public Boolean capitalised;

    @XmlElement(name = "asset-number", nillable = true)
    public String assetNumber;

    @XmlElement(name = "receiver", nillable = true)
    public User receiver;
}
