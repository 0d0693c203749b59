package dev.coupagen.client;

import dev.coupagen.client.auth.DevicePrompt;
import dev.coupagen.client.auth.Grant;
import dev.coupagen.client.auth.Secret;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What an instance lets a client in with. Immutable; shows no secret in {@code toString}.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/oauth-2.0-getting-started-with-coupa-api">Coupa documentation, OAuth 2.0</a>
 */
public final class Credentials {
    private final Grant grant;

    private Credentials(Grant grant) {
        this.grant = grant;
    }

    /** OAuth 2.0 client credentials. Without {@link #scopes} a token has all scopes that the client was granted. */
    public static Credentials client(String id, String secret) {
        return client(id, Secret.of(secret));
    }

    /** Client credentials whose secret comes from a store each time it is needed. */
    public static Credentials client(String id, Supplier<String> secret) {
        return client(id, Secret.of(secret));
    }

    /**
     * Client credentials whose secret is in a file that its owner alone can read.
     *
     * @throws IllegalArgumentException if others can read the file, or it cannot be read at all
     */
    public static Credentials clientWithSecretFile(String id, Path secretFile) {
        return client(id, Secret.ofFile(secretFile));
    }

    private static Credentials client(String id, Secret secret) {
        return new Credentials(new Grant.Client(checked(id), secret, Set.of(), false));
    }

    /** The legacy header {@code X-COUPA-API-KEY}. */
    public static Credentials apiKey(String key) {
        return new Credentials(new Grant.ApiKey(Secret.of(key)));
    }

    /** An API key that comes from a store each time it is needed. */
    public static Credentials apiKey(Supplier<String> key) {
        return new Credentials(new Grant.ApiKey(Secret.of(key)));
    }

    /**
     * The token of a user who signed in: a refresh token, which Coupa accepts for 90 days.
     *
     * @param renewed takes each further refresh token, to be stored
     */
    public static Credentials refreshToken(String id, String secret, String token, Consumer<String> renewed) {
        return new Credentials(
                new Grant.Refresh(checked(id), Secret.of(secret), Set.of(), false, Secret.of(token), renewed));
    }

    /**
     * The code that a user who signed in came back with.
     *
     * @param redirectUri the one that the code was asked for with
     * @param renewed takes the refresh tokens, to be stored for {@link #refreshToken}
     */
    public static Credentials authorizationCode(
            String id, String secret, String code, String redirectUri, Consumer<String> renewed) {
        return new Credentials(
                new Grant.Code(checked(id), Secret.of(secret), Set.of(), false, Secret.of(code), redirectUri, renewed));
    }

    /**
     * A user confirms on another device. The first call waits until then.
     *
     * @param prompt shows the user where to go and what to enter
     */
    public static Credentials device(String id, Consumer<DevicePrompt> prompt) {
        return new Credentials(new Grant.Device(checked(id), null, Set.of(), false, prompt, Credentials::forget));
    }

    /**
     * What the environment holds: {@code COUPA_CLIENT_ID} with {@code COUPA_CLIENT_SECRET} or {@code
     * COUPA_CLIENT_SECRET_FILE}, and {@code COUPA_SCOPES}; or else {@code COUPA_API_KEY}. A system property, such as {@code
     * coupa.client.id}, comes before the variable of its name.
     *
     * @throws IllegalStateException if there is neither
     */
    public static Credentials fromEnvironment() {
        return Settings.OF_PROCESS
                .credentials()
                .orElseThrow(() -> new IllegalStateException("There are no credentials"
                        + " in the environment. Set COUPA_CLIENT_ID with COUPA_CLIENT_SECRET or COUPA_CLIENT_SECRET_FILE, or"
                        + " COUPA_API_KEY."));
    }

    /** These credentials with the scopes to ask for, such as {@code core.invoice.read}. */
    public Credentials scopes(String... scopes) {
        return scopes(Arrays.asList(scopes));
    }

    /** The same of a collection. */
    public Credentials scopes(Collection<String> scopes) {
        for (String scope : scopes) {
            if (!scope.matches("[!#-\\[\\]-~]+")) {
                throw new IllegalArgumentException(
                        "'" + scope + "' is not a scope. Give one such as core.invoice.read for each argument.");
            }
        }
        return new Credentials(grant.withScopes(new LinkedHashSet<>(scopes)));
    }

    /** These client credentials, sent by HTTP Basic instead of in the form. */
    public Credentials basic() {
        if (grant instanceof Grant.Client client) {
            return new Credentials(new Grant.Client(client.clientId(), client.secret(), client.scopes(), true));
        }
        throw new IllegalStateException("HTTP Basic is for the credentials of a client.");
    }

    private static void forget(String token) {}

    private static String checked(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The client id is empty.");
        }
        return id;
    }

    Grant grant() {
        return grant;
    }

    @Override
    public String toString() {
        return grant instanceof Grant.OfToken token
                ? "Credentials[client=" + token.clientId() + ", secret=***, scopes=" + token.scopes() + "]"
                : "Credentials[apiKey=***]";
    }
}
