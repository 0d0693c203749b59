package dev.coupagen.processor;

import static dev.coupagen.processor.testing.Complaint.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.processor.testing.UserProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with an interface, said on the line of its name. */
class InterfaceDiagnosticsTest {
    @ParameterizedTest
    @CsvSource({
        "class Invoice {}, class",
        "enum Invoice { DRAFT }, enum",
        "record Invoice() {}, record",
        "@interface Invoice {}, annotation type"
    })
    void isAnInterface(String declaration, String kind) {
        about("@CoupaResource(name = \"InvoiceHeader\")\npublic " + declaration + " // here")
                .isError("acme.Invoice must be an interface, but is declared as " + kind
                        + ". Make it an interface; its class is generated.");
    }

    @Test
    void hasNoTypeParameters() {
        about("""
                @CoupaResource(name = "InvoiceHeader")
                public interface Invoice<T> { // here
                    Optional<T> value();
                }
                """).isError("acme.Invoice has type parameters, but a resource has none. Remove them.");
    }

    @Test
    void isNotPrivate() {
        about("""
                public class Invoice {
                    @CoupaResource(name = "InvoiceLine")
                    private interface Line {} // here
                }
                """)
                .isError("acme.Invoice.Line is private, or nested in a private type, so that no generated class "
                        + "can implement it. Make it visible in its package.");
    }

    @Test
    void liesInNothingPrivate() {
        about("""
                public class Invoice {
                    private static class Parts {
                        @CoupaResource(name = "InvoiceLine")
                        interface Line {} // here
                    }
                }
                """)
                .isError("acme.Invoice.Parts.Line is private, or nested in a private type, so that no generated "
                        + "class can implement it. Make it visible in its package.");
    }

    @Test
    void isNotSealed() {
        about("""
                @CoupaResource(name = "InvoiceHeader")
                public sealed interface Invoice { // here
                    record Fixed() implements Invoice {}
                }
                """).isError("acme.Invoice is sealed, so that no generated class can implement it. Remove 'sealed'.");
    }

    @Test
    void hasANameThatFitsIntoAFileName() {
        String name = "N".repeat(210);
        about("""
                public interface Invoice {
                    @CoupaResource(name = "InvoiceHeader")
                    interface NAME {} // here
                }
                """.replace("NAME", name))
                .isError("acme.Invoice." + name + ": the name is longer than 200 characters, and the names of the"
                        + " generated classes would be too long for files. Shorten it.");
    }

    static Stream<String> namesOfNoResource() {
        return Stream.of("", "  ", "N".repeat(1_001));
    }

    @ParameterizedTest
    @MethodSource("namesOfNoResource")
    void standsForANamedResource(String name) {
        about("@CoupaResource(name = \"" + name + "\")\npublic interface Invoice {} // here")
                .isError("acme.Invoice: the name of the resource is empty or too long. Give it as the definitions do,"
                        + " such as InvoiceHeader.");
    }

    @Test
    void shareNoNameOfAGeneratedClass() {
        about("""
                @CoupaResource(name = "InvoiceHeader")
                public interface Invoice { // here
                    Optional<Long> id();
                }
                final class ImmutableInvoice {}
                """)
                .isError("acme.Invoice: the class acme.ImmutableInvoice, which would be generated, already "
                        + "exists. Rename one of the two.");
    }

    @Test
    void needsAFolderForItsClasses(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("acme"), "Where a folder is needed, there is this file.");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            manager.setLocation(StandardLocation.CLASS_PATH, UserProject.libraries());
            manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(folder.toFile()));
            JavaFileObject source = JavaFileObjects.forSourceLines(
                    "acme.Invoice",
                    "package acme;",
                    "@" + CoupaResource.class.getName() + "(name = \"InvoiceHeader\")",
                    "interface Invoice {}");
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, diagnostics, List.of("-proc:only"), null, List.of(source));
            task.setProcessors(List.of(new CoupagenProcessor()));
            assertThat(task.call()).isFalse();
        }
        assertThat(diagnostics.getDiagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .anyMatch(
                        message -> message.startsWith("acme.Invoice: the class acme.ImmutableInvoice cannot be written")
                                && message.endsWith("Check that the folder is writable and the disk not full."));
    }

    @Test
    void needsTheRuntime() {
        List<File> annotationsOnly = UserProject.libraries().subList(0, 1);
        Compilation compilation = Compiler.javac()
                .withProcessors(new CoupagenProcessor())
                .withClasspath(annotationsOnly)
                .compile(JavaFileObjects.forSourceLines(
                        "acme.Invoice",
                        "package acme;",
                        "@" + CoupaResource.class.getName() + "(name = \"InvoiceHeader\")",
                        "interface Invoice {}"));
        CompilationSubject.assertThat(compilation)
                .hadErrorContaining("acme.Invoice: the runtime is not on the class path. Add the dependency"
                        + " dev.coupagen:coupagen-runtime.")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(3);
    }
}
