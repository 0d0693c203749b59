package dev.coupagen.client.auth;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lets a client in. None of them shows its secret. */
public sealed interface Grant {

    /** What tells clients apart for the limit of requests. Not a secret. */
    String identity();

    /** The same with these scopes. */
    Grant withScopes(Set<String> scopes);

    /** A grant by which tokens are asked for. */
    sealed interface OfToken extends Grant {
        /** The id of the client. */
        String clientId();

        /** The secret of the client; null for one that has none. */
        @Nullable Secret secret();

        /** All that nobody else may see. */
        default List<Secret> secrets() {
            Secret secret = secret();
            return secret == null ? List.of() : List.of(secret);
        }

        /** The scopes to ask for; none means all that were granted. */
        Set<String> scopes();

        /** Whether id and secret are sent by HTTP Basic instead of in the form. */
        boolean basic();

        @Override
        default String identity() {
            return clientId();
        }
    }

    /** Client credentials. */
    record Client(String clientId, Secret secret, Set<String> scopes, boolean basic) implements OfToken {
        /** Scopes are kept in the order of the alphabet. */
        public Client {
            scopes = Set.copyOf(new TreeSet<>(scopes));
        }

        @Override
        public Client withScopes(Set<String> newScopes) {
            return new Client(clientId, secret, newScopes, basic);
        }
    }

    /**
     * A refresh token, as an authorization code or a device code is exchanged for.
     *
     * @param refreshToken the current one
     * @param renewed takes each new refresh token, to be kept for the next start
     */
    record Refresh(
            String clientId,
            @Nullable Secret secret,
            Set<String> scopes,
            boolean basic,
            Secret refreshToken,
            Consumer<String> renewed)
            implements OfToken {
        /** Scopes are copied. */
        public Refresh {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public List<Secret> secrets() {
            return Stream.concat(OfToken.super.secrets().stream(), Stream.of(refreshToken))
                    .toList();
        }

        @Override
        public Refresh withScopes(Set<String> newScopes) {
            return new Refresh(clientId, secret, newScopes, basic, refreshToken, renewed);
        }
    }

    /**
     * An authorization code, which is exchanged once.
     *
     * @param redirectUri the one that the code was asked for with
     */
    record Code(
            String clientId,
            @Nullable Secret secret,
            Set<String> scopes,
            boolean basic,
            Secret code,
            String redirectUri,
            Consumer<String> renewed)
            implements OfToken {
        /** Scopes are copied. */
        public Code {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public List<Secret> secrets() {
            return Stream.concat(OfToken.super.secrets().stream(), Stream.of(code))
                    .toList();
        }

        @Override
        public Code withScopes(Set<String> newScopes) {
            return new Code(clientId, secret, newScopes, basic, code, redirectUri, renewed);
        }
    }

    /**
     * A device code: the user confirms on another device.
     *
     * @param prompt shows the user where to go and what to enter
     */
    record Device(
            String clientId,
            @Nullable Secret secret,
            Set<String> scopes,
            boolean basic,
            Consumer<DevicePrompt> prompt,
            Consumer<String> renewed)
            implements OfToken {
        /** Scopes are copied. */
        public Device {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public Device withScopes(Set<String> newScopes) {
            return new Device(clientId, secret, newScopes, basic, prompt, renewed);
        }
    }

    /** The legacy header. */
    record ApiKey(Secret key) implements Grant {
        @Override
        public String identity() {
            return "api-key-" + Integer.toHexString(key.value().hashCode());
        }

        @Override
        public ApiKey withScopes(Set<String> scopes) {
            throw new IllegalArgumentException("An API key has the permissions of its user and takes no scopes.");
        }
    }
}
