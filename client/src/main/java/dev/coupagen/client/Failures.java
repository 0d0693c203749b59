package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.call.CallSender;
import dev.coupagen.client.call.Excerpt;
import dev.coupagen.client.call.Failure;
import dev.coupagen.client.call.Failure.Kind;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.mapper.ErrorDocuments;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the exception of a failure. */
final class Failures {
    private static final CoupaErrors NO_ERRORS = new CoupaErrors(Map.of());

    private Failures() {}

    static CoupaException of(Failure failure, CallSender sender) {
        HttpReply reply = failure.reply();
        CoupaErrors errors = reply == null ? NO_ERRORS : errors(reply, sender);
        Set<String> scopes = new TreeSet<>(failure.scopes());
        FailedCall call = call(failure, errors, scopes, sender);
        return switch (failure.kind()) {
            case TRANSPORT -> new TransportException(call);
            case UNKNOWN_OUTCOME -> new UnknownOutcomeException(call);
            case UNREADABLE -> new UnreadableReplyException(call);
            case AUTHENTICATION -> new AuthenticationException(call);
            case LIMIT -> new RateLimitException(call);
            case STATUS -> ofStatus(failure.status(), call, errors, scopes);
        };
    }

    private static CoupaException ofStatus(int status, FailedCall call, CoupaErrors errors, Set<String> scopes) {
        return switch (status) {
            case 401, 407 -> new AuthenticationException(call);
            case 403 -> new PermissionException(call, scopes);
            case 404, 410 -> new NotFoundException(call, !errors.messages().isEmpty());
            case 408 -> new TransportException(call);
            case 409 -> new ConflictException(call);
            case 429 -> new RateLimitException(call);
            default -> status >= 500 ? new ServerException(call) : new ValidationException(call, errors);
        };
    }

    /** A reply that is not one of Coupa's API, or not the one that was expected. */
    static CoupaException unreadable(
            ApiCall call, HttpReply reply, String message, @Nullable Throwable cause, CallSender sender) {
        return of(new Failure(Kind.UNREADABLE, call.verb(), call.path(), reply, message, 1, Set.of(), cause), sender);
    }

    /** What a failure tells, for an exception that is made elsewhere. */
    static FailedCall described(Failure failure, CallSender sender) {
        return call(failure, NO_ERRORS, Set.of(), sender);
    }

    private static CoupaErrors errors(HttpReply reply, CallSender sender) {
        return ErrorDocuments.read(reply.body())
                .map(errors -> Redaction.of(errors, sender))
                .orElse(NO_ERRORS);
    }

    private static FailedCall call(Failure failure, CoupaErrors errors, Set<String> scopes, CallSender sender) {
        HttpReply reply = failure.reply();
        Optional<String> excerpt = reply == null || failure.kind() == Failure.Kind.AUTHENTICATION
                ? Optional.empty()
                : Excerpt.of(reply).map(sender::redacted);
        Optional<String> requestId = reply == null ? Optional.empty() : reply.requestId();
        StringBuilder message = new StringBuilder()
                .append(failure.verb())
                .append(' ')
                .append(failure.path())
                .append(": ")
                .append(sender.redacted(failure.message()));
        if (!errors.messages().isEmpty()) {
            message.append(' ').append(Excerpt.shortened(errors.toString()));
        } else {
            excerpt.ifPresent(text -> message.append(" The reply begins: ").append(text));
        }
        if (failure.status() == 403 && !scopes.isEmpty()) {
            message.append(" The call needs the scope ")
                    .append(String.join(" or ", scopes))
                    .append('.');
        }
        message.append(" (");
        requestId.ifPresent(id -> message.append("request id ").append(id).append(", "));
        message.append(failure.attempts()).append(failure.attempts() == 1 ? " attempt)" : " attempts)");
        return new FailedCall(
                message.toString(),
                failure.verb(),
                failure.path(),
                failure.status(),
                requestId,
                failure.attempts(),
                excerpt,
                failure.cause());
    }
}
