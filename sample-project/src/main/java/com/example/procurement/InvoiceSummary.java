package com.example.procurement;

import com.example.coupa.Currency;
import com.example.coupa.InvoiceLine;
import com.example.coupa.Supplier;
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

    Optional<Currency> currency();

    Optional<OffsetDateTime> createdAt();

    Optional<OffsetDateTime> paymentDate();

    Optional<Boolean> paid();

    Optional<Supplier> supplier();

    List<InvoiceLine> invoiceLines();

    @CustomField("cf-erp-invoice-number")
    Optional<String> erpInvoiceNumber();

    @CustomField(value = "urgent", global = true)
    Optional<Boolean> urgent();
}
