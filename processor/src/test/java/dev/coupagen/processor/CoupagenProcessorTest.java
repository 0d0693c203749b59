package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.model.Value;
import dev.coupagen.processor.testing.UserProject;
import dev.coupagen.runtime.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processor gets on with compilers, build tools and other processors. */
class CoupagenProcessorTest {
    @TempDir
    Path folder;

    @Test
    void isFoundByCompilersAndKnownToGradle() throws IOException {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(CoupagenProcessor.class);
        try (InputStream in = Objects.requireNonNull(
                CoupagenProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CoupagenProcessor.class.getName() + ",isolating\n");
        }
    }

    @Test
    void knowsTheKindsOfTheRuntime() {
        Set<String> ours = names(Value.Kind.values());
        Set<String> ofRuntime = names(Kind.values());
        assertThat(ofRuntime).containsAll(ours).hasSize(ours.size() + 1).contains("LIST");
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    @Test
    void waitsForWhatAnotherProcessorGenerates() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new CoupagenProcessor(), new SupplierWriter())
                .withClasspath(UserProject.libraries())
                .withOptions(UserProject.UNCHECKED)
                .compile(JavaFileObjects.forSourceLines(
                        "acme.Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.CoupaResource;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"InvoiceHeader\")",
                        "@Deprecated", // a processor of all annotations is asked if one is left for it
                        "public interface Invoice extends Named {",
                        "  Optional<Supplier> supplier();",
                        "}"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("acme.ImmutableInvoice");
        assertThat(compilation).generatedSourceFile("acme.ImmutableSupplier");
    }

    /** Generates an interface, and one that another extends, in the first round. */
    private static final class SupplierWriter extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write("Named", "public interface Named { java.util.Optional<String> name(); }");
                write(
                        "Supplier",
                        "@dev.coupagen.annotations.CoupaResource(name = \"Supplier\") public interface Supplier {}");
            }
            return false;
        }

        private void write(String name, String source) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
                writer.write("package acme; " + source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void leavesATypeThatNobodyGeneratesToTheCompiler() {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice {",
                        "  java.util.Optional<Nowhere> supplier();",
                        "}")
                .compile();
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("cannot find symbol")
                .inFile(file(compilation))
                .onLine(4);
    }

    @Test
    void refersToInterfacesOfALibrary() throws Exception {
        Compilation library = new UserProject()
                .source(
                        "lib/Supplier",
                        "package lib;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"Supplier\")",
                        "public interface Supplier extends Named {}")
                .source("lib/Named", "package lib;", "public interface Named { java.util.Optional<String> name(); }")
                .source("lib/Wrong", "package lib;", "public interface Wrong { int number(); }")
                .compile();
        writeClasses(library);
        Compilation good = new UserProject()
                .classPath(folder)
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice extends lib.Named {",
                        "  java.util.Optional<lib.Supplier> supplier();",
                        "}")
                .compile();
        assertThat(good).succeededWithoutWarnings();
        assertThat(good.generatedSourceFile("acme.InvoiceMapper").orElseThrow().getCharContent(false))
                .contains("SupplierMapper.INSTANCE", "schema.add(\"name\", Kind.TEXT);");

        Compilation bad = new UserProject()
                .classPath(folder)
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice extends lib.Wrong {}")
                .compile();
        assertThat(bad)
                .hadErrorContaining("Wrong.number() returns int, which is not the type of any element.")
                .inFile(file(bad))
                .onLine(3);
    }

    private void writeClasses(Compilation library) throws IOException {
        for (var entry : new CompiledClasses(library).bytes().entrySet()) {
            Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    @Test
    void inheritsOverriddenAndGenericAccessors() throws Exception {
        Compilation compilation = new UserProject()
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"InvoiceHeader\")",
                        "public interface Invoice extends Left, Right, Typed<Long, Invoice> {",
                        "  @Override Optional<Invoice> related();",
                        "}",
                        "interface Typed<K, T> { Optional<K> key(); List<T> others(); }",
                        "interface Base {",
                        "  Optional<? extends Base> related();",
                        "  Optional<String> replaced();",
                        "  @CoupaElement(\"base-name\") Optional<String> name();",
                        "}",
                        "interface Left extends Base {",
                        "  @CoupaElement(\"left-name\") Optional<String> name();",
                        "}",
                        "interface Right extends Base {",
                        "  default Optional<String> replaced() { return Optional.of(\"x\"); }",
                        "}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation
                        .generatedSourceFile("acme.InvoiceMapper")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("schema.")))
                .containsExactly(
                        "schema.add(\"related\", Kind.REFERENCE);",
                        "schema.add(\"left-name\", Kind.TEXT);",
                        "schema.add(\"key\", Kind.INTEGER);",
                        "schema.addList(\"others\", Kind.REFERENCE);");
    }

    @Test
    void worksInTheUnnamedPackageAndWithoutIt() {
        Compilation compilation = new UserProject()
                .source(
                        "Invoice",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "interface Invoice { java.util.Optional<Invoice> related(); }")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("ImmutableInvoice");
    }

    @Test
    void leavesOutTheMarkerWhereTheModuleDoesNotSeeIt() throws IOException {
        Compilation compilation = new UserProject()
                .options("-Xlint:all", "-Werror", "--release", "17", "--add-reads", "acme=ALL-UNNAMED")
                .source("module-info", "module acme {}")
                .source(
                        "acme/Invoice",
                        "package acme;",
                        "@dev.coupagen.annotations.CoupaResource(name = \"InvoiceHeader\")",
                        "interface Invoice { java.util.Optional<String> number(); }")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation
                        .generatedSourceFile("acme.ImmutableInvoice")
                        .orElseThrow()
                        .getCharContent(false))
                .doesNotContain("javax.annotation.processing.Generated");
    }

    @Test
    void generatesTheSameWhateverTheOrderOfTheFiles() throws IOException {
        JavaFileObject one = JavaFileObjects.forSourceString("acme.A", """
                package acme;
                @dev.coupagen.annotations.CoupaResource(name = "A")
                interface A { java.util.List<B> all(); }
                """);
        JavaFileObject other = JavaFileObjects.forSourceString("acme.B", """
                package acme;
                @dev.coupagen.annotations.CoupaResource(name = "B")
                interface B { A a(); }
                """);
        assertThat(generated(one, other)).isEqualTo(generated(other, one)).hasSize(6);
    }

    private static Set<String> generated(JavaFileObject... files) throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new CoupagenProcessor())
                .withClasspath(UserProject.libraries())
                .withOptions("-Acoupagen.check=off")
                .compile(files);
        Set<String> texts = new TreeSet<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.add(file.getCharContent(false).toString());
        }
        return texts;
    }

    @Test
    void doesNothingWhereThereIsNoInterface() {
        Compilation compilation = new UserProject()
                .checked()
                .source("acme/Nothing", "package acme;", "class Nothing {}")
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    private static JavaFileObject file(Compilation compilation) {
        return compilation.sourceFiles().get(0);
    }
}
