package dev.coupagen.sources.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.sources.customfields.CustomFieldEditor;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.NewField;
import java.util.List;

public class CustomFieldFuzzTest {
    private static final NewField FIELD = new NewField(
            new CustomFieldDefinition("Fuzzed-Resource", "fuzzed-field", ElementTypes.unknown(""), false), "");

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] file) {
        fuzzerTestOneInput(file);
    }

    /** The entry of fuzzers that do not know JUnit. */
    public static void fuzzerTestOneInput(byte[] file) {
        Refusal.of(() -> {
            int fields = CustomFieldFile.read("file", file).entries().size();
            byte[] after = CustomFieldEditor.add("file", file, List.of(FIELD));
            if (CustomFieldFile.read("file", after).entries().size() != fields + 1) {
                throw new AssertionError("A field was lost or added.");
            }
        });
    }
}
