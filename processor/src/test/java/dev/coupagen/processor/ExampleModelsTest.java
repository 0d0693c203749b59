package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The runtime cannot run the processor in its own tests, since it is built before, so the example models there are files. They
 * are what the processor emits, but for line breaks; {@code -Dgolden.update=true} writes them again.
 */
class ExampleModelsTest {
    private static final Path EXAMPLE = Path.of("../runtime/src/test/java/dev/coupagen/runtime/example");

    @Test
    void theExampleModelsOfTheRuntimeAreWhatTheProcessorEmits() throws IOException {
        Map<String, String> emitted = emitted();
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : emitted.entrySet()) {
                Files.writeString(EXAMPLE.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(emitted.keySet())
                .containsExactly(
                        "ImmutableInvoice.java",
                        "ImmutableSupplier.java",
                        "InvoiceMapper.java",
                        "InvoicePath.java",
                        "SupplierMapper.java",
                        "SupplierPath.java");
        for (Map.Entry<String, String> file : emitted.entrySet()) {
            assertThat(withoutLayout(Files.readString(EXAMPLE.resolve(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(withoutLayout(file.getValue()));
        }
    }

    private static Map<String, String> emitted() throws IOException {
        Compilation compilation = new UserProject()
                .source("dev/coupagen/runtime/example/Invoice", Files.readString(EXAMPLE.resolve("Invoice.java")))
                .source("dev/coupagen/runtime/example/Supplier", Files.readString(EXAMPLE.resolve("Supplier.java")))
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> emitted = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            emitted.put(
                    Path.of(file.getName()).getFileName().toString(),
                    file.getCharContent(false).toString());
        }
        return emitted;
    }

    /** The formatter of our sources breaks lines, also in comments. */
    private static String withoutLayout(String source) {
        return source.replaceAll("[\\s*]+", "");
    }
}
