package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.model.ImmutableSupplier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is required is known before anything is sent. */
class RequiredElementsTest {
    @Test
    void whatIsRequiredAndAbsentIsNamed(@TempDir Path folder) throws Exception {
        Path definitions = Files.createDirectories(folder.resolve("coupagen/definitions"));
        Files.writeString(
                definitions.resolve("of_supplier.json"),
                "{\"release\":\"R39\",\"resources\":{\"Supplier\":{\"elements\":{"
                        + "\"id\":{\"type\":\"integer\",\"required\":true,\"writable\":false},"
                        + "\"name\":{\"type\":\"string\",\"required\":true},"
                        + "\"number\":{\"type\":\"string\",\"required\":true},"
                        + "\"website\":{\"type\":\"string\"}}}}}");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(RequiredElements.missingIn(
                            ImmutableSupplier.builder().name("A").build(), loader))
                    .containsExactly("number");
            assertThat(RequiredElements.missingIn(
                            ImmutableSupplier.builder().name("A").clearNumber().build(), loader))
                    .containsExactly("number");
        }
    }

    @Test
    void withoutDefinitionsNothingIsSaid() {
        assertThat(RequiredElements.missingIn(ImmutableSupplier.builder().build()))
                .isEmpty();
    }
}
