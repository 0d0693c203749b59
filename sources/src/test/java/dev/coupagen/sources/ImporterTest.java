package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.Definitions.Conflict;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest {
    private static final String CORE = """
            {"swagger": "2.0",
             "definitions": {
               "User": {"properties": {"login": {"type": "string", "description": "The name to sign in with"},
                 "boss": {"$ref": "#/definitions/Ghost"}}},
               "Tag": {"properties": {"name": {"type": "string"}}}},
             "paths": {
               "/users": {"get": {"tags": ["User"], "parameters": [{"in": "query", "name": "limit"}]}},
               "/health_checks": {"get": {}},
               "/reports": {"get": {"tags": ["Report"]}}}}
            """;
    private static final String TRAVEL = """
            {"swagger": "2.0",
             "definitions": {
               "Trip": {"properties": {"user": {"$ref": "#/definitions/User"}}},
               "User": {"properties": {"login": {"type": "integer"}, "msp-user": {"type": "boolean"}}}},
             "paths": {
               "/users": {"get": {"tags": ["Trip"], "parameters": [{"in": "query", "name": "offset"}]}},
               "/users/{id}": {"get": {"tags": ["User"]}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void makesOneDefinitionOfAllModules() throws IOException {
        Path output = folder.resolve("out/R39.json");
        List<String> progress = new ArrayList<>();

        ImportResult result = Importer.run(
                new ImportRequest(List.of("swagger"), withModules(), "R39", true, Optional.of(output)), progress::add);

        ApiDefinition definition = result.definition();
        assertThat(definition.resources()).containsOnlyKeys("HealthChecks", "Report", "Tag", "Trip", "User");
        assertThat(login(definition).type()).isEqualTo(ElementTypes.parse("string"));
        assertThat(login(definition).description()).isEqualTo("The name to sign in with");
        assertThat(resource(definition, "User").elements()).containsOnlyKeys("boss", "login", "msp-user");
        assertThat(resource(definition, "User").operations())
                .extracting(OperationDefinition::action)
                .containsExactly("list", "show");
        assertThat(resource(definition, "User").operations().get(0).parameters())
                .containsExactly("limit", "offset");
        assertThat(DefinitionFile.read(output)).isEqualTo(definition);
        assertThat(progress)
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Reading ")
                .endsWith("core.json (1 of 2)");
        assertThat(progress.get(2)).isEqualTo("R39: 5 resources, 5 elements, 4 paths, 4 operations");
    }

    @Test
    void reportsAllThatIsOdd() throws IOException {
        ImportResult result =
                Importer.run(request(withModules().resolve("swagger").toString()), line -> {});

        assertThat(result.conflicts()).extracting(Conflict::element).containsExactly("boss", "login", "msp-user");
        String core = folder.resolve("swagger/core.json").toString();
        assertThat(result.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "User: the modules contradict each other about: boss, login, msp-user. The first of them"
                                + " is used.",
                        core
                                + ": the path of GET /health_checks belongs to no known resource; the operation is kept under HealthChecks.",
                        core
                                + ": the path of GET /reports belongs to no known resource; the operation is kept under Report.",
                        "GET /users belongs to User and to Trip; it is kept under the first.",
                        "User.boss refers to Ghost, which is not defined; it is read as a raw value.");
    }

    @Test
    void leavesDescriptionsOutIfToldSo() throws IOException {
        ImportResult result = Importer.run(
                new ImportRequest(List.of("swagger"), withModules(), "R39", false, Optional.empty()), line -> {});

        assertThat(login(result.definition()).description()).isEmpty();
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheSources() throws IOException {
        Path modules = withModules();

        byte[] one = DefinitionFile.bytes(Importer.run(
                        new ImportRequest(
                                List.of("swagger/core.json", "swagger/travel.json"),
                                modules,
                                "R39",
                                true,
                                Optional.empty()),
                        line -> {})
                .definition());
        byte[] other = DefinitionFile.bytes(Importer.run(
                        new ImportRequest(
                                List.of("swagger/travel.json", "swagger/core.json"),
                                modules,
                                "R39",
                                true,
                                Optional.empty()),
                        line -> {})
                .definition());

        assertThat(other).isEqualTo(one);
    }

    @Test
    void takesFilesByPattern() throws IOException {
        ImportResult result = Importer.run(
                new ImportRequest(List.of("swagger/tra*.json"), withModules(), "R39", true, Optional.empty()),
                line -> {});

        assertThat(result.definition().resources()).containsOnlyKeys("Trip", "User");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", "none", "*/x.json", "a\u0000b", "swagger/[", "swagger/x*.json"})
    void refusesAMissingSource(String source) throws IOException {
        assertRefused(source, null);
    }

    @Test
    void refusesWhatIsNoSwaggerAndLeavesTheOutputAsItWas() throws IOException {
        Path output = Files.writeString(folder.resolve("out.json"), "as before");
        Files.writeString(folder.resolve("page.json"), "<!DOCTYPE html>");
        Files.writeString(folder.resolve("broken.json"), "{\"swagger\": ");
        Files.writeString(folder.resolve("other.json"), "{\"name\": \"npm\"}");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(refusal("page.json", output)).isEqualTo(SourceDiagnostic.HTML_INSTEAD_OF_JSON);
        assertThat(refusal("broken.json", output)).isEqualTo(SourceDiagnostic.NOT_JSON);
        assertThat(refusal("other.json", output)).isEqualTo(SourceDiagnostic.NOT_SWAGGER);
        assertThat(refusal("empty", output)).isEqualTo(SourceDiagnostic.SOURCE_EMPTY);
        assertThat(refusal(" ", output)).isEqualTo(SourceDiagnostic.SOURCE_NOT_GIVEN);
        assertThat(output).hasContent("as before");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.json");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SourceFiles.LARGEST + 1L);
        }

        assertThat(refusal("large.json", null)).isEqualTo(SourceDiagnostic.SOURCE_TOO_LARGE);
    }

    @Test
    void refusesAReleaseWithoutName() {
        assertThatThrownBy(() ->
                        Importer.run(new ImportRequest(List.of("x"), folder, " ", true, Optional.empty()), line -> {}))
                .hasMessage("The release to import has no name. Name it, for example R39.");
    }

    @Test
    void saysInOneLineThatTheOutputCannotBeWritten() throws IOException {
        Path taken = folder.resolve("taken.json");
        Files.createDirectories(taken.resolve("x"));

        assertThatThrownBy(() -> Importer.run(
                        new ImportRequest(List.of("swagger"), withModules(), "R39", true, Optional.of(taken)),
                        line -> {}))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("taken.json: the definition file cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/api_docs/34.json",
                "HTTP://localhost.example.com/x.json",
                "http://127.0.0.1@example.com/x.json",
                "ftp://localhost/x.json",
                "file:///etc/passwd",
                "jar:file:///x.jar!/a.json",
                "https:///x.json",
                "https://exa mple/x.json"
            })
    void readsOnlyHttpsOrThisMachine(String address) throws IOException {
        assertRefused(address, null);
    }

    @Test
    void readsAnAddress() throws IOException {
        HttpServer server = server();
        try {
            ImportResult result = Importer.run(request(address(server, "/moved.json?token=secret")), line -> {});
            assertThat(result.definition().resources()).containsKeys("User", "Tag");

            assertThatThrownBy(() -> Importer.run(request(address(server, "/none.json?token=secret")), line -> {}))
                    .hasMessageContaining("/none.json: cannot be fetched (status 404).")
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> Importer.run(request(address(server, "/loop.json")), line -> {}))
                    .hasMessageContaining("redirects more than 5 times");
            assertThatThrownBy(() -> Importer.run(request(address(server, "/out.json")), line -> {}))
                    .hasMessageContaining("only https addresses are read");
            assertThatThrownBy(() -> Importer.run(request(address(server, "/login.json")), line -> {}))
                    .hasMessageContaining("an HTML page, perhaps a sign-in page");
            assertThatThrownBy(() -> Importer.run(request(address(server, "/endless.json")), line -> {}))
                    .hasMessageContaining("/endless.json: larger than 64 MB");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> Importer.run(request(address(server, "/core.json")), line -> {}))
                .hasMessageContaining("cannot be fetched (ConnectException");
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String target = switch (path) {
                case "/moved.json" -> "/core.json";
                case "/loop.json" -> "/loop.json";
                case "/out.json" -> "http://example.com/x.json";
                default -> "";
            };
            if (!target.isEmpty()) {
                exchange.getResponseHeaders().add("Location", target);
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/endless.json")) {
                exchange.sendResponseHeaders(200, 0);
                byte[] part = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    exchange.getResponseBody().write(part);
                }
            } else if (path.equals("/none.json")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                byte[] body = (path.equals("/login.json") ? "<html>" : CORE).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server, String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Path withModules() throws IOException {
        Path swagger = Files.createDirectories(folder.resolve("swagger"));
        Files.writeString(swagger.resolve("core.json"), CORE);
        Files.writeString(swagger.resolve("travel.json"), TRAVEL);
        Files.writeString(swagger.resolve("readme.txt"), "no definition");
        return folder;
    }

    private ImportRequest request(String source) {
        return new ImportRequest(List.of(source), folder, "R39", true, Optional.empty());
    }

    private void assertRefused(String source, @org.jspecify.annotations.Nullable Path output) throws IOException {
        withModules();
        refusal(source, output);
    }

    private Diagnostic refusal(String source, @org.jspecify.annotations.Nullable Path output) {
        try {
            Importer.run(
                    new ImportRequest(List.of(source), folder, "R39", true, Optional.ofNullable(output)), line -> {});
        } catch (CoupagenException e) {
            assertThat(e.getMessage()).hasLineCount(1);
            return e.diagnostic();
        }
        throw new AssertionError(source + " was not refused");
    }

    private static ResourceDefinition resource(ApiDefinition definition, String name) {
        return Objects.requireNonNull(definition.resources().get(name), name);
    }

    private static ElementDefinition login(ApiDefinition definition) {
        return Objects.requireNonNull(resource(definition, "User").elements().get("login"));
    }
}
