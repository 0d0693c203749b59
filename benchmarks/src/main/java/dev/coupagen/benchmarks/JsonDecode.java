package dev.coupagen.benchmarks;

import dev.coupagen.benchmarks.contender.Contender;
import dev.coupagen.benchmarks.contender.Contenders;
import dev.coupagen.benchmarks.payload.Payload;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a list page of JSON. The fields are set by JMH and in the setup. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonDecode {
    @Param("jackson-databind-3")
    public String contender;

    @Param("50")
    public int records;

    private Contender mapper;
    private byte[] document;

    @Setup
    public void setUp() throws Exception {
        document = Payload.of(records).json();
        mapper = Contenders.json(contender);
    }

    @Benchmark
    public Object decode() throws Exception {
        return mapper.decode(document);
    }
}
