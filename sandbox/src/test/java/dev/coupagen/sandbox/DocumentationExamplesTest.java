package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the documentation, run as they stand there. */
class DocumentationExamplesTest {
    private static final Path PAGE = Path.of("../docs/sandbox.md");

    private static String example(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String run(CoupaSandbox sandbox, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
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
