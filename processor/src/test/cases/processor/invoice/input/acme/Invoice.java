package acme;

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

/** Every kind of element. */
@CoupaResource(name = "InvoiceHeader", path = "/invoices")
public interface Invoice {
    @CoupaElement(readOnly = true)
    Optional<Long> id();

    String invoiceNumber();

    Optional<Status> status();

    Optional<BigDecimal> grossTotal();

    Optional<LocalDate> invoiceDate();

    Optional<OffsetDateTime> createdAt();

    Optional<Boolean> paid();

    Optional<Supplier> supplier();

    @CoupaElement(value = "invoice-lines", item = "line")
    List<Line> lines();

    List<Status> formerStatuses();

    List<Long> numbers();

    Optional<RawValue> payload();

    @CustomField("cf-erp-number")
    Optional<String> erpNumber();

    @CustomField
    List<Supplier> costOwners();

    @CustomField(global = true)
    Optional<Boolean> urgent();

    CustomFields customFields();

    /** A method with a body is left alone. */
    default boolean isLarge() {
        return grossTotal().orElse(BigDecimal.ZERO).signum() > 0;
    }

    final class Status extends OpenEnumeration {
        public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);
        public static final Status DRAFT = TYPE.known("draft");

        private Status(OpenEnumeration.Value value) {
            super(value);
        }
    }

    @CoupaResource(name = "InvoiceLine")
    interface Line {
        long lineNum();

        boolean taxable();

        Invoice invoice();
    }
}
