package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.observe.CurlLine;
import dev.coupagen.client.observe.MicrometerListener;
import dev.coupagen.client.observe.ObservationInterceptor;
import dev.coupagen.client.observe.ProgressBar;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Meters, observations, lines for curl and the progress bar. */
class ObservabilityTest {
    @RegisterExtension
    final Instance instance = new Instance();

    @Test
    void attemptsAreTimedAndRetriesAndRefusalsCounted() {
        instance.server()
                .stubFor(get("/api/invoices/7")
                        .inScenario("once")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("well")
                        .willReturn(aResponse().withStatus(429)));
        instance.server()
                .stubFor(get("/api/invoices/7")
                        .inScenario("once")
                        .whenScenarioStateIs("well")
                        .willReturn(okJson("{\"id\":7}")));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (Coupa coupa =
                instance.client().listener(new MicrometerListener(meters)).build()) {
            coupa.resource(InvoicePath.INVOICE).get(7);
        }
        assertThat(meters.get("coupa.client.requests")
                        .tags("verb", "GET", "path", "/api/invoices/{id}", "status", "200", "attempt", "2")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("coupa.client.requests")
                        .tag("status", "429")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("coupa.client.retries").counter().count()).isEqualTo(1);
        assertThat(meters.get("coupa.client.limited").counter().count()).isEqualTo(1);
        assertThat(meters.get("coupa.client.reply.size").summaries()).isNotEmpty();
    }

    /** Stands for tracing: adds the header of a span when an observation begins. */
    private static final class Tracing implements ObservationHandler<ObservationInterceptor.Exchange> {
        private final List<String> ended = new ArrayList<>();

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof ObservationInterceptor.Exchange;
        }

        @Override
        public void onStart(ObservationInterceptor.Exchange exchange) {
            exchange.getSetter().set(exchange.getCarrier(), "traceparent", "00-4711");
        }

        @Override
        public void onStop(ObservationInterceptor.Exchange exchange) {
            ended.add(exchange.getContextualName() + " of "
                    + exchange.getParentObservation().getContextView().getName());
        }
    }

    @Test
    void eachAttemptIsAnObservationWithinTheOneOfTheProgramAndSendsItsTrace() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Tracing tracing = new Tracing();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters))
                .observationHandler(tracing);
        try (Coupa coupa = instance.client()
                .interceptor(new ObservationInterceptor(registry))
                .build()) {
            Observation.createNotStarted("nightly", registry)
                    .observe(() -> coupa.resource(InvoicePath.INVOICE).get(7));
        }
        assertThat(tracing.ended).containsExactly("POST /oauth2/token of nightly", "GET /api/invoices/{id} of nightly");
        assertThat(meters.get("coupa.client.exchange")
                        .tags("verb", "GET", "path", "/api/invoices/{id}", "status", "200", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        instance.server()
                .verify(getRequestedFor(urlEqualTo("/api/invoices/7")).withHeader("traceparent", equalTo("00-4711")));
    }

    @Test
    void anObservationOfAFailureNamesItsError() {
        instance.server()
                .stubFor(any(urlPathMatching("/api/.*")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        try (Coupa coupa = instance.client()
                .interceptor(new ObservationInterceptor(registry))
                .build()) {
            assertThatThrownBy(() -> coupa.resource(InvoicePath.INVOICE)
                            .create(ImmutableInvoice.builder().build()))
                    .isInstanceOf(UnknownOutcomeException.class);
        }
        assertThat(meters.get("coupa.client.exchange")
                        .tags("verb", "POST", "status", "none", "error", "IOException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aLineForCurlHasTheBodyByChoiceAndNoSecretsInAnyPart() {
        instance.server().stubFor(put(urlPathMatching("/api/.*")).willReturn(okJson("{\"id\":7}")));
        List<String> lines = new ArrayList<>();
        try (Coupa coupa = instance.client()
                .interceptor(new CurlLine(lines::add).withBodies())
                .build()) {
            coupa.resource(InvoicePath.INVOICE)
                    .update(7, ImmutableInvoice.builder().invoiceNumber("it's").build());
        }
        assertThat(lines.get(0)).contains("client_id=client-id").contains("client_secret=***");
        assertThat(lines.get(1))
                .startsWith("curl -X PUT ")
                .contains("-H 'Authorization: ***'")
                .contains("--data-raw '{\"invoice-number\":\"it'\\''s\"}'")
                .endsWith(" '" + instance.url() + "/api/invoices/7'");
    }

    @Test
    void secretsInArgumentsAndBodiesAreLeftOutOfALineForCurl() {
        String json = "{\"name\":\"A\",\"cxml-secret\":\"s-1\",\"account-number\":4711,\"note\":\"Bearer abc.def\"}";
        String line =
                CurlLine.withBody(call("/api/suppliers?supplier[cxml_secret]=s-2&name=B", "application/json", json));
        assertThat(line)
                .contains("name=B")
                .contains("\"name\":\"A\"")
                .doesNotContain("s-1")
                .doesNotContain("s-2")
                .doesNotContain("4711")
                .doesNotContain("abc.def");
        assertThat(CurlLine.withBody(call("/api/suppliers", "application/xml", "<a><password>p</password></a>")))
                .contains("<password>***</password>");
        assertThat(CurlLine.withBody(call("/api/a", "multipart/form-data; boundary=b", "--b")))
                .contains("--data-binary @body");
        String longest = "\"x\":\"" + "\\\"".repeat(30_000) + "\"";
        assertThat(CurlLine.withBody(call("/api/a", "application/json", "{" + longest + "}")))
                .contains("x");
    }

    private static HttpCall call(String path, String type, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer t");
        return new HttpCall(
                "POST",
                URI.create(
                        "https://acme.coupahost.com" + path.replace("[", "%5B").replace("]", "%5D")),
                headers,
                RequestBody.of(type, body.getBytes(StandardCharsets.UTF_8)),
                Duration.ofSeconds(1),
                1_000,
                null);
    }

    @Test
    void aProgressBarShowsHowFarAndHowFast() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ProgressBar(console, "invoices", 100).accept(50);
        new ProgressBar(console, "invoices", 0).accept(1_234_567);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("[###############---------------] 50 invoices, ")
                .contains("\r1,234,567 invoices, ");
    }
}
