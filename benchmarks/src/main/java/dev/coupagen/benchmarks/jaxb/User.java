package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.time.OffsetDateTime;

/** The elements of a user, as JAXB binds them. */
public final class User {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "avatar-thumb-url", nillable = true)
    public String avatarThumbUrl;

    @XmlElement(name = "email", nillable = true)
    public String email;

    @XmlElement(name = "employee-number", nillable = true)
    public String employeeNumber;

    @XmlElement(name = "firstname", nillable = true)
    public String firstname;

    @XmlElement(name = "fullname", nillable = true)
    public String fullname;

    @XmlElement(name = "lastname", nillable = true)
    public String lastname;

    @XmlElement(name = "login", nillable = true)
    public String login;

    @XmlElement(name = "salesforce-id", nillable = true)
    public String salesforceId;
}
