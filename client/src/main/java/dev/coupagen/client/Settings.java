package dev.coupagen.client;

import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.observe.ConsoleLog;
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

    /** What the client writes to the console, whatever logging the program has. */
    ConsoleLog.Level logLevel() {
        return value("COUPA_LOG").map(ConsoleLog.Level::of).orElse(ConsoleLog.Level.OFF);
    }

    boolean isOn(String variable) {
        return value(variable)
                .map(text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "1", "on" -> true;
                    case "false", "no", "0", "off" -> false;
                    default -> throw new IllegalStateException(variable + " is '" + text + "'. Give true or false.");
                })
                .orElse(false);
    }

    /** @throws IllegalStateException if it is not a positive number */
    Optional<RateSettings> rate() {
        return value("COUPA_REQUESTS_PER_SECOND").map(text -> {
            if (!text.matches("[1-9][0-9]{0,5}")) {
                throw new IllegalStateException(
                        "COUPA_REQUESTS_PER_SECOND is '" + text + "'. Give a positive number, such as 10.");
            }
            return RateSettings.perSecond(Integer.parseInt(text));
        });
    }

    /** @throws IllegalStateException if it is neither */
    Optional<CoupaFormat> format() {
        return value("COUPA_FORMAT").map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "json" -> CoupaFormat.JSON;
            case "xml" -> CoupaFormat.XML;
            default -> throw new IllegalStateException("COUPA_FORMAT is '" + text + "'. Give json or xml.");
        });
    }

    private static Optional<String> given(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /** @throws IllegalStateException if there is none */
    String url() {
        return value("COUPA_URL")
                .orElseThrow(() -> new IllegalStateException(
                        "The address of the instance is missing. Give it with url(..), or set COUPA_URL."));
    }

    /** @throws IllegalStateException if there are none */
    Credentials requiredCredentials() {
        return credentials()
                .orElseThrow(() -> new IllegalStateException("The credentials are missing. Give them with"
                        + " credentials(..), or set COUPA_CLIENT_ID and COUPA_CLIENT_SECRET."));
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
