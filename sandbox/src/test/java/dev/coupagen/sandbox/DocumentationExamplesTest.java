package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation, run as they stand there. */
class DocumentationExamplesTest {
    private static final String IMPORTS = """
            import dev.coupagen.sandbox.*;
            import dev.coupagen.sandbox.faults.*;
            import dev.coupagen.sandbox.files.*;
            import java.nio.file.*;
            import java.time.*;
            import org.junit.jupiter.api.*;
            import org.springframework.boot.test.context.SpringBootTest;
            import org.springframework.test.context.*;
            """;

    private static final Path PAGE = Path.of("../docs/sandbox.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private static String example(String language) throws IOException {
        return examples(language).get(0);
    }

    private static List<String> examples(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The examples in Java compile, those for JUnit and Spring included; some lines of a method become one. */
    @Test
    void theExamplesInJavaCompile() throws IOException {
        List<String> examples = examples("java");
        assertThat(examples).hasSizeGreaterThan(3).anyMatch(example -> example.contains("@SpringBootTest"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all,-classfile,-path",
                "-Werror"));
        for (int i = 0; i < examples.size(); i++) {
            String example = examples.get(i);
            boolean isClass = example.contains("class ");
            String body = isClass ? example : "class Lines {\n void run() throws Exception {\n" + example + "}\n}\n";
            Path file = Files.createDirectories(folder.resolve("p" + i)).resolve("Example.java");
            Files.writeString(file, "package p" + i + ";\n" + IMPORTS + body);
            arguments.add(file.toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String run(CoupaSandbox sandbox, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("URL", sandbox.url());
        builder.environment().put("CLIENT_ID", sandbox.clientId());
        builder.environment().put("CLIENT_SECRET", sandbox.clientSecret());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static boolean has(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void theExamplesForCurlRun() throws Exception {
        assumeTrue(has("curl"), "There is no curl on this machine.");
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(20).start()) {
            assertThat(run(sandbox, "sh", "-ec", example("sh")))
                    .contains("\"supplier\":{\"name\":\"Northwind Instruments\"}")
                    .contains("<name>ACME 77</name>")
                    .contains("\"status\":\"pending_approval\"")
                    .contains("\"exported\":true")
                    .contains("{\"data\":{\"invoice\":{\"invoiceNumber\":\"IHIN-1001\"");
            assertThat(run(sandbox, "sh", "-ec", examples("sh").get(1)))
                    .contains("\"name\":\"SuppliersImport\"")
                    .contains("\"created\":1")
                    .contains("\"errors\":[]")
                    .contains("\"approved\"");
        }
    }

    @Test
    void theExampleInPythonRuns() throws Exception {
        assumeTrue(has("python3"), "There is no Python on this machine.");
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(20).start()) {
            assertThat(run(sandbox, "python3", "-c", example("python")).lines())
                    .containsExactly("200 IHIN-1001", "201 ACME 78", "200 pending_approval");
        }
    }
}
