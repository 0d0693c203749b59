package dev.coupagen.runtime.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.MapperOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module that requires the runtime is compiled and run on the module path, without optional modules. */
class ModulePathTest {
    private static final Path EXAMPLES = Path.of("src/test/java/dev/coupagen/runtime/example");
    private static final Pattern REQUIRED =
            Pattern.compile(".*(coupagen-aalto|coupagen-annotations|aalto/target/classes|annotations/target/classes"
                    + "|org/jspecify/jspecify/|tools/jackson/core/jackson-core/|de/siegmar/fastcsv/).*");

    @TempDir
    private Path folder;

    @Test
    void aModuleRequiresTheRuntimeAlone() throws Exception {
        write("module-info.java", "module app { requires dev.coupagen.runtime; exports app; }");
        write("app/Main.java", """
                package app;
                public final class Main {
                    public static void main(String[] arguments) {
                        ImmutableSupplier json = SupplierMapper.INSTANCE.fromJson("{\\"id\\":1,\\"name\\":\\"x\\"}");
                        ImmutableSupplier xml = SupplierMapper.INSTANCE.fromXml(SupplierMapper.INSTANCE.toXml(json));
                        System.out.println(xml + " " + Main.class.getModule() + " " + SupplierPath.class.getModule());
                    }
                }
                """);
        for (String example : List.of("Supplier", "SupplierMapper", "SupplierPath", "ImmutableSupplier")) {
            String source = Files.readString(EXAMPLES.resolve(example + ".java"));
            // The processor leaves the JDK's marker out where the user's module does not read java.compiler.
            write(
                    "app/" + example + ".java",
                    source.replace("package dev.coupagen.runtime.example;", "package app;")
                            .replace("import javax.annotation.processing.Generated;\n", "")
                            .replace("@Generated(\"dev.coupagen\")\n", ""));
        }
        List<String> javac = new ArrayList<>(List.of("javac", "-proc:none", "-p", modulePath(), "-d", "classes"));
        try (var sources = Files.walk(folder)) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(javac::add);
        }
        assertThat(run(javac)).isEmpty();
        assertThat(run(List.of("java", "-p", modulePath() + File.pathSeparator + "classes", "-m", "app/app.Main")))
                .isEqualTo("Supplier{id=1, name=x} module app module app");
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** The runtime, and what it requires of the class path of this test. */
    private static String modulePath() throws Exception {
        Path runtime = Path.of(MapperOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> required = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> REQUIRED.matcher(entry).matches())
                .toList();
        return runtime + File.pathSeparator + String.join(File.pathSeparator, required);
    }

    private String run(List<String> command) throws Exception {
        List<String> full = new ArrayList<>(command);
        full.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(full)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
