package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The elements of an invoice line, as JAXB binds them. */
public final class InvoiceLine {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "account", nillable = true)
    public Account account;

    @XmlElementWrapper(name = "account-allocations")
    @XmlElement(name = "account-allocation")
    public List<InvoiceLineAllocation> accountAllocations = new ArrayList<>();

    @XmlElement(name = "accounting-total", nillable = true)
    public BigDecimal accountingTotal;

    @XmlElement(name = "accounting-total-currency", nillable = true)
    public Currency accountingTotalCurrency;

    @XmlElement(name = "adjustment-type", nillable = true)
    public String adjustmentType;

    @XmlElement(name = "billing-note", nillable = true)
    public String billingNote;

    @XmlElement(name = "category", nillable = true)
    public String category;

    @XmlElement(name = "classification-of-goods", nillable = true)
    public String classificationOfGoods;

    @XmlElement(name = "commodity", nillable = true)
    public Commodity commodity;

    @XmlElement(name = "company-uom", nillable = true)
    public String companyUom;

    @XmlElement(name = "created-by", nillable = true)
    public User createdBy;

    @XmlElement(name = "currency", nillable = true)
    public Currency currency;

    @XmlElement(name = "custom-fields", nillable = true)
    public LineFields customFields;

    @XmlElement(name = "customs-declaration-number", nillable = true)
    public String customsDeclarationNumber;

    @XmlElement(name = "deductibility", nillable = true)
    public String deductibility;

    @XmlElement(name = "delivery-note-number", nillable = true)
    public String deliveryNoteNumber;

    @XmlElement(name = "description", nillable = true)
    public String description;

    @XmlElement(name = "discount-amount", nillable = true)
    public BigDecimal discountAmount;

    @XmlElement(name = "fiscal-code", nillable = true)
    public String fiscalCode;

    @XmlElement(name = "handling-distribution-total", nillable = true)
    public BigDecimal handlingDistributionTotal;

    @XmlElement(name = "hsn-sac-code", nillable = true)
    public String hsnSacCode;

    @XmlElement(name = "item-barcode", nillable = true)
    public String itemBarcode;

    @XmlElement(name = "line-num", nillable = true)
    public Long lineNum;

    @XmlElement(name = "line-type", nillable = true)
    public String lineType;

    @XmlElement(name = "match-reference", nillable = true)
    public String matchReference;

    @XmlElement(name = "misc-distribution-total", nillable = true)
    public BigDecimal miscDistributionTotal;

    @XmlElement(name = "municipality-taxation-code", nillable = true)
    public String municipalityTaxationCode;

    @XmlElement(name = "net-weight", nillable = true)
    public BigDecimal netWeight;

    @XmlElement(name = "order-header-num", nillable = true)
    public String orderHeaderNum;

    @XmlElement(name = "order-line-id", nillable = true)
    public Long orderLineId;

    @XmlElement(name = "order-line-num", nillable = true)
    public String orderLineNum;

    @XmlElement(name = "order-line-source-part-num", nillable = true)
    public String orderLineSourcePartNum;

    @XmlElement(name = "original-date-of-supply", nillable = true)
    public OffsetDateTime originalDateOfSupply;

    @XmlElement(name = "po-number", nillable = true)
    public String poNumber;

    @XmlElement(name = "price", nillable = true)
    public BigDecimal price;

    @XmlElement(name = "price-per-uom", nillable = true)
    public BigDecimal pricePerUom;

    @XmlElement(name = "property-tax-account", nillable = true)
    public String propertyTaxAccount;

    @XmlElement(name = "quantity", nillable = true)
    public BigDecimal quantity;

    @XmlElement(name = "shipping-distribution-total", nillable = true)
    public BigDecimal shippingDistributionTotal;

    @XmlElement(name = "source-part-num", nillable = true)
    public String sourcePartNum;

    @XmlElement(name = "status", nillable = true)
    public String status;

    @XmlElement(name = "subcategory", nillable = true)
    public String subcategory;

    @XmlElement(name = "supp-aux-part-num", nillable = true)
    public String suppAuxPartNum;

    @XmlElementWrapper(name = "tags")
    @XmlElement(name = "tag")
    public List<Tag> tags = new ArrayList<>();

    @XmlElement(name = "tax-amount", nillable = true)
    public BigDecimal taxAmount;

    @XmlElement(name = "tax-amount-engine", nillable = true)
    public BigDecimal taxAmountEngine;

    @XmlElement(name = "tax-code-engine", nillable = true)
    public String taxCodeEngine;

    @XmlElement(name = "tax-description", nillable = true)
    public String taxDescription;

    @XmlElement(name = "tax-distribution-total", nillable = true)
    public BigDecimal taxDistributionTotal;

    @XmlElementWrapper(name = "tax-lines")
    @XmlElement(name = "tax-line")
    public List<TaxLine> taxLines = new ArrayList<>();

    @XmlElement(name = "tax-location", nillable = true)
    public String taxLocation;

    @XmlElement(name = "tax-rate", nillable = true)
    public BigDecimal taxRate;

    @XmlElement(name = "tax-supply-date", nillable = true)
    public LocalDate taxSupplyDate;

    @XmlElement(name = "total", nillable = true)
    public BigDecimal total;

    @XmlElement(name = "type", nillable = true)
    public String type;

    @XmlElement(name = "unspsc", nillable = true)
    public String unspsc;

    @XmlElement(name = "uom", nillable = true)
    public Uom uom;

    @XmlElement(name = "updated-by", nillable = true)
    public User updatedBy;

    @XmlElement(name = "weight-uom", nillable = true)
    public Uom weightUom;

    @XmlElementWrapper(name = "withholding-tax-lines")
    @XmlElement(name = "withholding-tax-line")
    public List<TaxLine> withholdingTaxLines = new ArrayList<>();
}
