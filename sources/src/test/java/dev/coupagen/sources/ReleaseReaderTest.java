package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.live.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be compared: releases, files, folders, instances. */
@Timeout(60)
class ReleaseReaderTest {
    private static final String SWAGGER = """
            {"swagger": "2.0",
             "paths": {"/invoices": {"get": {"tags": ["InvoiceHeader"]}}},
             "definitions": {
               "InvoiceHeader": {"type": "object", "properties": {
                 "id": {"type": "integer"},
                 "invoice-number": {"type": "string", "format": "string(%s)"},
                 "custom-fields": {"type": "object", "properties": {
                   "cf-level": {"type": "string", "format": "string(10)", "enum": [%s]}}}}}}}
            """;

    @TempDir
    Path folder;

    private final Map<String, String> answers = new java.util.concurrent.ConcurrentHashMap<>();
    private final List<String> progress = new ArrayList<>();
    private HttpServer server;

    ReleaseReaderTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean token = path.equals("/oauth2/token");
            boolean allowed =
                    token || "Bearer t0ken".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            String body = token ? "{\"access_token\": \"t0ken\"}" : answers.getOrDefault(path, "");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            int status = !allowed ? 401 : bytes.length == 0 ? 404 : 200;
            exchange.sendResponseHeaders(status, status == 200 ? bytes.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsBundledReleasesByName() {
        assertThat(reader().read("R38").release()).isEqualTo("R38");
        assertThat(reader().read(" ").release()).isEqualTo(BundledReleases.newest());
        assertThatThrownBy(() -> reader().read("R93"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("Release 'R93' is not bundled.");
    }

    @Test
    void readsDefinitionFilesSwaggerFilesAndFoldersOfThem() throws IOException {
        Files.writeString(folder.resolve("own.json"), "{\"release\": \"X\", \"resources\": {}}");
        Path swagger = Files.createDirectories(folder.resolve("R40"));
        Files.writeString(swagger.resolve("a.json"), SWAGGER.formatted("40", "\"low\""));
        assertThat(reader().read("own.json").release()).isEqualTo("X");
        ApiDefinition fromFolder = reader().read("R40");
        assertThat(fromFolder.release()).isEqualTo("R40");
        assertThat(invoice(fromFolder).elements()).containsKey("invoice-number");
        assertThat(reader().read("R40/a.json").resources()).isEqualTo(fromFolder.resources());
        assertThatThrownBy(() -> reader().read("missing.json")).isInstanceOf(CoupagenException.class);
    }

    @Test
    void readsAnInstanceWithItsCustomFields() {
        answers.put("/api_docs/1.json", SWAGGER.formatted("40", "\"low\""));
        ApiDefinition before = reader().read(address());
        answers.put("/api_docs/1.json", SWAGGER.formatted("20", "\"low\", \"high\""));
        ApiDefinition after = reader().read(address());

        assertThat(before.release()).isEqualTo("127.0.0.1");
        assertThat(invoice(before).customFields()).containsKey("cf-level");
        assertThat(ReleaseDiff.between(before, after).changes())
                .extracting(Change::element, change -> change.kind().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("custom-fields.cf-level", "element-value-added"),
                        org.assertj.core.groups.Tuple.tuple("invoice-number", "element-length-changed"));
        assertThat(progress).anyMatch(line -> line.endsWith("/api_docs/1.json"));
    }

    @Test
    void anInstanceWithoutSwaggerOrCredentialsIsAClearError() {
        assertThatThrownBy(() -> reader().read(address()))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("the instance publishes no Swagger file at /api_docs/{n}.json");
        ReleaseReader without = new ReleaseReader(folder, Optional::empty, progress::add);
        assertThatThrownBy(() -> without.read(address()))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("an instance needs credentials");
    }

    private ReleaseReader reader() {
        Credentials credentials = new Credentials.Client("id", "secret", "core.invoice.read");
        return new ReleaseReader(folder, () -> Optional.of(credentials), progress::add, UnaryOperator.identity());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static ResourceDefinition invoice(ApiDefinition definition) {
        return definition.resources().values().stream()
                .filter(resource -> resource.name().equals("InvoiceHeader"))
                .findFirst()
                .orElseThrow();
    }
}
