package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.observe.CurlLine;
import dev.coupagen.client.observe.MicrometerListener;
import dev.coupagen.client.observe.ObservationInterceptor;
import dev.coupagen.runtime.query.Query;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/**
 * Whatever goes wrong, however a call is made, and however much is logged: no secret is written anywhere. All that is written is
 * collected: the log at TRACE, the console, exceptions with their traces, texts of all objects, meters, observations, events,
 * lines for curl, and the requests that a dry run records.
 */
class SecretsTest {
    private static final String SECRET = "the-Secret-of-the-client-4711";
    private static final String TOKEN = "eyJhbGciOi.token-of-the-client.4712";
    private static final String KEY = "0123456789abcdef0123456789abcdef01234713";
    private static final String REFRESH = "refresh-Token-of-the-user-4714";
    private static final String RENEWED = "renewed-Refresh-Token-4715";
    private static final String CODE = "authorization-Code-4716";
    private static final String DEVICE = "device-Code-4717";
    private static final String PASSWORD = "pa55word";
    private static final List<String> ALL =
            List.of(SECRET, TOKEN, KEY, REFRESH, RENEWED, CODE, DEVICE, PASSWORD, "cookie-4718");
    private static final ResponseDefinitionBuilder GRANTED = okJson("{\"access_token\":\"" + TOKEN
            + "\",\"refresh_token\":\"" + RENEWED + "\",\"expires_in\":86399,\"password\":\"" + PASSWORD + "\"}");

    @RegisterExtension
    final Instance instance = new Instance();

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream error = System.err;
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.coupagen");
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void collect() {
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        log.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(log);
        instance.server()
                .stubFor(post(urlPathEqualTo("/oauth2/device_authorizations"))
                        .willReturn(okJson("{\"device_code\":\"" + DEVICE + "\",\"user_code\":\"ABCD\",\"interval\":0,"
                                + "\"verification_uri\":\"https://acme.example/device\"}")));
    }

    @AfterEach
    void release() {
        logger.detachAppender(log);
        logger.setLevel(before);
        System.setErr(error);
    }

    private void requireNoSecret() {
        assertThat(log.list).as("logged").hasSizeGreaterThan(20);
        log.list.forEach(event -> write(event.getFormattedMessage()));
        String shown = console.toString(StandardCharsets.UTF_8);
        assertThat(shown).as("console").contains("coupa curl -X GET", "attempt 1");
        write(shown);
        assertThat(String.join("\n", written))
                .contains("curl -X GET", "MeterId", "observed ", "RecordedRequest")
                .doesNotContain(ALL);
    }

    @Test
    void noSecretOfAClientIsWritten() {
        callWithEachAnswer(Credentials.client("id", SECRET), SECRET, TOKEN);
        callWithEachAnswer(Credentials.client("id", () -> SECRET).basic(), SECRET, TOKEN);
        requireNoSecret();
    }

    @Test
    void noLegacyKeyIsWritten() {
        callWithEachAnswer(Credentials.apiKey(KEY), KEY, KEY);
        requireNoSecret();
    }

    @Test
    void noTokenOfAUserAndNoCodeIsWritten() {
        callWithEachAnswer(Credentials.refreshToken("id", SECRET, REFRESH, token -> {}), REFRESH, TOKEN);
        callWithEachAnswer(
                Credentials.authorizationCode("id", SECRET, CODE, "https://app.example/back", token -> {}),
                CODE,
                TOKEN);
        callWithEachAnswer(Credentials.device("id", this::write), TOKEN, TOKEN);
        requireNoSecret();
    }

    /** And the token endpoint echoes all that it got. */
    @Test
    void noSecretIsWrittenIfNoTokenIsGiven() {
        instance.server().stubFor(any(urlPathMatching("/api/.*")).willReturn(okJson("{\"id\":1}")));
        refuse(Credentials.client("id", SECRET), SECRET);
        refuse(Credentials.client("id", SECRET).basic(), SECRET);
        refuse(Credentials.refreshToken("id", SECRET, REFRESH, token -> {}), REFRESH);
        refuse(Credentials.authorizationCode("id", SECRET, CODE, "https://app.example/back", token -> {}), CODE);
        refuse(Credentials.device("id", this::write), DEVICE);
        instance.server().stubFor(post(urlPathEqualTo("/oauth2/token")).willReturn(GRANTED));
        call(Credentials.client("id", SECRET));
        requireNoSecret();
    }

