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

/** Writes a list page of XML. The fields are set by JMH and in the setup. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class XmlEncode {
    @Param("jackson-xml")
    public String contender;

    @Param("50")
    public int records;

    private Contender mapper;
    private Object model;

    @Setup
    public void setUp() throws Exception {
        mapper = Contenders.xml(contender);
        model = mapper.model(Payload.of(records).xml());
    }

    @Benchmark
    public byte[] encode() throws Exception {
        return mapper.encode(model);
    }
}
