package dev.coupagen.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoicePath;
import dev.coupagen.runtime.query.Query;
import java.nio.charset.StandardCharsets;

public class QueryFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void reads(byte[] arguments) {
        fuzzerTestOneInput(arguments);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String arguments = new String(bytes, StandardCharsets.UTF_8);
        Query<Invoice> query = Query.parse(InvoicePath.INVOICE, arguments);
        String written = query.toQueryString();
        String again = Query.parse(InvoicePath.INVOICE, written).toQueryString();
        if (!again.equals(written)) {
            throw new AssertionError(written + " became " + again);
        }
        try {
            Query.parseStrict(InvoicePath.INVOICE, arguments);
        } catch (IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("An exception has no message.", e);
            }
            return;
        }
        Query.parseStrict(InvoicePath.INVOICE, written);
    }
}
