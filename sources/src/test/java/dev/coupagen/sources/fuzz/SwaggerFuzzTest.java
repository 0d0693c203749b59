package dev.coupagen.sources.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.sources.swagger.SwaggerSource;

public class SwaggerFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void reads(byte[] file) {
        fuzzerTestOneInput(file);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] file) {
        Refusal.of(() -> {
            SwaggerSource.read("file", file, true, notice -> {});
        });
    }
}
