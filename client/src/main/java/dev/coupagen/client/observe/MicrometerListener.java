package dev.coupagen.client.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts and times requests with Micrometer: {@code coupa.client.requests}, with the tags {@code verb}, {@code path} (with
 * places instead of ids), {@code status} and {@code attempt}. Needs {@code micrometer-core}.
 */
public final class MicrometerListener implements RequestListener {
    private static final String NAME = "coupa.client.requests";
    private final MeterRegistry registry;

    /** A listener that reports to this registry. */
    public MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
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
    }
}
