package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.observe.RequestEvent;
import dev.coupagen.client.observe.RequestListener;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the listeners how attempts ended. */
public final class Observers {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client");

    private final List<RequestListener> listeners;

    /** Observers that tell these. */
    public Observers(List<RequestListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    void replied(ApiCall call, int attempt, HttpReply reply, long nanos) {
        tell(new RequestEvent(
                call.verb(),
                call.path(),
                call.template(),
                attempt,
                reply.status(),
                Duration.ofNanos(nanos),
                reply.body().length,
                reply.requestId(),
                Optional.empty()));
    }

    void failed(ApiCall call, int attempt, IOException failure, long nanos) {
        tell(new RequestEvent(
                call.verb(),
                call.path(),
                call.template(),
                attempt,
                0,
                Duration.ofNanos(nanos),
                0,
                Optional.empty(),
                Optional.of(failure.getClass().getSimpleName())));
    }

    private void tell(RequestEvent event) {
        LOG.debug(
                "{} {} attempt {}: {} in {} ms",
                event.verb(),
                event.path(),
                event.attempt(),
                event.failure().orElse(Integer.toString(event.status())),
                event.duration().toMillis());
        for (RequestListener listener : listeners) {
            try {
                listener.ended(event);
            } catch (RuntimeException e) {
                LOG.warn("A request listener failed on {} {}", event.verb(), event.path(), e);
            }
        }
    }
}
