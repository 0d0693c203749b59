package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The elements of an invoice header that the benchmark's payload holds. */
@CoupaResource(name = "InvoiceHeader", element = "invoice-header", collection = "invoice-headers", path = "/invoices")
public interface InvoiceHeader {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("account-type")
    Optional<AccountType> accountType();

    @CoupaElement("amount-due")
    Optional<BigDecimal> amountDue();

    @CoupaElement("amount-due-less-discount")
    Optional<BigDecimal> amountDueLessDiscount();

    @CoupaElement("amount-of-advance-payment")
    Optional<BigDecimal> amountOfAdvancePayment();

    @CoupaElement("bill-to-address")
    Optional<Address> billToAddress();

    @CoupaElement("buyer-representative-name")
    Optional<String> buyerRepresentativeName();

    @CoupaElement("canceled")
    Optional<Boolean> canceled();

    @CoupaElement("cash-accounting-scheme-reference")
    Optional<String> cashAccountingSchemeReference();

    @CoupaElement("channel")
    Optional<String> channel();

    @CoupaElement("clearance-document")
    Optional<String> clearanceDocument();

    @CoupaElement("comments")
    Optional<String> comments();

    @CoupaElement("compliant")
    Optional<Boolean> compliant();

    @CoupaElement("confirmation")
    Optional<String> confirmation();

    @CoupaElement("created-by")
    Optional<User> createdBy();

    @CoupaElement("credit-note-differences-with-original-invoice")
    Optional<BigDecimal> creditNoteDifferencesWithOriginalInvoice();

    @CoupaElement("credit-reason")
    Optional<String> creditReason();

    @CoupaElement("currency")
    Optional<Currency> currency();

    @CoupaElement("custom-fields")
    CustomFields customFields();

    @CoupaElement("customer-accounting-tax")
    Optional<BigDecimal> customerAccountingTax();

    @CoupaElement("customs-declaration-date")
    Optional<OffsetDateTime> customsDeclarationDate();

    @CoupaElement("customs-declaration-number")
    Optional<String> customsDeclarationNumber();

    @CoupaElement("customs-office")
    Optional<String> customsOffice();

    @CoupaElement("date-received")
    Optional<OffsetDateTime> dateReceived();

    @CoupaElement("delivery-date")
    Optional<LocalDate> deliveryDate();

    @CoupaElement("delivery-number")
    Optional<String> deliveryNumber();

    @CoupaElement("discount-amount")
    Optional<BigDecimal> discountAmount();

    @CoupaElement("discount-due-date")
    Optional<OffsetDateTime> discountDueDate();

    @CoupaElement("discount-percent")
    Optional<BigDecimal> discountPercent();

    @CoupaElement("dispute-method")
    Optional<String> disputeMethod();

    @CoupaElement("document-type")
    Optional<String> documentType();

    @CoupaElement("early-payment-provisions")
    Optional<String> earlyPaymentProvisions();

    @CoupaElement("exchange-rate")
    Optional<BigDecimal> exchangeRate();

    @CoupaElement("exported")
    Optional<Boolean> exported();

    @CoupaElement("folio-number")
    Optional<String> folioNumber();

    @CoupaElement("form-of-payment")
    Optional<String> formOfPayment();

    @CoupaElement("gross-total")
    Optional<BigDecimal> grossTotal();

    @CoupaElement("handling-amount")
    Optional<BigDecimal> handlingAmount();

    @CoupaElement("image-scan")
    Optional<String> imageScan();

    @CoupaElement("image-scan-content-type")
    Optional<String> imageScanContentType();

    @CoupaElement("image-scan-file-size")
    Optional<String> imageScanFileSize();

    @CoupaElement("inbox-name")
    Optional<String> inboxName();

    @CoupaElement("internal-note")
    Optional<String> internalNote();

    @CoupaElement("invoice-date")
    Optional<LocalDate> invoiceDate();

    @CoupaElement("invoice-lines")
    List<InvoiceLine> invoiceLines();

    @CoupaElement("invoice-number")
    Optional<String> invoiceNumber();

    @CoupaElement("is-credit-note")
    Optional<Boolean> isCreditNote();

    @CoupaElement("last-exported-at")
    Optional<OffsetDateTime> lastExportedAt();

    @CoupaElement("late-payment-penalties")
    Optional<String> latePaymentPenalties();

    @CoupaElement("line-count")
    Optional<String> lineCount();

