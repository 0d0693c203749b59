package dev.coupagen.client.observe;

import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.Interceptor;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes each attempt of a request an observation of Micrometer, {@code coupa.client.exchange}, with the tags {@code verb},
 * {@code path} (with places instead of ids), {@code status} and {@code error}: a timer and a span, as the handlers of the
 * registry decide. What they propagate, such as {@code traceparent}, is sent as headers. Needs {@code
 * micrometer-observation}.
 */
@SuppressWarnings("exports") // who has a registry, requires its module
public final class ObservationInterceptor implements Interceptor {
    private static final String NAME = "coupa.client.exchange";
    private static final String NONE = "none";
    private static final int FIRST_ERROR = 400;
    private final ObservationRegistry registry;

    /** An interceptor that reports to this registry. */
    public ObservationInterceptor(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** What a handler sees of an attempt; the carrier takes the headers that it wants to be sent. */
    public static final class Exchange extends RequestReplySenderContext<Map<String, String>, HttpReply> {
        private final String verb;
        private final String path;

        Exchange(HttpCall call) {
            super((headers, name, value) -> {
                if (headers != null) {
                    headers.put(name, value);
                }
            });
            verb = call.verb();
            path = call.template();
            setCarrier(new HashMap<>());
            setRemoteServiceName("coupa");
            setRemoteServiceAddress(call.uri().getScheme() + "://" + call.uri().getAuthority());
        }

        @Override
        public KeyValues getLowCardinalityKeyValues() {
            HttpReply reply = getResponse();
            Throwable error = getError();
            return super.getLowCardinalityKeyValues()
                    .and(
                            KeyValue.of("verb", verb),
                            KeyValue.of("path", path),
                            KeyValue.of("status", reply == null ? NONE : Integer.toString(reply.status())),
                            KeyValue.of(
                                    "error",
                                    error == null ? NONE : error.getClass().getSimpleName()));
        }
    }

    @Override
    @SuppressWarnings("try") // the scope is there to be closed
    public HttpReply intercept(HttpCall call, HttpTransport next) throws IOException, InterruptedException {
        Exchange exchange = new Exchange(call);
        Observation observation = Observation.createNotStarted(NAME, () -> exchange, registry)
                .contextualName(call.verb() + " " + call.template())
                .start();
        HttpCall sent = call;
        Map<String, String> headers = exchange.getCarrier();
        if (headers != null) {
            for (Map.Entry<String, String> header : headers.entrySet()) {
                sent = sent.withHeader(header.getKey(), header.getValue());
            }
        }
        try (Observation.Scope scope = observation.openScope()) {
            HttpReply reply = next.send(sent);
            exchange.setResponse(reply);
            if (reply.status() >= FIRST_ERROR) {
                observation.event(Observation.Event.of("status." + reply.status()));
            }
            return reply;
        } catch (IOException | InterruptedException | RuntimeException e) {
            observation.error(e);
            throw e;
        } finally {
            observation.stop();
        }
    }
}
