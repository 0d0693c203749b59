package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.annotations.Generated;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Coverage tools such as JaCoCo leave out classes whose class files have an annotation that is named Generated. */
class CoverageMarkerTest {

    @Test
    void everyClassThatIsGeneratedIsMarkedAndNoneOfTheUser() throws IOException {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice { java.util.Optional<Long> id(); }")
                .source("acme/Own", "package acme;", "class Own {}")
                .compile();
        assertThat(compilation).succeeded();
        Set<String> marked = new TreeSet<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS && isMarked(file)) {
                marked.add(file.getName().replaceFirst(".*/", ""));
            }
        }
        assertThat(marked)
                .contains("ImmutableInvoice.class", "ImmutableInvoice$Builder.class", "InvoiceMapper.class")
                .contains("InvoicePath.class")
                .doesNotContain("Invoice.class", "Own.class");
    }

    private static boolean isMarked(JavaFileObject file) throws IOException {
        try (InputStream in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .contains("Ldev/coupagen/annotations/Generated;");
        }
    }

    @Test
    void theMarkerIsThereForToolsThatReadClassFiles() {
        assertThat(Generated.class.getSimpleName()).contains("Generated");
        assertThat(Objects.requireNonNull(Generated.class.getAnnotation(Retention.class))
                        .value())
                .isEqualTo(RetentionPolicy.CLASS);
    }
}
