package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a contact, as JAXB binds them. */
public final class Contact {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "email", nillable = true)
    public String email;

    @XmlElement(name = "name-additional", nillable = true)
    public String nameAdditional;

    @XmlElement(name = "name-family", nillable = true)
    public String nameFamily;

    @XmlElement(name = "name-fullname", nillable = true)
    public String nameFullname;

    @XmlElement(name = "name-given", nillable = true)
    public String nameGiven;

    @XmlElement(name = "name-prefix", nillable = true)
    public String namePrefix;

    @XmlElement(name = "name-suffix", nillable = true)
    public String nameSuffix;

    @XmlElement(name = "notes", nillable = true)
    public String notes;

    @XmlElement(name = "phone-fax", nillable = true)
    public PhoneNumber phoneFax;

    @XmlElement(name = "phone-mobile", nillable = true)
    public PhoneNumber phoneMobile;

    @XmlElement(name = "phone-work", nillable = true)
    public PhoneNumber phoneWork;
}
