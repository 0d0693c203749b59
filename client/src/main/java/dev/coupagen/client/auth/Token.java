package dev.coupagen.client.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An access token.
 *
 * @param value the token, of any length
 * @param issued when it was asked for, by the clock that only runs forward
 * @param lifetime how long it is accepted
 * @param refreshToken by which the next one is asked for; null if there is none
 */
record Token(
        String value,
        long issued,
        Duration lifetime,
        @Nullable String refreshToken) {
    /** Coupa says: renew a token of 24 hours at about 20. */
    private static final double RENEWED_AT = 20.0 / 24;

    boolean isDue(long now) {
        return now - issued >= lifetime.toNanos() * RENEWED_AT;
    }

    boolean isOver(long now) {
        return now - issued >= lifetime.toNanos();
    }

    @Override
    public String toString() {
        return "Token[lifetime=" + lifetime + "]";
    }
}
