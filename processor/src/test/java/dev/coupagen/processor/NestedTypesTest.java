package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.naming.ReservedWords;
import dev.coupagen.generator.testing.GoldenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NestedTypesTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:java|dev)\\.[a-z0-9.]+\\.([A-Za-z]+);$");

    /** An enumeration nested in an interface is inherited by its ImmutableX, and would hide what that imports. */
    @Test
    void everyTypeThatGeneratedModelsImportIsReservedForNestedTypes() throws IOException {
        Set<String> reserved = new HashSet<>(ReservedWords.NESTED_TYPES);
        reserved.addAll(ReservedWords.GENERATED_TYPES);
        reserved.addAll(ReservedWords.JAVA_LANG_TYPES);

        Set<String> missing = new TreeSet<>(importedByModels());
        missing.removeAll(reserved);

        assertThat(missing).as("to be added to nested-types.txt").isEmpty();
    }

    private static Set<String> importedByModels() throws IOException {
        Set<String> imported = new TreeSet<>();
        for (Path folder : GoldenFolder.cases("processor")) {
            GoldenFolder.read(folder.resolve("expected")).forEach((path, source) -> {
                // Mappers and paths do not inherit from the interface.
                if (path.contains("/Immutable")) {
                    IMPORT.matcher(source)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(imported::add);
                }
            });
        }
        return imported;
    }
}