    private void refuse(Credentials credentials, String secret) {
        String echo = "{\"secret\":\"" + secret + "\",\"error_description\":\"Not " + secret + "\",\"error\":\"";
        for (ResponseDefinitionBuilder answer : List.of(
                aResponse().withStatus(400).withBody(echo + "invalid_grant\"}"),
                aResponse().withStatus(500).withBody("<p>" + secret + "</p>"),
                okJson("{\"access_token\":\"" + TOKEN),
                okJson("{\"token\":\"" + TOKEN + "\"}"))) {
            instance.server().stubFor(post(urlPathEqualTo("/oauth2/token")).willReturn(answer));
            call(credentials);
        }
    }

    private void callWithEachAnswer(Credentials credentials, String secret, String token) {
        instance.server().stubFor(post(urlPathEqualTo("/oauth2/token")).willReturn(GRANTED));
        for (ResponseDefinitionBuilder answer : answers(secret, token)) {
            instance.server().stubFor(any(urlPathMatching("/api/.*")).willReturn(answer));
            call(credentials);
        }
    }

    /** Some of them echo what they got, as a badly configured gateway does. */
    private static List<ResponseDefinitionBuilder> answers(String secret, String token) {
        String echo = "{\"errors\":{\"header\":[\"Bearer " + token + " is wrong\",\"" + secret
                + "\"]},\"password\":\"pa55word\"}";
        return List.of(
                okJson("{\"id\":1}").withHeader("Set-Cookie", "session=cookie-4718"),
                okJson("{\"id\":1,\"password\":\"pa55word"),
                aResponse().withStatus(400).withBody(echo),
                aResponse().withStatus(401).withBody(echo),
                aResponse().withStatus(403).withBody("X-COUPA-API-KEY: " + token),
                aResponse().withStatus(500).withBody("<password>pa55word</password>" + token),
                aResponse().withStatus(302).withHeader("Location", "https://other.example/?t=" + token));
    }

    private void call(Credentials credentials) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        CoupaBuilder builder = instance.client()
                .settings(new Settings(Map.of("coupa.log", "debug")::get, name -> null))
                .credentials(credentials)
                .interceptor(new CurlLine(this::write).withBodies())
                .interceptor(new ObservationInterceptor(observations()))
                .listener(new MicrometerListener(meters))
                .listener(this::write)
                .dryRun();
        try (Coupa coupa = builder.build()) {
            ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
            Invoice invoice = ImmutableInvoice.builder().invoiceNumber("A").build();
            Query<Invoice> all = Query.from(InvoicePath.INVOICE).fields(InvoicePath.INVOICE.id());
            attempt(() -> invoices.get(7));
            attempt(() -> invoices.find(all));
            attempt(() -> invoices.create(invoice));
            attempt(() -> invoices.raw().get(7));
            attempt(() -> invoices.raw().get(7).record());
            attempt(() -> invoices.raw().create(invoice));
            AsyncResourceClient<Invoice> later = coupa.async().resource(InvoicePath.INVOICE);
            attempt(() -> later.get(7).get());
            attempt(() -> later.create(invoice).get());
            attempt(() -> later.forEach(all, this::write).get());
            attempt(() -> coupa.async().graphQl(all).get());
            Stream.of(coupa, invoices, invoices.raw(), later, later.get(7), credentials, builder, coupa.options())
                    .forEach(this::write);
            coupa.recordedRequests().forEach(this::write);
            meters.getMeters()
                    .forEach(meter -> write(meter.getId() + " " + meter.getId().getTags()));
        }
    }

    private void attempt(Callable<?> call) {
        try {
            write(call.call());
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            write(trace);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                write(cause);
                if (cause instanceof CoupaException failure) {
                    write(failure.excerpt());
                }
            }
        }
    }

    private ObservationRegistry observations() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                write("observed " + context + context.getAllKeyValues() + context.getError());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return registry;
    }

    private void write(Object value) {
        written.add(String.valueOf(value));
    }
}
