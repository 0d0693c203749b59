package dev.coupagen.client.call;

import dev.coupagen.client.auth.TokenException;
import dev.coupagen.client.call.Failure.Kind;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.NotSentException;
import dev.coupagen.client.http.ReplyTooLargeException;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges how an attempt ended: what it means, and whether the call may be repeated. */
final class Verdict {
    private Verdict() {}

    /** What a reply means, whatever its status. */
    static Attempt of(ApiCall call, HttpReply reply) {
        int status = reply.status();
        if (reply.isSuccess()) {
            return Attempt.succeeded(reply);
        }
        if (status < 400 && !reply.isSuccess()) {
            return Attempt.failed(
                    failure(
                            Kind.UNREADABLE,
                            call,
                            reply,
                            "The server redirects" + target(reply)
                                    + " instead of answering. Redirects are never followed, since credentials would be sent"
                                    + " along. Check the url and the credentials."),
                    false);
        }
        boolean again = switch (status) {
            case 429 -> true;
            case 408, 500, 502, 503, 504 -> call.repeatable();
            default -> false;
        };
        boolean isOpen = !call.repeatable() && (status == 502 || status == 504 || status == 408);
        return isOpen
                ? Attempt.failed(unknown(call, reply, "a gateway answered with status " + status, null), false)
                : Attempt.failed(failure(Kind.STATUS, call, reply, "Status " + status + "."), again);
    }

    private static String target(HttpReply reply) {
        try {
            String host = URI.create(reply.header("location").orElse("")).getHost();
            return host == null ? "" : " to " + host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** What it means that there is no reply. */
    static Attempt of(ApiCall call, IOException e) {
        if (e instanceof NotSentException) {
            return Attempt.failed(failure(Kind.TRANSPORT, call, said("The request was not sent", e), e), true);
        }
        if (e instanceof ReplyTooLargeException) {
            Kind kind = call.repeatable() ? Kind.UNREADABLE : Kind.UNKNOWN_OUTCOME;
            return Attempt.failed(failure(kind, call, said("The reply was not read", e), e), false);
        }
        if (call.repeatable()) {
            return Attempt.failed(failure(Kind.TRANSPORT, call, said("There was no whole reply", e), e), true);
        }
        return Attempt.failed(unknown(call, null, said("there was no whole reply", e), e), false);
    }

    private static Failure unknown(ApiCall call, @Nullable HttpReply reply, String what, @Nullable Throwable cause) {
        return new Failure(
                Kind.UNKNOWN_OUTCOME,
                call.verb(),
                call.path(),
                reply,
                "It is not known whether the server ran the request: " + what
                        + ". It was not repeated, since that could run it twice. Look for its effect first.",
                1,
                Set.copyOf(call.scopes()),
                cause);
    }

    /** What it means that there is no token. */
    static Attempt of(ApiCall call, TokenException e) {
        Kind kind = switch (e.reason()) {
            case UNREACHABLE -> Kind.TRANSPORT;
            case UNAVAILABLE -> Kind.STATUS;
            case REFUSED, UNREADABLE -> Kind.AUTHENTICATION;
        };
        Failure failure = new Failure(
                kind, call.verb(), call.path(), e.reply(), String.valueOf(e.getMessage()), 0, e.scopes(), e.getCause());
        return Attempt.failed(failure, e.isPassing());
    }

    static Failure failure(Kind kind, ApiCall call, HttpReply reply, String message) {
        return new Failure(kind, call.verb(), call.path(), reply, message, 1, Set.copyOf(call.scopes()), null);
    }

    static Failure failure(Kind kind, ApiCall call, String message, @Nullable Throwable cause) {
        return new Failure(kind, call.verb(), call.path(), null, message, 1, Set.copyOf(call.scopes()), cause);
    }

    private static String said(String what, IOException e) {
        String message = e.getMessage();
        return what + " ("
                + (message == null || message.isBlank() ? e.getClass().getSimpleName() : message) + ")";
    }
}
