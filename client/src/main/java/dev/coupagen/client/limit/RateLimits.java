package dev.coupagen.client.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limits of this process, one for each host and client id. */
public final class RateLimits {
    private static final Map<Key, RateLimit> SHARED = new ConcurrentHashMap<>();

    private RateLimits() {}

    private record Key(String authority, String client) {}

    /**
     * The limit of a client; the same object for everybody who names the same client. The first to ask decides the rate,
     * until somebody asks for a lower one.
     *
     * @param authority host and port of the instance
     * @param client the client id, or what else identifies it; not a secret
     */
    public static RateLimit of(String authority, String client, RateSettings settings) {
        RateLimit limit =
                SHARED.computeIfAbsent(new Key(authority, client), key -> new RateLimit(settings, Ticker.SYSTEM));
        limit.lower(settings);
        return limit;
    }
}
