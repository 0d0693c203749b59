package dev.coupagen.maven;

import dev.coupagen.sources.customfields.live.Credentials;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The credentials of a server in settings.xml, which may be encrypted there. */
final class ServerCredentials {
    private ServerCredentials() {}

    /** @param environment holds the scopes, which settings.xml has no place for */
    static Credentials of(String id, Settings settings, SettingsDecrypter decrypter, Map<String, String> environment) {
        Server server = Optional.ofNullable(settings.getServer(id))
                .map(stored -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(stored))
                        .getServer())
                .orElseThrow(() -> PluginDiagnostic.SERVER_UNKNOWN.exception(id));
        String user = Optional.ofNullable(server.getUsername()).orElse("").strip();
        String password = Optional.ofNullable(server.getPassword()).orElse("").strip();
        if (password.isEmpty()) {
            throw PluginDiagnostic.SERVER_UNKNOWN.exception(id);
        }
        return user.isEmpty()
                ? new Credentials.ApiKey(password)
                : new Credentials.Client(
                        user,
                        password,
                        environment.getOrDefault("COUPA_SCOPES", "").strip());
    }
}
