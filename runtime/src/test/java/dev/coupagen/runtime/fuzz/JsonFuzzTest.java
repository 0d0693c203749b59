package dev.coupagen.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.runtime.example.ImmutableInvoice;
import java.io.ByteArrayInputStream;
import java.util.Objects;

public class JsonFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void reads(byte[] json) {
        fuzzerTestOneInput(json);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] json) {
        ImmutableInvoice invoice = RoundTrip.read(() -> RoundTrip.MAPPER.fromJson(json, RoundTrip.OPTIONS));
        ImmutableInvoice streamed = RoundTrip.read(() -> RoundTrip.MAPPER.fromJson(new ByteArrayInputStream(json)));
        if (!Objects.equals(invoice, streamed)) {
            throw new AssertionError(invoice + " is " + streamed + " from a stream");
        }
        if (invoice != null) {
            RoundTrip.check(invoice, RoundTrip.MAPPER::toJson, RoundTrip.MAPPER::fromJson);
            RoundTrip.checkOther(invoice, RoundTrip.MAPPER::toXml, RoundTrip.MAPPER::fromXml);
        }
    }
}
