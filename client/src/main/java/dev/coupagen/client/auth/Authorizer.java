package dev.coupagen.client.auth;

import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.limit.Ticker;
import java.time.Duration;

/** Gives the header by which an instance knows the client. Safe for use by many threads. */
public interface Authorizer {

    /**
     * The header for a request that is about to be sent.
     *
     * @param timeout for asking for a token, if one is needed
     * @throws TokenException if there is none to be had
     */
    Credential credential(Duration timeout) throws InterruptedException;

    /** The instance answered 401 to this one, which is not given out any more. */
    void rejected(Credential credential);

    /** The instance accepted this one. */
    void accepted(Credential credential);

    /** The text without the secrets of the grant and the token. */
    String redacted(String text);

    /** The grant behind it. */
    Grant grant();

    /** Keeps no secret but the one of the grant. */
    static Authorizer of(Grant grant, BaseAddress address, HttpTransport transport, Ticker ticker) {
        if (grant instanceof Grant.OfToken token) {
            return new Tokens(token, new TokenEndpoint(address, transport, ticker), ticker);
        }
        return new LegacyKey((Grant.ApiKey) grant);
    }

    /**
     * A header.
     *
     * @param age since it was issued; of one without an issue a long time
     * @param proven whether the instance accepted it before
     */
    record Credential(String name, String value, Duration age, boolean proven) {
        /** Whether the instance may not know it yet: Coupa accepts a token up to five seconds after it issued it. */
        public boolean isFresh() {
            return !proven && age.compareTo(Duration.ofSeconds(6)) < 0;
        }

        @Override
        public String toString() {
            return name + ": ***";
        }
    }

    /** The header {@code X-COUPA-API-KEY}. */
    record LegacyKey(Grant.ApiKey grant) implements Authorizer {
        private static final Duration OLD = Duration.ofDays(1);

        @Override
        public Credential credential(Duration timeout) {
            return new Credential("X-COUPA-API-KEY", grant.key().value(), OLD, true);
        }

        @Override
        public void rejected(Credential credential) {
            // There is no other key to be had.
        }

        @Override
        public void accepted(Credential credential) {
            // A key needs no proof.
        }

        @Override
        public String redacted(String text) {
            return text.replace(grant.key().value(), grant.key().toString());
        }
    }
}
