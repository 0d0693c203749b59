package dev.coupagen.runtime.example;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

@CoupaResource(name = "InvoiceHeader", element = "invoice-header", collection = "invoice-headers", path = "/invoices")
public interface Invoice {
    @CoupaElement(value = "id", readOnly = true)
    Optional<Long> id();

    /** A bare type: the interface promises it. */
    @CoupaElement("invoice-number")
    String invoiceNumber();

    @CoupaElement(value = "status", readOnly = false)
    Optional<Status> status();

    @CoupaElement(value = "gross-total", readOnly = false)
    Optional<BigDecimal> grossTotal();

    Optional<LocalDate> invoiceDate();

    @CoupaElement(value = "created-at", readOnly = false)
    Optional<OffsetDateTime> createdAt();

    Optional<Boolean> paid();

    Optional<Supplier> supplier();

    List<Invoice> relatedInvoices();

    List<String> tags();

    Optional<RawValue> payload();

    @CustomField("cf-erp-number")
    Optional<String> erpNumber();

    @CustomField("cost-owner")
    Optional<Supplier> costOwner();

    @CustomField(value = "urgent", global = true)
    Optional<Boolean> urgent();

    CustomFields customFields();

    final class Status extends OpenEnumeration {
        public static final Type<Status> TYPE = Type.of(Status::new);
        public static final Status DRAFT = TYPE.known("draft");
        public static final Status PENDING_APPROVAL = TYPE.known("pending_approval");

        private Status(Value value) {
            super(value);
        }

        public static Status of(String value) {
            return TYPE.of(value);
        }
    }
}
