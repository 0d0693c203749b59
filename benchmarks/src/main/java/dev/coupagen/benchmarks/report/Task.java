package dev.coupagen.benchmarks.report;

import dev.coupagen.benchmarks.contender.Contenders;
import java.util.Arrays;
import java.util.List;

/**
 * A benchmark class with what is demanded of our mappers in it. All are ratios of medians.
 */
public enum Task {
    JSON_DECODE("JsonDecode", "JSON decode", 3.0, 1.3, 1.0, 0.25),
    JSON_ENCODE("JsonEncode", "JSON encode", 3.5, 0.9, 1.0, 0.50),
    XML_DECODE("XmlDecode", "XML decode", 2.6, 1.6, 2.6, 0.45),
    XML_ENCODE("XmlEncode", "XML encode", 5.0, 0.7, 6.0, 0.30);

    private final String benchmark;
    private final String title;
    private final double againstJackson;
    private final double ofFloor;
    private final double againstPeers;
    private final double bytesOfJackson;

    Task(
            String benchmark,
            String title,
            double againstJackson,
            double ofFloor,
            double againstPeers,
            double bytesOfJackson) {
        this.benchmark = benchmark;
        this.title = title;
        this.againstJackson = againstJackson;
        this.ofFloor = ofFloor;
        this.againstPeers = againstPeers;
        this.bytesOfJackson = bytesOfJackson;
    }

    /** The task of a benchmark class. */
    public static Task of(String benchmark) {
        return Arrays.stream(values())
                .filter(task -> task.benchmark.equalsIgnoreCase(benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No benchmark '" + benchmark + "'; there are "
                        + Arrays.stream(values()).map(Task::benchmark).toList()));
    }

    /** The simple name of the benchmark class. */
    public String benchmark() {
        return benchmark;
    }

    /** The name in the tables. */
    public String title() {
        return title;
    }

    /** Who takes part. */
    public List<Contenders.Entry> contenders() {
        return isJson() ? Contenders.JSON : Contenders.XML;
    }

    /** Whether the document is JSON, not XML. */
    public boolean isJson() {
        return this == JSON_DECODE || this == JSON_ENCODE;
    }

    /** How many times as fast as the fastest general mapper of Jackson we have to be. */
    public double againstJackson() {
        return againstJackson;
    }

    /** How much of the floor's time we may take. */
    public double ofFloor() {
        return ofFloor;
    }

    /** How many times as fast as each other peer we have to be. */
    public double againstPeers() {
        return againstPeers;
    }

    /** How much of what that mapper of Jackson allocates we may allocate. */
    public double bytesOfJackson() {
        return bytesOfJackson;
    }
}
