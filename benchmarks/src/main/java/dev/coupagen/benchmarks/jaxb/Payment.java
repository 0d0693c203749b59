package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a payment, as JAXB binds them. */
public final class Payment {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "amount-paid", nillable = true)
    public BigDecimal amountPaid;

    @XmlElement(name = "notes", nillable = true)
    public String notes;

    @XmlElement(name = "payment-date", nillable = true)
    public OffsetDateTime paymentDate;
}
