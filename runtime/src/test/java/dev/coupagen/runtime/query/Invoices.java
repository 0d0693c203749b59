package dev.coupagen.runtime.query;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;

/** Invoices to test paths and criteria with. */
final class Invoices {
    /** An invoice of which nothing is known. */
    static final ImmutableInvoice EMPTY = read("{}");

    private Invoices() {}

    static ImmutableInvoice read(String json) {
        return InvoiceMapper.INSTANCE.fromJson(json);
    }
}
