package dev.coupagen.client.limit;

/**
 * How fast requests may be sent.
 *
 * @param perSecond requests a second, 25 at most on Coupa
 * @param burst requests at once after a pause; below Coupa's 20, since requests that were paced here arrive unevenly
 */
public record RateSettings(int perSecond, int burst) {
    /** Coupa's own limit. */
    public static final RateSettings DEFAULT = new RateSettings(25, 15);

    /** @throws IllegalArgumentException if one is not positive */
    public RateSettings {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "requestsPerSecond is " + perSecond + " and the burst is " + burst + ". Both must be at least 1.");
        }
    }

    /** Another rate; a slow one has a smaller burst too. */
    public static RateSettings perSecond(int perSecond) {
        return new RateSettings(perSecond, Math.max(1, Math.min(perSecond, DEFAULT.burst())));
    }
}
