package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a call failed.
 *
 * @param kind what to make of it
 * @param verb the HTTP method
 * @param path without arguments
 * @param reply what came back; null if nothing did
 * @param message what happened, without a secret
 * @param attempts how often the request was sent
 * @param scopes that the call needs, or that were asked for and refused
 * @param cause what the transport threw; null if it threw nothing
 */
public record Failure(
        Kind kind,
        String verb,
        String path,
        @Nullable HttpReply reply,
        String message,
        int attempts,
        Set<String> scopes,
        @Nullable Throwable cause) {

    /** What to make of a failure. */
    public enum Kind {
        /** The reply's status says what is wrong. */
        STATUS,
        /** There was no reply. */
        TRANSPORT,
        /** There was no reply to a request that may have arrived and must not be repeated. */
        UNKNOWN_OUTCOME,
        /** The reply is not one of Coupa's API. */
        UNREADABLE,
        /** There is no token. */
        AUTHENTICATION,
        /** The client's own limit would not let it through in time. */
        LIMIT
    }

    /** Scopes are copied. */
    public Failure {
        scopes = Set.copyOf(scopes);
    }

    /** The status of the reply; 0 if there was none. */
    public int status() {
        return reply == null ? 0 : reply.status();
    }

    /** How long the server wants to be left alone; zero if it does not say. */
    public Duration retryAfter() {
        return reply == null ? Duration.ZERO : RetryAfter.of(reply);
    }

    /** The same with the scopes that the call needs. */
    public Failure withScopes(Set<String> needed) {
        return new Failure(kind, verb, path, reply, message, attempts, needed, cause);
    }

    Failure after(int sent) {
        return new Failure(kind, verb, path, reply, message, sent, scopes, cause);
    }
}
