package dev.coupagen.sources.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.sources.pages.read.PageSource;
import java.nio.charset.StandardCharsets;

public class PageFuzzTest {
    private static final ApiDefinition BASE =
            DefinitionFile.read("base", "{\"release\": \"T\", \"resources\": {}}".getBytes(StandardCharsets.US_ASCII));

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] file) {
        fuzzerTestOneInput(file);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] file) {
        Refusal.of(() -> {
            PageSource source = new PageSource(BASE);
            source.add("page", new String(file, StandardCharsets.UTF_8));
            source.content();
        });
    }
}
