package dev.coupagen.client;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a process was started with: system properties, then variables of the environment. {@code COUPA_CLIENT_ID} is the
 * variable of the property {@code coupa.client.id}.
 */
record Settings(Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
    static final Settings OF_PROCESS = new Settings(System::getProperty, System::getenv);

    Optional<String> value(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return given(properties.apply(property)).or(() -> given(variables.apply(variable)));
    }

    private static Optional<String> given(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    Optional<Credentials> credentials() {
        Optional<String> id = value("COUPA_CLIENT_ID");
        Optional<String> secret = value("COUPA_CLIENT_SECRET");
        Optional<String> file = value("COUPA_CLIENT_SECRET_FILE");
        if (id.isPresent() && (secret.isPresent() || file.isPresent())) {
            Credentials client = secret.map(text -> Credentials.client(id.get(), text))
                    .orElseGet(() -> Credentials.clientWithSecretFile(id.get(), Path.of(file.orElseThrow())));
            return Optional.of(value("COUPA_SCOPES")
                    .map(scopes -> client.scopes(Arrays.asList(scopes.split("[ ,]+"))))
                    .orElse(client));
        }
        return value("COUPA_API_KEY").map(Credentials::apiKey);
    }
}
