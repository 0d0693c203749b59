package dev.coupagen.client.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts and times requests with Micrometer. Needs {@code micrometer-core}.
 *
 * <ul>
 *   <li>{@code coupa.client.requests}, a timer of attempts, with the tags {@code verb}, {@code path} (with places instead of
 *       ids), {@code status} and {@code attempt};
 *   <li>{@code coupa.client.retries}, a counter of attempts after the first;
 *   <li>{@code coupa.client.limited}, a counter of replies of 429;
 *   <li>{@code coupa.client.reply.size}, the bytes of replies after decompression.
 * </ul>
 */
@SuppressWarnings("exports") // who has a registry, requires its module
public final class MicrometerListener implements RequestListener {
    private static final String NAME = "coupa.client.requests";
    private static final int TOO_MANY = 429;
    private final MeterRegistry registry;
    private final Counter retries;
    private final Counter limited;

    /** A listener that reports to this registry. */
    public MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
        this.retries = Counter.builder("coupa.client.retries")
                .description("Attempts after the first one of a call")
                .register(registry);
        this.limited = Counter.builder("coupa.client.limited")
                .description("Replies of status 429")
                .register(registry);
    }

    @Override
    public void ended(RequestEvent event) {
        Timer.builder(NAME)
                .description("Requests to Coupa, each attempt of them")
                .tag("verb", event.verb())
                .tag("path", event.template())
                .tag("status", event.failure().orElse(Integer.toString(event.status())))
                .tag("attempt", event.attempt() > 3 ? "more" : Integer.toString(event.attempt()))
                .register(registry)
                .record(event.duration());
        if (event.attempt() > 1) {
            retries.increment();
        }
        if (event.status() == TOO_MANY) {
            limited.increment();
        }
        if (event.status() > 0) {
            DistributionSummary.builder("coupa.client.reply.size")
                    .description("Bytes of replies, after decompression")
                    .baseUnit("bytes")
                    .tag("path", event.template())
                    .register(registry)
                    .record((double) event.bytes());
        }
    }
}
