package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;

/** The elements of a country, as JAXB binds them. */
public final class Country {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "translated-name", nillable = true)
    public String translatedName;
}
