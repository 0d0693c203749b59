package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own. */
record Program(Process process, String url, String id, String secret) implements AutoCloseable {
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
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return Http.json(body).member("access_token").orElseThrow().asText().orElseThrow();
    }

    /** Ends the process as a power cut does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
