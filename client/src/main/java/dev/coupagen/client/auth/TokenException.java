package dev.coupagen.client.auth;

import dev.coupagen.client.http.HttpReply;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** There is no token to be had. Caught within the client, which tells the user by an exception of its own. */
public final class TokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no token. */
    public enum Reason {
        /** The endpoint was not reached, or did not answer in time. */
        UNREACHABLE,
        /** The endpoint answered that it has a problem of its own, or too much to do. */
        UNAVAILABLE,
        /** The endpoint refused. */
        REFUSED,
        /** The endpoint answered something else than a token. */
        UNREADABLE
    }

    private final Reason reason;
    private final transient @Nullable HttpReply reply;
    private final Set<String> scopes;

    TokenException(Reason reason, String message, @Nullable HttpReply reply, Set<String> scopes) {
        super(message);
        this.reason = reason;
        this.reply = reply;
        this.scopes = Set.copyOf(scopes);
    }

    TokenException(String message, Throwable cause) {
        super(message, cause);
        this.reason = Reason.UNREACHABLE;
        this.reply = null;
        this.scopes = Set.of();
    }

    /** Why there is no token. */
    public Reason reason() {
        return reason;
    }

    /** The status of the endpoint's reply; 0 if there was none. */
    public int status() {
        return reply == null ? 0 : reply.status();
    }

    /** The reply of the endpoint, if there was one. */
    public @Nullable HttpReply reply() {
        return reply;
    }

    /** The scopes that were refused; empty if the refusal is not about scopes. */
    public Set<String> scopes() {
        return scopes;
    }

    /** Whether asking again can help. */
    public boolean isPassing() {
        return reason == Reason.UNREACHABLE || reason == Reason.UNAVAILABLE;
    }
}
