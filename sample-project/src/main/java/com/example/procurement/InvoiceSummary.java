package com.example.procurement;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CustomField;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The few elements of an invoice that our payment run looks at: a projection, written by hand. */
@CoupaResource(name = "InvoiceHeader", element = "invoice-header", collection = "invoice-headers", path = "/invoices")
public interface InvoiceSummary {
    /** A bare type promises a value: reading it from an invoice without a number throws. */
    @CoupaElement("invoice-number")
    String number();

    /** Without the annotation, the name of the element is that of the accessor with dashes. */
    Optional<Long> id();

    Optional<String> status();

    Optional<BigDecimal> grossTotal();

    Optional<CurrencyCode> currency();

    Optional<OffsetDateTime> createdAt();

    Optional<OffsetDateTime> paymentDate();

    Optional<Boolean> paid();

    Optional<Payee> supplier();

    List<Line> invoiceLines();

    @CustomField("cf-erp-invoice-number")
    Optional<String> erpInvoiceNumber();

    @CustomField(value = "urgent", global = true)
    Optional<Boolean> urgent();

    /** Of a currency we need the code. */
    @CoupaResource(name = "Currency")
    interface CurrencyCode {
        Optional<String> code();
    }

    /** Of a supplier we need who it is; anything else is not even kept. */
    @CoupaResource(name = "Supplier", unknown = CoupaResource.Unknown.SKIP)
    interface Payee {
        Optional<Long> id();

        Optional<String> name();
    }

    /** Of a line we need what it costs. */
    @CoupaResource(name = "InvoiceLine")
    interface Line {
        Optional<String> description();

        Optional<BigDecimal> total();
    }
}
