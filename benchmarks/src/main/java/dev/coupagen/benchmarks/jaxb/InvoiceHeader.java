package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The elements of an invoice header, as JAXB binds them. */
public final class InvoiceHeader {
    @XmlElement(name = "id", nillable = true)
    public Long id;

    @XmlElement(name = "created-at", nillable = true)
    public OffsetDateTime createdAt;

    @XmlElement(name = "updated-at", nillable = true)
    public OffsetDateTime updatedAt;

    @XmlElement(name = "account-type", nillable = true)
    public AccountType accountType;

    @XmlElement(name = "amount-due", nillable = true)
    public BigDecimal amountDue;

    @XmlElement(name = "amount-due-less-discount", nillable = true)
    public BigDecimal amountDueLessDiscount;

    @XmlElement(name = "amount-of-advance-payment", nillable = true)
    public BigDecimal amountOfAdvancePayment;

    @XmlElement(name = "bill-to-address", nillable = true)
    public Address billToAddress;

    @XmlElement(name = "buyer-representative-name", nillable = true)
    public String buyerRepresentativeName;

    @XmlElement(name = "canceled", nillable = true)
    public Boolean canceled;

    @XmlElement(name = "cash-accounting-scheme-reference", nillable = true)
    public String cashAccountingSchemeReference;

    @XmlElement(name = "channel", nillable = true)
    public String channel;

    @XmlElement(name = "clearance-document", nillable = true)
    public String clearanceDocument;

    @XmlElement(name = "comments", nillable = true)
    public String comments;

    @XmlElement(name = "compliant", nillable = true)
    public Boolean compliant;

    @XmlElement(name = "confirmation", nillable = true)
    public String confirmation;

    @XmlElement(name = "created-by", nillable = true)
    public User createdBy;

    @XmlElement(name = "credit-note-differences-with-original-invoice", nillable = true)
    public BigDecimal creditNoteDifferencesWithOriginalInvoice;

    @XmlElement(name = "credit-reason", nillable = true)
    public String creditReason;

    @XmlElement(name = "currency", nillable = true)
    public Currency currency;

    @XmlElement(name = "custom-fields", nillable = true)
    public InvoiceFields customFields;

    @XmlElement(name = "customer-accounting-tax", nillable = true)
    public BigDecimal customerAccountingTax;

    @XmlElement(name = "customs-declaration-date", nillable = true)
    public OffsetDateTime customsDeclarationDate;

    @XmlElement(name = "customs-declaration-number", nillable = true)
    public String customsDeclarationNumber;

    @XmlElement(name = "customs-office", nillable = true)
    public String customsOffice;

    @XmlElement(name = "date-received", nillable = true)
    public OffsetDateTime dateReceived;

    @XmlElement(name = "delivery-date", nillable = true)
    public LocalDate deliveryDate;

    @XmlElement(name = "delivery-number", nillable = true)
    public String deliveryNumber;

    @XmlElement(name = "discount-amount", nillable = true)
    public BigDecimal discountAmount;

    @XmlElement(name = "discount-due-date", nillable = true)
    public OffsetDateTime discountDueDate;

    @XmlElement(name = "discount-percent", nillable = true)
    public BigDecimal discountPercent;

    @XmlElement(name = "dispute-method", nillable = true)
    public String disputeMethod;

    @XmlElement(name = "document-type", nillable = true)
    public String documentType;

    @XmlElement(name = "early-payment-provisions", nillable = true)
    public String earlyPaymentProvisions;

    @XmlElement(name = "exchange-rate", nillable = true)
    public BigDecimal exchangeRate;

    @XmlElement(name = "exported", nillable = true)
    public Boolean exported;

    @XmlElement(name = "folio-number", nillable = true)
    public String folioNumber;

    @XmlElement(name = "form-of-payment", nillable = true)
    public String formOfPayment;

    @XmlElement(name = "gross-total", nillable = true)
    public BigDecimal grossTotal;

    @XmlElement(name = "handling-amount", nillable = true)
    public BigDecimal handlingAmount;

    @XmlElement(name = "image-scan", nillable = true)
    public String imageScan;

    @XmlElement(name = "image-scan-content-type", nillable = true)
    public String imageScanContentType;

    @XmlElement(name = "image-scan-file-size", nillable = true)
    public String imageScanFileSize;

    @XmlElement(name = "inbox-name", nillable = true)
    public String inboxName;

    @XmlElement(name = "internal-note", nillable = true)
    public String internalNote;

    @XmlElement(name = "invoice-date", nillable = true)
    public LocalDate invoiceDate;

    @XmlElementWrapper(name = "invoice-lines")
    @XmlElement(name = "invoice-line")
    public List<InvoiceLine> invoiceLines = new ArrayList<>();

    @XmlElement(name = "invoice-number", nillable = true)
    public String invoiceNumber;

    @XmlElement(name = "is-credit-note", nillable = true)
    public Boolean isCreditNote;

    @XmlElement(name = "last-exported-at", nillable = true)
    public OffsetDateTime lastExportedAt;

    @XmlElement(name = "late-payment-penalties", nillable = true)
    public String latePaymentPenalties;

    @XmlElement(name = "line-count", nillable = true)
    public String lineCount;

