package dev.coupagen.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.runtime.example.ImmutableInvoice;
import java.io.ByteArrayInputStream;
import java.util.Objects;

public class XmlFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void reads(byte[] xml) {
        fuzzerTestOneInput(xml);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] xml) {
        ImmutableInvoice invoice = RoundTrip.read(() -> RoundTrip.MAPPER.fromXml(xml, RoundTrip.OPTIONS));
        ImmutableInvoice streamed = RoundTrip.read(() -> RoundTrip.MAPPER.fromXml(new ByteArrayInputStream(xml)));
        if (!Objects.equals(invoice, streamed)) {
            throw new AssertionError(invoice + " is " + streamed + " from a stream");
        }
        if (invoice != null) {
            RoundTrip.check(invoice, RoundTrip.MAPPER::toXml, RoundTrip.MAPPER::fromXml);
            RoundTrip.checkOther(invoice, RoundTrip.MAPPER::toJson, RoundTrip.MAPPER::fromJson);
        }
    }
}
