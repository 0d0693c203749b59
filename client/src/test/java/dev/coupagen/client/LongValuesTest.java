package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Values of payloads are personal data: not in the log at INFO or above, and in the message of an exception cut, on one line,
 * whatever comes back and whatever was sent.
 */
class LongValuesTest {
    private static final String VALUE = "Ann of Acme";
    private static final String LONG = (VALUE + "\\n\\u001bforged ").repeat(100_000);
    /** What an exception may show of one value or message. */
    private static final int CUT = 2_000;

    @RegisterExtension
    final Instance instance = new Instance();

    static Stream<Named<ResponseDefinitionBuilder>> replies() {
        return Stream.of(
                Named.of("text in place of a number", okJson("{\"id\":\"" + LONG + "\"}")),
                Named.of("text in place of a record", okJson("{\"id\":1,\"supplier\":\"" + LONG + "\"}")),
                Named.of("a record in place of a text", okJson("{\"invoice-number\":{\"a\":\"" + LONG + "\"}}")),
                Named.of("a list in place of a record", okJson("[{\"id\":1,\"x\":\"" + LONG + "\"}")),
                Named.of("truncated JSON", okJson("{\"id\":1,\"invoice-number\":\"" + LONG)),
                Named.of("a name", okJson("{\"" + LONG.substring(0, 900_000) + "\":1}")),
                Named.of(
                        "text",
                        aResponse().withHeader("Content-Type", "text/plain").withBody(LONG)),
                Named.of("XML", okXml("<invoice-header><id>" + VALUE.repeat(100_000) + "</id></invoice-header>")),
                Named.of(
                        "errors", aResponse().withStatus(422).withBody("{\"errors\":{\"number\":[\"" + LONG + "\"]}}")),
                Named.of("an error", aResponse().withStatus(400).withBody("{\"error\":\"" + LONG + "\"}")),
                Named.of("no permission", aResponse().withStatus(403).withBody(LONG)),
                Named.of("a failure", aResponse().withStatus(500).withBody("<h1>" + LONG + "</h1>")));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void areInNoLogAtInfoAndCutInExceptions(ResponseDefinitionBuilder reply) {
        instance.server().stubFor(any(urlPathMatching("/api/.*")).willReturn(reply));
        Logger root = (Logger) LoggerFactory.getLogger("dev.coupagen");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.setLevel(Level.INFO);
        root.addAppender(log);
        List<Throwable> failures = new ArrayList<>();
        try (Coupa coupa = instance.client()
                .options(options -> options.withMapper(MapperOptions.DEFAULT.withStrict(true)))
                .build()) {
            ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
            Invoice sent = ImmutableInvoice.builder().invoiceNumber(LONG).build();
            for (Runnable call : List.<Runnable>of(
                    () -> invoices.get(7),
                    () -> invoices.find(Query.from(InvoicePath.INVOICE)),
                    () -> invoices.create(sent),
                    () -> invoices.update(7, sent))) {
                try {
                    call.run();
                } catch (CoupaException e) {
                    failures.add(e);
                }
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(failures).isNotEmpty();
        assertThat(failures).allSatisfy(LongValuesTest::requireCut);
        assertThat(log.list).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain(VALUE);
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                assertThat(cause.getMessage()).hasSizeLessThan(CUT);
            }
        });
    }

    private static void requireCut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            assertThat(message).hasSizeLessThan(CUT);
            if (cause.getClass().getName().startsWith("dev.coupagen.")) {
                assertThat(message).doesNotContain("\u001b");
            }
        }
    }
}
