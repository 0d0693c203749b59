package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.observe.ConsoleLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.Version;

/** What the environment, system properties and the class path say, and what wins. */
class ConfigurationTest {
    @RegisterExtension
    final Instance instance = new Instance();

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void environment() {
        variables.put("COUPA_URL", instance.url());
        variables.put("COUPA_CLIENT_ID", "id");
        variables.put("COUPA_CLIENT_SECRET", "secret-of-the-environment");
    }

    private CoupaBuilder builder() {
        return Coupa.builder().settings(new Settings(properties::get, variables::get));
    }

    @Test
    void theBuilderComesBeforePropertiesAndThoseBeforeVariables() {
        assertThat(builder().build().url()).isEqualTo(instance.url());
        properties.put("coupa.url", "https://property.coupahost.com");
        assertThat(builder().build().url()).isEqualTo("https://property.coupahost.com");
        assertThat(builder().url("https://builder.coupahost.com").build().url())
                .isEqualTo("https://builder.coupahost.com");
    }

    @Test
    void theFormatAndTheSwitchesCanBeSetFromOutside() {
        variables.put("COUPA_READ_ONLY", "true");
        variables.put("COUPA_FORMAT", "xml");
        variables.put("COUPA_REQUESTS_PER_SECOND", "10");
        try (Coupa coupa = builder().build()) {
            assertThatThrownBy(() -> coupa.resource(InvoicePath.INVOICE)
                            .create(ImmutableInvoice.builder().build()))
                    .hasMessageContaining("read-only");
        }
        variables.remove("COUPA_READ_ONLY");
        variables.put("COUPA_ENVIRONMENT", "test");
        variables.put("COUPA_URL", "https://acme.coupahost.com");
        try (Coupa coupa = builder().build()) {
            assertThatThrownBy(() -> coupa.resource(InvoicePath.INVOICE)
                            .create(ImmutableInvoice.builder().build()))
                    .hasMessageContaining("test settings");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COUPA_LOG, loud, 'off, info or debug'",
        "COUPA_READ_ONLY, perhaps, true or false",
        "COUPA_FORMAT, csv, json or xml",
        "COUPA_REQUESTS_PER_SECOND, many, a positive number",
    })
    void aValueThatIsNoneIsNamedWithWhatItMayBe(String variable, String value, String permitted) {
        variables.put(variable, value);
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(variable + " is '" + value + "'")
                .hasMessageContaining(permitted);
    }

    @Test
    void theLogOnTheConsoleIsSwitchedByAVariable() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7,\"password\":\"pa55\"}")));
        assertThat(logged("")).isEmpty();
        assertThat(logged("info"))
                .contains("coupa GET /api/invoices/7 attempt 1: 200 in ")
                .doesNotContain("curl");
        assertThat(logged("debug"))
                .contains("curl -X GET -H 'Accept: application/json'")
                .contains("Authorization: ***")
                .contains("client_secret=***")
                .contains("\"access_token\":\"***\"")
                .contains("{\"id\":7,\"password\":\"***\"}")
                .doesNotContain("secret-of-the-environment")
                .doesNotContain("token-1")
                .doesNotContain("pa55");
    }

    private String logged(String level) {
        if (!level.isEmpty()) {
            properties.put("coupa.log", level);
        }
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (Coupa coupa = builder().build()) {
            coupa.resource(InvoicePath.INVOICE).get(7);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLogThatIsOffPassesEverythingOnInSilence() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConsoleLog off = new ConsoleLog(new PrintStream(bytes, true, StandardCharsets.UTF_8), ConsoleLog.Level.OFF);
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        try (Coupa coupa = builder().interceptor(off).listener(off).build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).isPresent();
        }
        assertThat(bytes.size()).isZero();
    }

    @Test
    void anotherJacksonIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> JacksonVersion.check(() -> new Version(4, 0, 0, null, null, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has the version 4.0.0")
                .hasMessageContaining("mvn dependency:tree");
        assertThatThrownBy(() -> JacksonVersion.check(() -> new Version(3, 0, 0, "rc1", null, null)))
                .hasMessageContaining("3.0.0-rc1");
        assertThatThrownBy(() -> JacksonVersion.check(() -> {
                    throw new NoClassDefFoundError("tools/jackson/core/Version");
                }))
                .hasMessageContaining("is not on the class path");
        JacksonVersion.check();
        builder().uncheckedJackson().build().close();
    }
}