    @XmlElement(name = "line-level-taxation", nillable = true)
    public Boolean lineLevelTaxation;

    @XmlElement(name = "lock-version-key", nillable = true)
    public Long lockVersionKey;

    @XmlElement(name = "margin-scheme", nillable = true)
    public String marginScheme;

    @XmlElement(name = "misc-amount", nillable = true)
    public BigDecimal miscAmount;

    @XmlElement(name = "net-due-date", nillable = true)
    public OffsetDateTime netDueDate;

    @XmlElement(name = "net-total-less-discount", nillable = true)
    public BigDecimal netTotalLessDiscount;

    @XmlElement(name = "origin-currency-gross", nillable = true)
    public BigDecimal originCurrencyGross;

    @XmlElement(name = "origin-currency-net", nillable = true)
    public BigDecimal originCurrencyNet;

    @XmlElement(name = "original-invoice-date", nillable = true)
    public LocalDate originalInvoiceDate;

    @XmlElement(name = "original-invoice-number", nillable = true)
    public String originalInvoiceNumber;

    @XmlElement(name = "paid", nillable = true)
    public Boolean paid;

    @XmlElement(name = "payment-channel", nillable = true)
    public String paymentChannel;

    @XmlElement(name = "payment-date", nillable = true)
    public OffsetDateTime paymentDate;

    @XmlElement(name = "payment-method", nillable = true)
    public String paymentMethod;

    @XmlElement(name = "payment-notes", nillable = true)
    public String paymentNotes;

    @XmlElement(name = "payment-order-reference", nillable = true)
    public String paymentOrderReference;

    @XmlElement(name = "payment-term", nillable = true)
    public PaymentTerm paymentTerm;

    @XmlElementWrapper(name = "payments")
    @XmlElement(name = "payment")
    public List<Payment> payments = new ArrayList<>();

    @XmlElement(name = "place-of-issuance", nillable = true)
    public String placeOfIssuance;

    @XmlElement(name = "protocol-number", nillable = true)
    public String protocolNumber;

    @XmlElement(name = "remit-to-address", nillable = true)
    public RemitToAddress remitToAddress;

    @XmlElement(name = "requested-by", nillable = true)
    public User requestedBy;

    @XmlElement(name = "requester-email", nillable = true)
    public String requesterEmail;

    @XmlElement(name = "reverse-charge-reference", nillable = true)
    public String reverseChargeReference;

    @XmlElement(name = "self-billing-reference", nillable = true)
    public String selfBillingReference;

    @XmlElement(name = "sender-email", nillable = true)
    public String senderEmail;

    @XmlElement(name = "series", nillable = true)
    public String series;

    @XmlElement(name = "ship-to-address", nillable = true)
    public Address shipToAddress;

    @XmlElement(name = "shipping-amount", nillable = true)
    public BigDecimal shippingAmount;

    @XmlElement(name = "status", nillable = true)
    public String status;

    @XmlElement(name = "supplier", nillable = true)
    public Supplier supplier;

    @XmlElement(name = "supplier-created", nillable = true)
    public Boolean supplierCreated;

    @XmlElement(name = "supplier-note", nillable = true)
    public String supplierNote;

    @XmlElement(name = "supplier-total", nillable = true)
    public BigDecimal supplierTotal;

    @XmlElementWrapper(name = "tags")
    @XmlElement(name = "tag")
    public List<Tag> tags = new ArrayList<>();

    @XmlElement(name = "tax-amount", nillable = true)
    public BigDecimal taxAmount;

    @XmlElement(name = "tax-amount-engine", nillable = true)
    public BigDecimal taxAmountEngine;

    @XmlElement(name = "tax-code", nillable = true)
    public TaxCode taxCode;

    @XmlElementWrapper(name = "tax-lines")
    @XmlElement(name = "tax-line")
    public List<TaxLine> taxLines = new ArrayList<>();

    @XmlElement(name = "tax-rate", nillable = true)
    public BigDecimal taxRate;

    @XmlElement(name = "tolerance-failures", nillable = true)
    public String toleranceFailures;

    @XmlElement(name = "total-with-taxes", nillable = true)
    public BigDecimal totalWithTaxes;

    @XmlElement(name = "transaction-uuid", nillable = true)
    public String transactionUuid;

    @XmlElement(name = "type-of-document", nillable = true)
    public String typeOfDocument;

    @XmlElement(name = "type-of-operation", nillable = true)
    public String typeOfOperation;

    @XmlElement(name = "updated-by", nillable = true)
    public User updatedBy;

    @XmlElement(name = "use-of-invoice", nillable = true)
    public String useOfInvoice;

    @XmlElement(name = "vehicle-license-plate", nillable = true)
    public String vehicleLicensePlate;

    @XmlElement(name = "volume-amount", nillable = true)
    public String volumeAmount;

    @XmlElement(name = "volume-brand", nillable = true)
    public String volumeBrand;

    @XmlElementWrapper(name = "withholding-tax-lines")
    @XmlElement(name = "withholding-tax-line")
    public List<TaxLine> withholdingTaxLines = new ArrayList<>();

    @XmlElement(name = "withholding-tax-override", nillable = true)
    public BigDecimal withholdingTaxOverride;
}
