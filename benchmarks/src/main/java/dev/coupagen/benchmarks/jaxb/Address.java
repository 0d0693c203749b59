package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of an address, as JAXB binds them. */
public final class Address {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "attention", nillable = true)
    public String attention;

    @XmlElement(name = "business-group-name", nillable = true)
    public String businessGroupName;

    @XmlElement(name = "city", nillable = true)
    public String city;

    @XmlElement(name = "country", nillable = true)
    public Country country;

    @XmlElement(name = "external-src-name", nillable = true)
    public String externalSrcName;

    @XmlElement(name = "external-src-ref", nillable = true)
    public String externalSrcRef;

    @XmlElement(name = "local-tax-number", nillable = true)
    public String localTaxNumber;

    @XmlElement(name = "location-code", nillable = true)
    public String locationCode;

    @XmlElement(name = "name", nillable = true)
    public String name;

    @XmlElement(name = "postal-code", nillable = true)
    public String postalCode;

    @XmlElement(name = "state", nillable = true)
    public String state;

    @XmlElement(name = "state-iso-code", nillable = true)
    public String stateIsoCode;

    @XmlElement(name = "street1", nillable = true)
    public String street1;

    @XmlElement(name = "street2", nillable = true)
    public String street2;

    @XmlElement(name = "street3", nillable = true)
    public String street3;

    @XmlElement(name = "street4", nillable = true)
    public String street4;

    @XmlElement(name = "type", nillable = true)
    public String type;

    @XmlElement(name = "vat-country", nillable = true)
    public Country vatCountry;

    @XmlElement(name = "vat-number", nillable = true)
    public String vatNumber;
}
