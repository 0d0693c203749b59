package dev.coupagen.sources.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;

public class DefinitionFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void reads(byte[] file) {
        fuzzerTestOneInput(file);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] file) {
        Refusal.of(() -> {
            ApiDefinition definition = DefinitionFile.read("file", file);
            ApiDefinition again = DefinitionFile.read("file", DefinitionFile.bytes(definition));
            if (!again.equals(definition)) {
                throw new AssertionError(definition + " became " + again);
            }
        });
    }
}
