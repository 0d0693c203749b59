package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The elements of an invoice header, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record InvoiceHeader(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("account-type") AccountType accountType,
        @JsonProperty("amount-due") BigDecimal amountDue,
        @JsonProperty("amount-due-less-discount") BigDecimal amountDueLessDiscount,
        @JsonProperty("amount-of-advance-payment") BigDecimal amountOfAdvancePayment,
        @JsonProperty("bill-to-address") Address billToAddress,
        @JsonProperty("buyer-representative-name") String buyerRepresentativeName,
        @JsonProperty("canceled") Boolean canceled,
        @JsonProperty("cash-accounting-scheme-reference") String cashAccountingSchemeReference,
        @JsonProperty("channel") String channel,
        @JsonProperty("clearance-document") String clearanceDocument,
        @JsonProperty("comments") String comments,
        @JsonProperty("compliant") Boolean compliant,
        @JsonProperty("confirmation") String confirmation,
        @JsonProperty("created-by") User createdBy,

        @JsonProperty("credit-note-differences-with-original-invoice")
        BigDecimal creditNoteDifferencesWithOriginalInvoice,

        @JsonProperty("credit-reason") String creditReason,
        @JsonProperty("currency") Currency currency,
        @JsonProperty("custom-fields") Map<String, Object> customFields,
        @JsonProperty("customer-accounting-tax") BigDecimal customerAccountingTax,
        @JsonProperty("customs-declaration-date") OffsetDateTime customsDeclarationDate,
        @JsonProperty("customs-declaration-number") String customsDeclarationNumber,
        @JsonProperty("customs-office") String customsOffice,
        @JsonProperty("date-received") OffsetDateTime dateReceived,
        @JsonProperty("delivery-date") LocalDate deliveryDate,
        @JsonProperty("delivery-number") String deliveryNumber,
        @JsonProperty("discount-amount") BigDecimal discountAmount,
        @JsonProperty("discount-due-date") OffsetDateTime discountDueDate,
        @JsonProperty("discount-percent") BigDecimal discountPercent,
        @JsonProperty("dispute-method") String disputeMethod,
        @JsonProperty("document-type") String documentType,
        @JsonProperty("early-payment-provisions") String earlyPaymentProvisions,
        @JsonProperty("exchange-rate") BigDecimal exchangeRate,
        @JsonProperty("exported") Boolean exported,
        @JsonProperty("folio-number") String folioNumber,
        @JsonProperty("form-of-payment") String formOfPayment,
        @JsonProperty("gross-total") BigDecimal grossTotal,
        @JsonProperty("handling-amount") BigDecimal handlingAmount,
        @JsonProperty("image-scan") String imageScan,
        @JsonProperty("image-scan-content-type") String imageScanContentType,
        @JsonProperty("image-scan-file-size") String imageScanFileSize,
        @JsonProperty("inbox-name") String inboxName,
        @JsonProperty("internal-note") String internalNote,
        @JsonProperty("invoice-date") LocalDate invoiceDate,

        @JsonProperty("invoice-lines")
        @JacksonXmlElementWrapper(localName = "invoice-lines")
        @JacksonXmlProperty(localName = "invoice-line")
        List<InvoiceLine> invoiceLines,

        @JsonProperty("invoice-number") String invoiceNumber,

        @JsonProperty("is-credit-note") @Json.Property("is-credit-note")
        Boolean creditNote,

        @JsonProperty("last-exported-at") OffsetDateTime lastExportedAt,
        @JsonProperty("late-payment-penalties") String latePaymentPenalties,
        @JsonProperty("line-count") String lineCount,
        @JsonProperty("line-level-taxation") Boolean lineLevelTaxation,
        @JsonProperty("lock-version-key") Long lockVersionKey,
        @JsonProperty("margin-scheme") String marginScheme,
        @JsonProperty("misc-amount") BigDecimal miscAmount,
        @JsonProperty("net-due-date") OffsetDateTime netDueDate,
        @JsonProperty("net-total-less-discount") BigDecimal netTotalLessDiscount,
        @JsonProperty("origin-currency-gross") BigDecimal originCurrencyGross,
        @JsonProperty("origin-currency-net") BigDecimal originCurrencyNet,
        @JsonProperty("original-invoice-date") LocalDate originalInvoiceDate,
        @JsonProperty("original-invoice-number") String originalInvoiceNumber,
        @JsonProperty("paid") Boolean paid,
        @JsonProperty("payment-channel") String paymentChannel,
        @JsonProperty("payment-date") OffsetDateTime paymentDate,
        @JsonProperty("payment-method") String paymentMethod,
        @JsonProperty("payment-notes") String paymentNotes,
        @JsonProperty("payment-order-reference") String paymentOrderReference,
        @JsonProperty("payment-term") PaymentTerm paymentTerm,

        @JsonProperty("payments")
        @JacksonXmlElementWrapper(localName = "payments")
        @JacksonXmlProperty(localName = "payment")
        List<Payment> payments,

        @JsonProperty("place-of-issuance") String placeOfIssuance,
        @JsonProperty("protocol-number") String protocolNumber,
        @JsonProperty("remit-to-address") RemitToAddress remitToAddress,
        @JsonProperty("requested-by") User requestedBy,
        @JsonProperty("requester-email") String requesterEmail,
        @JsonProperty("reverse-charge-reference") String reverseChargeReference,
        @JsonProperty("self-billing-reference") String selfBillingReference,
        @JsonProperty("sender-email") String senderEmail,
        @JsonProperty("series") String series,
        @JsonProperty("ship-to-address") Address shipToAddress,
        @JsonProperty("shipping-amount") BigDecimal shippingAmount,
        @JsonProperty("status") String status,
        @JsonProperty("supplier") Supplier supplier,
        @JsonProperty("supplier-created") Boolean supplierCreated,
        @JsonProperty("supplier-note") String supplierNote,
        @JsonProperty("supplier-total") BigDecimal supplierTotal,

        @JsonProperty("tags") @JacksonXmlElementWrapper(localName = "tags") @JacksonXmlProperty(localName = "tag")
        List<Tag> tags,

        @JsonProperty("tax-amount") BigDecimal taxAmount,
        @JsonProperty("tax-amount-engine") BigDecimal taxAmountEngine,
        @JsonProperty("tax-code") TaxCode taxCode,

        @JsonProperty("tax-lines")
        @JacksonXmlElementWrapper(localName = "tax-lines")
        @JacksonXmlProperty(localName = "tax-line")
        List<TaxLine> taxLines,

        @JsonProperty("tax-rate") BigDecimal taxRate,
        @JsonProperty("tolerance-failures") String toleranceFailures,
        @JsonProperty("total-with-taxes") BigDecimal totalWithTaxes,
        @JsonProperty("transaction-uuid") String transactionUuid,
        @JsonProperty("type-of-document") String typeOfDocument,
        @JsonProperty("type-of-operation") String typeOfOperation,
        @JsonProperty("updated-by") User updatedBy,
        @JsonProperty("use-of-invoice") String useOfInvoice,
        @JsonProperty("vehicle-license-plate") String vehicleLicensePlate,
        @JsonProperty("volume-amount") String volumeAmount,
        @JsonProperty("volume-brand") String volumeBrand,

        @JsonProperty("withholding-tax-lines")
        @JacksonXmlElementWrapper(localName = "withholding-tax-lines")
        @JacksonXmlProperty(localName = "withholding-tax-line")
        List<TaxLine> withholdingTaxLines,

        @JsonProperty("withholding-tax-override") BigDecimal withholdingTaxOverride) {}
