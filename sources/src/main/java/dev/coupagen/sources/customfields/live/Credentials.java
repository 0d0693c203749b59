package dev.coupagen.sources.customfields.live;

import java.util.Map;
import java.util.Optional;

/** What an instance lets a client in with. None of them shows its secret. */
public sealed interface Credentials {

    /**
     * OAuth 2.0 client credentials.
     *
     * @param id of the client
     * @param secret of the client
     * @param scopes to ask for, separated by spaces; if empty those that reading takes
     */
    record Client(String id, String secret, String scopes) implements Credentials {
        @Override
        public String toString() {
            return "Client[id=" + id + ", secret=..., scopes=" + scopes + "]";
        }
    }

    /**
     * The legacy header {@code X-COUPA-API-KEY}.
     *
     * @param key forty characters
     */
    record ApiKey(String key) implements Credentials {
        @Override
        public String toString() {
            return "ApiKey[key=...]";
        }
    }

    /**
     * The credentials in {@code COUPA_CLIENT_ID}, {@code COUPA_CLIENT_SECRET} and {@code COUPA_SCOPES}, or else in
     * {@code COUPA_API_KEY}, if there are any.
     *
     * @param environment the variables
     */
    static Optional<Credentials> of(Map<String, String> environment) {
        String id = environment.getOrDefault("COUPA_CLIENT_ID", "").strip();
        String secret = environment.getOrDefault("COUPA_CLIENT_SECRET", "").strip();
        String key = environment.getOrDefault("COUPA_API_KEY", "").strip();
        if (!id.isEmpty() && !secret.isEmpty()) {
            return Optional.of(new Client(
                    id, secret, environment.getOrDefault("COUPA_SCOPES", "").strip()));
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(new ApiKey(key));
    }
}
