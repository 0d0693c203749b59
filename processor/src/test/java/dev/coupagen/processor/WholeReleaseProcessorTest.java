package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.testing.ClassFile;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.EclipseProject;
import dev.coupagen.sources.testing.Abroad;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of a release: interfaces from the definitions, classes from the processor, on both compilers. */
class WholeReleaseProcessorTest {
    private static final int LARGEST_METHOD = 8_000;
    private static final int MOST_LINES = 255_000;
    private static final int LARGEST_JAR = 3_500_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void compilesWithinBoundsAndWorks(String release, TestReporter report) throws Exception {
        CompiledRelease compiled = CompiledRelease.of(release);
        CompiledClasses classes = compiled.classes();

        long lines = lines(compiled);
        int jar = jar(classes.bytes());
        int largest = largestMethod(classes.bytes());
        int elements = 0;
        for (String name : interfaces(classes)) {
            elements += ModelCheck.check(classes, CompiledRelease.PACKAGE, name);
        }
        report.publishEntry(Map.of(
                "release", release,
                "classes", String.valueOf(classes.bytes().size()),
                "elements", String.valueOf(elements),
                "lines", String.valueOf(lines),
                "bytes of the jar", String.valueOf(jar),
                "bytes of the largest method", String.valueOf(largest)));
        assertThat(elements).isGreaterThanOrEqualTo(compiled.definition().elementCount());
        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
        assertThat(jar).isLessThanOrEqualTo(LARGEST_JAR);
        assertThat(largest).isLessThanOrEqualTo(LARGEST_METHOD);
    }

    /** Eclipse's compiler runs abroad and takes the files in another order, so the same files mean the same always. */
    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void compilesWithEclipseWithoutAWarningAndToTheSame(String release) throws Exception {
        CompiledRelease compiled = CompiledRelease.of(release);
        EclipseProject project = new EclipseProject(folder, compiled.interfaces());

        String complaints = Abroad.call(() -> project.compile(compiled.definitionsOnClassPath()));

        assertThat(complaints).isEmpty();
        assertThat(project.classes().resolve("com/acme/coupa/InvoiceHeaderMapper.class"))
                .exists();
        assertThat(project.generated().equals(compiled.generated()))
                .as("the same files as javac's")
                .isTrue();
    }

    private static List<String> interfaces(CompiledClasses classes) {
        String prefix = CompiledRelease.PACKAGE + ".Immutable";
        return classes.bytes().keySet().stream()
                .filter(name -> name.startsWith(prefix) && !name.contains("$"))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private static long lines(CompiledRelease release) {
        return Stream.concat(
                        release.generated().values().stream(),
                        release.interfaces().stream().map(GeneratedFile::content))
                .mapToLong(source -> source.lines().count())
                .sum();
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
