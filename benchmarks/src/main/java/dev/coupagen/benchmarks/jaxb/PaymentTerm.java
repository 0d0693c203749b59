package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a payment term, as JAXB binds them. */
public final class PaymentTerm {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "active", nillable = true)
    public Boolean active;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "days-for-discount-payment", nillable = true)
    public Long daysForDiscountPayment;

    @XmlElement(name = "days-for-net-payment", nillable = true)
    public Long daysForNetPayment;

    @XmlElement(name = "description", nillable = true)
    public String description;

    @XmlElement(name = "discount-cutoff-day", nillable = true)
    public Long discountCutoffDay;

    @XmlElement(name = "discount-due-day", nillable = true)
    public Long discountDueDay;

    @XmlElement(name = "discount-due-month", nillable = true)
    public Long discountDueMonth;

    @XmlElement(name = "discount-rate", nillable = true)
    public BigDecimal discountRate;

    @XmlElement(name = "net-cutoff-day", nillable = true)
    public Long netCutoffDay;

    @XmlElement(name = "net-due-day", nillable = true)
    public Long netDueDay;

    @XmlElement(name = "net-due-month", nillable = true)
    public Long netDueMonth;

    @XmlElement(name = "type", nillable = true)
    public String type;
}
