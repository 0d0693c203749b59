package dev.coupagen.client.options;

import java.time.Duration;

/**
 * How often and how fast requests are repeated that are safe to repeat.
 *
 * @param attempts how often a request is sent at most, the first time included
 * @param delay before the first repetition; each further one waits twice as long, give or take a quarter
 * @param longestDelay the limit of that, and of what a server asks for in {@code Retry-After}
 */
public record RetrySettings(int attempts, Duration delay, Duration longestDelay) {
    /** Four attempts, after half a second, one and two. */
    public static final RetrySettings DEFAULT = new RetrySettings(4, Duration.ofMillis(500), Duration.ofSeconds(60));

    /** Nothing is repeated. */
    public static final RetrySettings NONE = new RetrySettings(1, Duration.ofMillis(1), Duration.ofSeconds(60));

    /** @throws IllegalArgumentException if there is no attempt, or a delay is not positive */
    public RetrySettings {
        if (attempts < 1 || delay.isNegative() || delay.isZero() || longestDelay.compareTo(delay) < 0) {
            throw new IllegalArgumentException("attempts=" + attempts + ", delay=" + delay + ", longestDelay="
                    + longestDelay + ". Give at least one attempt and a delay that is positive and not the longest.");
        }
    }

    /** These settings with another number of attempts. */
    public RetrySettings withAttempts(int newAttempts) {
        return new RetrySettings(newAttempts, delay, longestDelay);
    }

    /** These settings with another first delay. */
    public RetrySettings withDelay(Duration newDelay) {
        return new RetrySettings(attempts, newDelay, newDelay.compareTo(longestDelay) > 0 ? newDelay : longestDelay);
    }
}
