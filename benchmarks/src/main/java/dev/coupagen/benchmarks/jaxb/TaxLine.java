package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a tax line, as JAXB binds them. */
public final class TaxLine {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "amount", nillable = true)
    public BigDecimal amount;

    @XmlElement(name = "amount-engine", nillable = true)
    public BigDecimal amountEngine;

    @XmlElement(name = "base", nillable = true)
    public BigDecimal base;

    @XmlElement(name = "basis", nillable = true)
    public BigDecimal basis;

    @XmlElement(name = "code", nillable = true)
    public String code;

    @XmlElement(name = "code-engine", nillable = true)
    public String codeEngine;

    @XmlElement(name = "code-id", nillable = true)
    public Long codeId;

    @XmlElement(name = "description", nillable = true)
    public String description;

    @XmlElement(name = "kind-of-factor", nillable = true)
    public String kindOfFactor;

    @XmlElement(name = "nature-of-tax", nillable = true)
    public String natureOfTax;

    @XmlElement(name = "product-tax-classification", nillable = true)
    public String productTaxClassification;

    @XmlElement(name = "rate", nillable = true)
    public BigDecimal rate;

    @XmlElement(name = "rate-engine", nillable = true)
    public BigDecimal rateEngine;

    @XmlElement(name = "supplier-rate", nillable = true)
    public BigDecimal supplierRate;

    @XmlElement(name = "tax-code", nillable = true)
    public TaxCode taxCode;

    @XmlElement(name = "taxable-amount", nillable = true)
    public BigDecimal taxableAmount;

    @XmlElement(name = "type", nillable = true)
    public String type;

    @XmlElement(name = "withholding-amount", nillable = true)
    public BigDecimal withholdingAmount;
}
