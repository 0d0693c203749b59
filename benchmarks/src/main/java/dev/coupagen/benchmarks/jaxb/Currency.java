package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;

/** The elements of a currency, as JAXB binds them. */
public final class Currency {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "decimals", nillable = true)
    public Long decimals;

    @XmlElement(name = "enabled", nillable = true)
    public Boolean enabled;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "symbol", nillable = true)
    public String symbol;
}
