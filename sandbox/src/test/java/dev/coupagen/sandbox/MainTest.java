package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own. */
class MainTest {
    /** How often the process is killed; {@code -Dsandbox.kills=100} for the long measurement. */
    private static final int KILLS = Integer.getInteger("sandbox.kills", 3);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private final Random random = new Random(15);

    /** A running program. */
    private record Program(Process process, String url, String id, String secret) {
        static Program start(String... options) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.coupagen.sandbox.Main"));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String url = value(out, "url=");
            return new Program(process, url, value(out, "client_id="), value(out, "client_secret="));
        }

        private static String value(BufferedReader out, String name) throws IOException {
            String line = out.readLine();
            assertThat(line).startsWith(name);
            return line.substring(name.length());
        }

        String token(HttpClient client) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret))
                    .build();
            String body =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Http.json(body).member("access_token").orElseThrow().asText().orElseThrow();
        }
    }

    @Test
    void addressAndCredentialsArePrintedOneALine() throws Exception {
        Program program = Program.start("--port", "0", "--release", "R39", "--seed", "9", "--records", "2");
        try {
            assertThat(program.url()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(program.token(HttpClient.newHttpClient())).contains(".");
        } finally {
            program.process().destroy();
            program.process().waitFor();
        }
    }

    @Test
    void noAcknowledgedWriteIsLostWhenTheProcessIsKilled() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<String> acknowledged = new ArrayList<>();
        String[] options = {
            "--port",
            "0",
            "--records",
            "1",
            "--no-rate-limit",
            "--quiet",
            "--data",
            folder.resolve("kept").toString()
        };
        for (int kill = 0; kill <= KILLS; kill++) {
            Program program = Program.start(options);
            String token = program.token(client);
            for (String id : acknowledged) {
                assertThat(call(client, program, token, "/api/suppliers/" + id, "")
                                .statusCode())
                        .as(id)
                        .isEqualTo(200);
            }
            if (kill < KILLS) {
                write(client, program, token, acknowledged, acknowledged.size() + 1 + random.nextInt(30));
            }
            program.process().destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Writes until the process is gone, which is killed while writes go on after so many of them. */
    private void write(HttpClient client, Program program, String token, List<String> acknowledged, int kill)
            throws InterruptedException {
        try {
            while (true) {
                String body = "{\"name\":\"Kill " + random.nextLong() + "\"}";
                HttpResponse<String> response =
                        call(client, program, token, "/api/suppliers?return_object=limited", body);
                if (response.statusCode() == 201) {
                    acknowledged.add(response.body().replaceAll("\\D", ""));
                    if (acknowledged.size() == kill) {
                        new Thread(() -> program.process().destroyForcibly()).start();
                    }
                }
            }
        } catch (IOException e) {
            assertThat(e).as("the process was killed").isNotNull();
        }
    }

    private static HttpResponse<String> call(HttpClient client, Program program, String token, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(program.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
