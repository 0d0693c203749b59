package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @Test
    void exchangesAreSavedWithoutSecretsAndServedAgain() throws IOException {
        String recorded;
        String token;
        try (CoupaSandbox sandbox =
                CoupaSandbox.builder().records(2).record(folder).start()) {
            token = Http.token(sandbox);
            Http http = Http.anonymous(sandbox).withToken(token);
            recorded = http.get("/api/invoices?limit=1").text();
            http.put("/api/suppliers/1", "{\"cxml-secret\":\"hush\",\"display-name\":\"First\"}");
            http.put("/api/suppliers/1", "{\"display-name\":\"Second\"}");
            for (Path file : files()) {
                assertThat(Files.readString(file))
                        .doesNotContain(token)
                        .doesNotContain(sandbox.clientSecret())
                        .doesNotContain("hush");
            }
        }
        assertThat(files()).hasSize(4);
        try (CoupaSandbox replayed =
                CoupaSandbox.builder().records(0).replay(folder).start()) {
            Http http = Http.of(replayed);
            assertThat(http.get("/api/invoices?limit=1").json())
                    .hasToString(Http.json(recorded).toString().replaceAll("secret=[^,}]*", "secret=***"));
            assertThat(http.put("/api/suppliers/1", "{}").member("display-name"))
                    .isEqualTo("First");
            assertThat(http.put("/api/suppliers/1", "{}").member("display-name"))
                    .isEqualTo("Second");
            assertThat(http.put("/api/suppliers/1", "{}").member("display-name"))
                    .isEqualTo("Second");
            assertThat(http.get("/api/invoices/1").status()).isEqualTo(404);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aPersonReadsTheLog() {
        List<String> lines = new ArrayList<>();
        try (CoupaSandbox sandbox =
                CoupaSandbox.builder().records(1).log(lines::add).start()) {
            Http http = Http.of(sandbox);
            http.get("/api/invoices/1");
            http.get("/api/invoices/2");
            assertThat(lines.get(1)).contains("GET").contains("/api/invoices/1  200");
            assertThat(lines.get(2)).contains("404").contains("There is no invoice-header");
            assertThat(sandbox.log()).isEqualTo(lines);
            assertThat(Http.anonymous(sandbox).get("/sandbox/log?after=2").text())
                    .contains("/api/invoices/2");
        }
    }
}
