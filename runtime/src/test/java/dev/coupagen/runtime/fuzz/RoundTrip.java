package dev.coupagen.runtime.fuzz;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Patch;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What must be true of whatever a mapper reads. */
final class RoundTrip {
    static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    /** With a listener, issues are described too. */
    static final MapperOptions OPTIONS = MapperOptions.DEFAULT.withListener(RoundTrip::described);

    private RoundTrip() {}

    private static void described(Issue issue) {
        if (issue.toString().isEmpty()) {
            throw new AssertionError("An issue has no message.");
        }
    }

    /** The record that was read; null if the document was refused as it should be. */
    static @Nullable ImmutableInvoice read(Supplier<ImmutableInvoice> reading) {
        try {
            return reading.get();
        } catch (MappingException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("An exception has no message.", e);
            }
            return null;
        }
    }

    /** A record that was read is written and read again as an equal one, unless the format cannot hold it. */
    static void check(
            ImmutableInvoice invoice,
            Function<ImmutableInvoice, byte[]> writing,
            Function<byte[], ImmutableInvoice> reading) {
        byte[] document;
        try {
            document = writing.apply(invoice);
        } catch (MappingException e) {
            return;
        }
        ImmutableInvoice again = reading.apply(document);
        if (!again.equals(invoice) || again.hashCode() != invoice.hashCode()) {
            throw new AssertionError(invoice + " became " + again);
        }
        if (!Patch.between(invoice, again).equals(ImmutableInvoice.builder().build())) {
            throw new AssertionError("The same record differs from itself: " + invoice);
        }
    }

    /** Whatever one format held, the other writes something that it reads, or says why it does not. */
    static void checkOther(
            ImmutableInvoice invoice,
            Function<ImmutableInvoice, byte[]> writing,
            Function<byte[], ImmutableInvoice> reading) {
        byte[] document;
        try {
            document = writing.apply(invoice);
        } catch (MappingException e) {
            return;
        }
        try {
            if (reading.apply(document).toString().isEmpty()) {
                throw new AssertionError("A model has no text.");
            }
        } catch (MappingException e) {
            // JSON takes the limits less exactly.
            if (!String.valueOf(e.getMessage()).contains("exceeds the limit")) {
                throw e;
            }
        }
    }
}
