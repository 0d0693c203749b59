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
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, and however much is logged: no secret is written anywhere. */
class SecretsTest {
    private static final String SECRET = "the-Secret-of-the-client-4711";
    private static final String TOKEN = "eyJhbGciOi.token-of-the-client.4712";
    private static final String KEY = "0123456789abcdef0123456789abcdef01234713";

    @RegisterExtension
    final Instance instance = new Instance();

    private final StringBuilder written = new StringBuilder();

    @Test
    void noSecretIsInLogsExceptionsTextsMetersAndRecordedRequests() {
        Logger root = (Logger) LoggerFactory.getLogger("dev.coupagen");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        try {
            callWith(Credentials.client("id", SECRET), SECRET, TOKEN);
            callWith(Credentials.client("id", SECRET).basic(), SECRET, TOKEN);
            callWith(Credentials.apiKey(KEY), KEY, KEY);
            instance.server()
                    .stubFor(post(urlPathEqualTo("/oauth2/token"))
                            .willReturn(aResponse().withStatus(400).withBody("{\"secret\":\"" + SECRET + "\"}")));
            call(Credentials.client("id", SECRET));
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        log.list.forEach(event -> written.append(event.getFormattedMessage()).append('\n'));
        assertThat(log.list).as("logged").hasSizeGreaterThan(20);
        assertThat(written.toString())
                .contains("curl -X GET")
                .doesNotContain(SECRET)
                .doesNotContain(TOKEN)
                .doesNotContain(KEY)
                .doesNotContain("pa55word");
    }

    private void callWith(Credentials credentials, String secret, String token) {
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
                okJson("{\"id\":1}"),
                okJson("{\"id\":1,\"password\":\"pa55word"),
                aResponse().withStatus(400).withBody(echo),
                aResponse().withStatus(401).withBody(echo),
                aResponse().withStatus(403).withBody("X-COUPA-API-KEY: " + token),
                aResponse().withStatus(500).withBody("<password>pa55word</password>" + token),
                aResponse().withStatus(302).withHeader("Location", "https://other.example/?t=" + token));
    }

    private void call(Credentials credentials) {
        instance.server()
                .stubFor(post(urlPathEqualTo("/oauth2/token"))
                        .willReturn(okJson("{\"access_token\":\"" + TOKEN + "\",\"expires_in\":86399}")));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        CoupaBuilder builder = instance.client()
                .credentials(credentials)
                .interceptor(new CurlLine(this::write))
                .listener(new MicrometerListener(meters))
                .listener(this::write)
                .dryRun();
        try (Coupa coupa = builder.build()) {
            ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
            for (Runnable call : List.<Runnable>of(
                    () -> write(invoices.get(7)),
                    () -> write(invoices.create(
                            ImmutableInvoice.builder().invoiceNumber("A").build())))) {
                try {
                    call.run();
                } catch (CoupaException e) {
                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace, true));
                    write(trace);
                    write(e.excerpt());
                }
            }
            Stream.of(coupa, invoices, credentials, builder, coupa.options(), coupa.recordedRequests())
                    .forEach(this::write);
            meters.getMeters().forEach(meter -> write(meter.getId()));
        }
    }

    private void write(Object value) {
        written.append(value).append('\n');
    }
}
