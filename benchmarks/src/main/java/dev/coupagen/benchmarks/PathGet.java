package dev.coupagen.benchmarks;

import dev.coupagen.benchmarks.model.Country;
import dev.coupagen.benchmarks.model.ImmutableInvoiceHeader;
import dev.coupagen.benchmarks.model.InvoiceHeader;
import dev.coupagen.benchmarks.model.InvoiceHeaderMapper;
import dev.coupagen.benchmarks.model.InvoiceHeaderPath;
import dev.coupagen.benchmarks.model.Supplier;
import dev.coupagen.benchmarks.model.SupplierAddress;
import dev.coupagen.benchmarks.payload.Payload;
import dev.coupagen.runtime.query.TextPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asks a path of four levels for its value, and the accessors with null checks by hand. Not part of the suite; run it
 * with {@code java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main PathGet -prof gc}.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PathGet {
    private static final TextPath<InvoiceHeader, InvoiceHeader> CODE = InvoiceHeaderPath.INVOICE_HEADER
            .supplier()
            .primaryAddress()
            .country()
            .code();
    private static final int INVOICES = 64;

    private List<ImmutableInvoiceHeader> invoices;
    private int next;

    @Setup
    public void setUp() {
        invoices =
                InvoiceHeaderMapper.INSTANCE.listFromJson(Payload.of(INVOICES).json());
    }

    private InvoiceHeader invoice() {
        return invoices.get(next++ & (INVOICES - 1));
    }

    @Benchmark
    public Optional<String> byPath() {
        return CODE.get(invoice());
    }

    @Benchmark
    public Optional<String> byHand() {
        Supplier supplier = invoice().supplier().orElse(null);
        if (supplier == null) {
            return Optional.empty();
        }
        SupplierAddress address = supplier.primaryAddress().orElse(null);
        if (address == null) {
            return Optional.empty();
        }
        Country country = address.country().orElse(null);
        return country == null ? Optional.empty() : country.code();
    }
}
