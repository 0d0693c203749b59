package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of an invoice line allocation, as JAXB binds them. */
public final class InvoiceLineAllocation {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "amount", nillable = true)
    public BigDecimal amount;

    @XmlElement(name = "billing-note", nillable = true)
    public String billingNote;

    @XmlElement(name = "handling-distribution-total", nillable = true)
    public BigDecimal handlingDistributionTotal;

    @XmlElement(name = "misc-distribution-total", nillable = true)
    public BigDecimal miscDistributionTotal;

    @XmlElement(name = "pct", nillable = true)
    public BigDecimal pct;

    @XmlElement(name = "shipping-distribution-total", nillable = true)
    public BigDecimal shippingDistributionTotal;

    @XmlElement(name = "tax-distribution-total", nillable = true)
    public BigDecimal taxDistributionTotal;
}
