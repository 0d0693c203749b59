package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.coupagen.client.options.RetrySettings;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over real sockets whose answers a test decides. */
public final class Instance implements BeforeEachCallback, AfterEachCallback {
    public static final String CLIENT_ID = "client-id";
    public static final String SECRET = "s3cret-of-the-client";
    private static final RetrySettings FAST = RetrySettings.DEFAULT.withDelay(Duration.ofMillis(2));

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public void beforeEach(ExtensionContext context) {
        server.start();
        tokens("token-1", "token-2", "token-3");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop();
        server.resetAll();
    }

    public WireMockServer server() {
        return server;
    }

    public String url() {
        return server.baseUrl();
    }

    /** The token endpoint answers with these, one after the other. */
    public void tokens(String... tokens) {
        String state = Scenario.STARTED;
        for (String token : tokens) {
            server.stubFor(post(urlPathEqualTo("/oauth2/token"))
                    .inScenario("tokens")
                    .whenScenarioStateIs(state)
                    .willSetStateTo("after " + token)
                    .willReturn(okJson("{\"access_token\":\"" + token + "\",\"expires_in\":86399}")));
            state = "after " + token;
        }
    }

    public int tokensIssued() {
        return server.findAll(postRequestedFor(urlPathEqualTo("/oauth2/token"))).size();
    }

    /** How many requests came, those for tokens left out. */
    public int requests() {
        return (int) server.getAllServeEvents().stream()
                .filter(event -> !event.getRequest().getUrl().startsWith("/oauth2/"))
                .count();
    }

    /** A client whose repetitions do not take the time of a test. */
    public CoupaBuilder client() {
        return Coupa.builder()
                .url(url())
                .credentials(Credentials.client(CLIENT_ID, SECRET))
                .rate(new dev.coupagen.client.limit.RateSettings(10_000, 1_000))
                .retries(FAST);
    }
}
