package dev.coupagen.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.InvoicePath;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Query;

public class GraphQlFuzzTest {
    private static final Query<Invoice> QUERY = Query.from(InvoicePath.INVOICE);

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] reply) {
        fuzzerTestOneInput(reply);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        GraphQlReply<Invoice> reply;
        try {
            reply = QUERY.readGraphQl(bytes);
        } catch (MappingException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("An exception has no message.", e);
            }
            return;
        }
        for (Invoice invoice : reply.records()) {
            try {
                InvoiceMapper.INSTANCE.toJson(invoice);
            } catch (MappingException e) {
                // A name that cannot be written; the message says which.
                if (String.valueOf(e.getMessage()).isBlank()) {
                    throw new AssertionError("An exception has no message.", e);
                }
            }
        }
    }
}