    @CoupaElement("line-level-taxation")
    Optional<Boolean> lineLevelTaxation();

    @CoupaElement("lock-version-key")
    Optional<Long> lockVersionKey();

    @CoupaElement("margin-scheme")
    Optional<String> marginScheme();

    @CoupaElement("misc-amount")
    Optional<BigDecimal> miscAmount();

    @CoupaElement("net-due-date")
    Optional<OffsetDateTime> netDueDate();

    @CoupaElement("net-total-less-discount")
    Optional<BigDecimal> netTotalLessDiscount();

    @CoupaElement("origin-currency-gross")
    Optional<BigDecimal> originCurrencyGross();

    @CoupaElement("origin-currency-net")
    Optional<BigDecimal> originCurrencyNet();

    @CoupaElement("original-invoice-date")
    Optional<LocalDate> originalInvoiceDate();

    @CoupaElement("original-invoice-number")
    Optional<String> originalInvoiceNumber();

    @CoupaElement("paid")
    Optional<Boolean> paid();

    @CoupaElement("payment-channel")
    Optional<String> paymentChannel();

    @CoupaElement("payment-date")
    Optional<OffsetDateTime> paymentDate();

    @CoupaElement("payment-method")
    Optional<String> paymentMethod();

    @CoupaElement("payment-notes")
    Optional<String> paymentNotes();

    @CoupaElement("payment-order-reference")
    Optional<String> paymentOrderReference();

    @CoupaElement("payment-term")
    Optional<PaymentTerm> paymentTerm();

    @CoupaElement("payments")
    List<Payment> payments();

    @CoupaElement("place-of-issuance")
    Optional<String> placeOfIssuance();

    @CoupaElement("protocol-number")
    Optional<String> protocolNumber();

    @CoupaElement("remit-to-address")
    Optional<RemitToAddress> remitToAddress();

    @CoupaElement("requested-by")
    Optional<User> requestedBy();

    @CoupaElement("requester-email")
    Optional<String> requesterEmail();

    @CoupaElement("reverse-charge-reference")
    Optional<String> reverseChargeReference();

    @CoupaElement("self-billing-reference")
    Optional<String> selfBillingReference();

    @CoupaElement("sender-email")
    Optional<String> senderEmail();

    @CoupaElement("series")
    Optional<String> series();

    @CoupaElement("ship-to-address")
    Optional<Address> shipToAddress();

    @CoupaElement("shipping-amount")
    Optional<BigDecimal> shippingAmount();

    @CoupaElement("status")
    Optional<String> status();

    @CoupaElement("supplier")
    Optional<Supplier> supplier();

    @CoupaElement("supplier-created")
    Optional<Boolean> supplierCreated();

    @CoupaElement("supplier-note")
    Optional<String> supplierNote();

    @CoupaElement("supplier-total")
    Optional<BigDecimal> supplierTotal();

    @CoupaElement("tags")
    List<Tag> tags();

    @CoupaElement("tax-amount")
    Optional<BigDecimal> taxAmount();

    @CoupaElement("tax-amount-engine")
    Optional<BigDecimal> taxAmountEngine();

    @CoupaElement("tax-code")
    Optional<TaxCode> taxCode();

    @CoupaElement("tax-lines")
    List<TaxLine> taxLines();

    @CoupaElement("tax-rate")
    Optional<BigDecimal> taxRate();

    @CoupaElement("tolerance-failures")
    Optional<String> toleranceFailures();

    @CoupaElement("total-with-taxes")
    Optional<BigDecimal> totalWithTaxes();

    @CoupaElement("transaction-uuid")
    Optional<String> transactionUuid();

    @CoupaElement("type-of-document")
    Optional<String> typeOfDocument();

    @CoupaElement("type-of-operation")
    Optional<String> typeOfOperation();

    @CoupaElement("updated-by")
    Optional<User> updatedBy();

    @CoupaElement("use-of-invoice")
    Optional<String> useOfInvoice();

    @CoupaElement("vehicle-license-plate")
    Optional<String> vehicleLicensePlate();

    @CoupaElement("volume-amount")
    Optional<String> volumeAmount();

    @CoupaElement("volume-brand")
    Optional<String> volumeBrand();

    @CoupaElement("withholding-tax-lines")
    List<TaxLine> withholdingTaxLines();

    @CoupaElement("withholding-tax-override")
    Optional<BigDecimal> withholdingTaxOverride();
}
