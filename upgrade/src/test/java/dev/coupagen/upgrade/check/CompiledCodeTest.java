package dev.coupagen.upgrade.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Notice;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The check of classes that other compilers, tools and accidents made. */
class CompiledCodeTest {
    @TempDir
    static Path folder;

    private static Path classes = Path.of("");

    @BeforeAll
    static void compile() throws IOException {
        classes = Shop.build(folder.resolve("project"), ToolProvider.getSystemJavaCompiler()).classes;
    }

    @Test
    void classesOfKotlinAreReadLikeThoseOfJava() throws IOException {
        Path output = Files.createDirectories(folder.resolve("kotlin"));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        String classPath = classes + ":" + System.getProperty("java.class.path");
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        Shop.CASE.resolve("Totals.kt").toString(),
                        "-d",
                        output.toString(),
                        "-classpath",
                        classPath,
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17");
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(Shop.found(check(List.of(output), List.of(classes)))).isEqualTo(Shop.expected("Totals.kt"));
    }

    @Test
    void shadedJarsAreReadByWhateverNameTheirPackagesHave() throws IOException {
        Path jar = jar("shaded.jar", true);
        assertThat(Shop.found(check(List.of(jar), List.of()))).isEqualTo(Shop.expected());
    }

    @Test
    void modelsInAJarOfTheClassPathAreKnown() throws IOException {
        Path jar = jar("models.jar", false);
        Path own = Files.createDirectories(folder.resolve("own/app"));
        try (Stream<Path> files = Files.list(classes.resolve("app"))) {
            for (Path file : files.toList()) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }
        assertThat(Shop.found(check(List.of(own.getParent()), List.of(jar)))).isEqualTo(Shop.expected());
    }

    @Test
    void classesWithoutLinesAndNamesAreNamedByTheirMethod() throws IOException {
        Path output = Files.createDirectories(folder.resolve("stripped"));
        each((name, content) -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(content).accept(writer, ClassReader.SKIP_DEBUG);
            Files.createDirectories(output.resolve(name).getParent());
            Files.write(output.resolve(name), writer.toByteArray());
        });
        CheckResult result = check(List.of(output), List.of());
        assertThat(result.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.location().line() == 0);
        assertThat(result.findings())
                .extracting(finding -> finding.location().toString())
                .contains("app.Billing.cancel(Unknown Source)");
    }

    @Test
    void truncatedAndForeignFilesAreReportedAndTheOthersChecked() throws IOException {
        Path output = folder.resolve("broken");
        each((name, content) -> {
            Files.createDirectories(output.resolve(name).getParent());
            Files.write(output.resolve(name), content);
        });
        byte[] whole = Files.readAllBytes(classes.resolve("app/Billing.class"));
        Files.write(output.resolve("app/Truncated.class"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.write(output.resolve("app/Empty.class"), new byte[0]);
        Files.writeString(output.resolve("app/Text.class"), "this is not a class");
        byte[] future = whole.clone();
        future[7] = 120;
        Files.write(output.resolve("app/Future.class"), future);
        Path jar = Files.writeString(folder.resolve("not-a.jar"), "PK nonsense");

        CheckResult result = check(List.of(output, jar), List.of());

        assertThat(Shop.found(result)).isEqualTo(Shop.expected());
        assertThat(result.notices())
                .extracting(Notice::diagnostic)
                .contains(UpgradeDiagnostic.CLASS_NOT_READABLE, UpgradeDiagnostic.CLASSES_NOT_READABLE)
                .hasSize(5);
        assertThat(result.notices())
                .extracting(Notice::message)
                .anyMatch(message -> message.contains("Empty.class: not a class file that can be read (0 bytes"));
    }

    @Test
    void noRandomDamageEndsInAnException() throws IOException {
        Random random = new Random(19);
        byte[] whole = Files.readAllBytes(classes.resolve("app/Billing.class"));
        Path output = Files.createDirectories(folder.resolve("random"));
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            Files.write(output.resolve("C" + i + ".class"), damaged);
        }
        CheckResult result = check(List.of(output), List.of(classes));
        assertThat(result.notices())
                .extracting(Notice::message)
                .allMatch(message -> message.lines().count() == 1);
    }

    @FunctionalInterface
    private interface Taker {
        void take(String name, byte[] content) throws IOException;
    }

    private static void each(Taker taker) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                taker.take(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    /** All classes in a jar; shaded, with the packages of the project and of Coupagen under others. */
    private static Path jar(String name, boolean shaded) throws IOException {
        Path jar = folder.resolve(name);
        Remapper remapper = new Remapper(org.objectweb.asm.Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                return internalName.startsWith("dev/coupagen/") || internalName.startsWith("shop/")
                        ? "com/acme/shaded/" + internalName
                        : internalName;
            }
        };
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            each((file, content) -> {
                ClassWriter writer = new ClassWriter(0);
                new ClassReader(content).accept(shaded ? new ClassRemapper(writer, remapper) : writer, 0);
                String entry = shaded && file.startsWith("shop/") ? "com/acme/shaded/" + file : file;
                entries.putNextEntry(new JarEntry(entry));
                entries.write(writer.toByteArray());
                entries.closeEntry();
            });
        }
        return jar;
    }

    private static CheckResult check(List<Path> roots, List<Path> libraries) {
        return Check.run(new CheckRequest(
                Shop.definition("before"),
                Shop.definition("after"),
                roots,
                libraries,
                List.of(Shop.CASE),
                Optional.empty()));
    }
}
