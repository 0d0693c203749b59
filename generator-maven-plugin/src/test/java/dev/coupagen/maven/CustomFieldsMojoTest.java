package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.live.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomFieldsMojoTest {
    /** Decrypts by taking the braces away. */
    private static final SettingsDecrypter DECRYPTER = CustomFieldsMojoTest::decrypted;

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void learnsFromPayloadsAndSaysWhatIsNewAndWhatIsGone() throws IOException, MojoFailureException {
        Files.writeString(folder.resolve("invoices.json"), "{\"custom-fields\": {\"cf\": 1}}");
        Files.writeString(folder.resolve("f.yaml"), "InvoiceHeader:\n  old: date\n");

        mojo("R39").execute();

        assertThat(Files.readString(folder.resolve("f.yaml")))
                .isEqualTo("InvoiceHeader:\n  old: date\n  cf: integer\n");
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("info New: InvoiceHeader.cf is integer"))
                .anyMatch(line -> line.startsWith("warn InvoiceHeader.old does not occur any more"))
                .anyMatch(line -> line.startsWith("info 1 custom fields seen, 1 of them new, 1 gone. Wrote "));
    }

    @Test
    void theReleaseMayBeADefinitionFile() throws IOException, MojoFailureException {
        Files.writeString(folder.resolve("own.json"), """
                {"release": "own", "resources": {"Thing": {"element": "thing", "path": "/things", "elements": {}}}}
                """);
        Files.writeString(folder.resolve("things.json"), "{\"cf\": 1}");
        CustomFieldsMojo mojo = mojo("own.json");
        mojo.source = List.of("things.json");

        mojo.execute();

        assertThat(folder.resolve("f.yaml")).content().endsWith("Thing:\n  cf: {type: integer, global: true}\n");
    }

    @Test
    void anUnknownReleaseIsOneLine() {
        assertThatThrownBy(mojo("R93")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("R93")
                .hasNoCause();
    }

    @Test
    void credentialsOfAServerAreDecryptedAndNeverShown() {
        Settings settings = new Settings();
        settings.addServer(server("client", "me", "{secret}"));
        settings.addServer(server("key", null, "{k}"));
        settings.addServer(server("empty", "me", null));

        assertThat(credentials("client", settings)).isEqualTo(new Credentials.Client("me", "secret", "a b"));
        assertThat(credentials("client", settings).toString()).doesNotContain("secret=secret");
        assertThat(credentials("key", settings)).isEqualTo(new Credentials.ApiKey("k"));
        for (String id : List.of("empty", "missing")) {
            assertThatThrownBy(() -> credentials(id, settings))
                    .isInstanceOf(CoupagenException.class)
                    .hasMessageContaining("no server '" + id + "'");
        }
    }

    private CustomFieldsMojo mojo(String release) {
        CustomFieldsMojo mojo = new CustomFieldsMojo(DECRYPTER);
        mojo.setLog(log);
        mojo.directory = folder.toFile();
        mojo.settings = new Settings();
        mojo.source = List.of("invoices.json");
        mojo.release = release;
        mojo.output = folder.resolve("f.yaml").toFile();
        mojo.samples = 1;
        return mojo;
    }

    private static Credentials credentials(String id, Settings settings) {
        return ServerCredentials.of(id, settings, DECRYPTER, Map.of("COUPA_SCOPES", "a b"));
    }

    private static Server server(String id, @Nullable String user, @Nullable String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        return server;
    }

    private static SettingsDecryptionResult decrypted(SettingsDecryptionRequest request) {
        Server server = request.getServers().get(0).clone();
        if (server.getPassword() != null) {
            server.setPassword(server.getPassword().replaceAll("[{}]", ""));
        }
        return new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return server;
            }

            @Override
            public List<Server> getServers() {
                return List.of(server);
            }

            @Override
            public Proxy getProxy() {
                throw new IllegalStateException("No proxy was asked for.");
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return List.of();
            }
        };
    }
}
