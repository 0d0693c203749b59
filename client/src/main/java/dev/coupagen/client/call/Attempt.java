package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call ended: with a reply, or with a failure.
 *
 * @param again whether the call may be repeated
 * @param pause how long the server wants to be left alone first; zero if it does not say
 */
record Attempt(@Nullable HttpReply reply, @Nullable Failure failure, boolean again, Duration pause) {

    static Attempt succeeded(HttpReply reply) {
        return new Attempt(reply, null, false, Duration.ZERO);
    }

    static Attempt failed(Failure failure, boolean again) {
        return new Attempt(null, failure, again, again ? failure.retryAfter() : Duration.ZERO);
    }

    HttpReply replyAfter(int sent) {
        if (failure != null) {
            throw new CallFailedException(failure.after(sent));
        }
        return Objects.requireNonNull(reply);
    }
}
