package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own. */
class MainTest {
    @Test
    void addressAndCredentialsArePrintedOneALine() throws Exception {
        try (Program program = Program.start("--port", "0", "--release", "R39", "--seed", "9", "--records", "2")) {
            assertThat(program.url()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(program.token(HttpClient.newHttpClient())).contains(".");
        }
    }

    @Test
    void aReleaseMayBeADefinitionFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("R40.json");
        Files.writeString(
                file,
                "{\"release\": \"R40\", \"resources\": {\"Thing\": {\"path\": \"/things\", \"elements\": {\"id\":"
                        + " {\"type\": \"integer\"}}}}}");
        try (Program program = Program.start("--port", "0", "--release", file.toString(), "--records", "2")) {
            assertThat(program.token(HttpClient.newHttpClient())).contains(".");
        }
    }

    private static String run(int expected, String... options) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        assertThat(Main.run(out, out, options)).isEqualTo(expected);
        return text.toString();
    }

    @Test
    void helpAndErrorsAreForPeople() {
        assertThat(run(0, "--help"))
                .contains("--release", "--port", "--seed", "--records", "--custom-fields", "--data");
        assertThat(run(0, "--version")).contains("2026-04");
        assertThat(run(1, "--release", "R40")).contains("error: Release 'R40' is not bundled");
        assertThat(run(1, "--validation", "strict")).contains("documented");
        assertThat(run(2, "--seed", "x")).contains("--seed");
    }

    @Test
    void aTakenPortIsAnError() {
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(0).start()) {
            assertThat(run(1, "--records", "0", "--port", Integer.toString(sandbox.port())))
                    .contains("another port");
        }
    }
}
