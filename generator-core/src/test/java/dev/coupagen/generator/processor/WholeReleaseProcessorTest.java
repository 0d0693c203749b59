package dev.coupagen.generator.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.Generator;
import dev.coupagen.generator.testing.ClassFile;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.generator.testing.GoldenFolder;
import dev.coupagen.generator.testing.UserProject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of a release: interfaces from the definitions, classes from the processor. */
class WholeReleaseProcessorTest {
    private static final String PACKAGE = "com.acme.coupa";
    private static final int LARGEST_METHOD = 8_000;
    private static final int MOST_LINES = 250_000;
    private static final int LARGEST_JAR = 3_500_000;

    @TempDir
    Path folder;

    static Set<String> releases() {
        return Stream.of("R39", BundledReleases.newest()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesWithinBoundsAndWorks(String release, TestReporter report) throws Exception {
        generate(release);
        Instant start = Instant.now();
        Compilation compilation = new UserProject()
                .sources(folder.resolve("java"))
                .classPath(folder.resolve("resources"))
                .compile();
        Duration time = Duration.between(start, Instant.now());
        assertThat(compilation).succeededWithoutWarnings();

        CompiledClasses classes = new CompiledClasses(compilation);
        long lines = lines(compilation);
        int jar = jar(classes.bytes());
        int largest = largestMethod(classes.bytes());
        int elements = 0;
        for (String name : interfaces(classes)) {
            elements += ModelCheck.check(classes, PACKAGE, name);
        }
        report.publishEntry(Map.of(
                "release", release,
                "compiled in", time.toMillis() + " ms",
                "classes", String.valueOf(classes.bytes().size()),
                "elements", String.valueOf(elements),
                "lines", String.valueOf(lines),
                "bytes of the jar", String.valueOf(jar),
                "bytes of the largest method", String.valueOf(largest)));
        assertThat(elements).isGreaterThanOrEqualTo(5_516);
        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
        assertThat(jar).isLessThanOrEqualTo(LARGEST_JAR);
        assertThat(largest).isLessThanOrEqualTo(LARGEST_METHOD);
    }

    @Test
    void compilesWithEclipseWithoutAWarning() throws IOException {
        generate("R39");
        List<String> arguments = new ArrayList<>(List.of("-17", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of("-processor", CoupagenProcessor.class.getName()));
        String libraries =
                UserProject.libraries().stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
        arguments.addAll(List.of("-classpath", libraries + File.pathSeparator + folder.resolve("resources")));
        Path classes = folder.resolve("classes");
        arguments.addAll(List.of(
                "-s", Files.createDirectories(folder.resolve("generated")).toString()));
        arguments.addAll(
                List.of("-d", classes.toString(), folder.resolve("java").toString()));

        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);

        assertThat(out.toString()).isEmpty();
        assertThat(compiled).isTrue();
        assertThat(classes.resolve("com/acme/coupa/InvoiceHeaderMapper.class")).exists();
    }

    private void generate(String release) {
        Generator.run(new GenerateRequest(
                Optional.of(release),
                List.of(),
                Set.of(),
                PACKAGE,
                Optional.empty(),
                folder.resolve("java"),
                folder.resolve("resources")));
    }

    private static List<String> interfaces(CompiledClasses classes) {
        String prefix = PACKAGE + ".Immutable";
        return classes.bytes().keySet().stream()
                .filter(name -> name.startsWith(prefix) && !name.contains("$"))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private long lines(Compilation compilation) throws IOException {
        long lines = 0;
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            lines += file.getCharContent(false).toString().lines().count();
        }
        for (String source : GoldenFolder.read(folder.resolve("java")).values()) {
            lines += source.lines().count();
        }
        return lines;
    }

    private static int jar(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey().replace('.', '/') + ".class"));
                jar.write(entry.getValue());
            }
        }
        return bytes.size();
    }

    private static int largestMethod(Map<String, byte[]> classes) throws IOException {
        int largest = 0;
        for (byte[] bytes : classes.values()) {
            for (int size : ClassFile.methodSizes(bytes)) {
                largest = Math.max(largest, size);
            }
        }
        return largest;
    }
}
