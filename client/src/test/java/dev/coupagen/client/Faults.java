package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Makes the faults of the table in docs/reliability.md on a server. */
final class Faults {
    private static final String HTML = "<!DOCTYPE html><html><body>Sign in</body></html>";
    private static final String BOTH = "{\"id\":1}";

    private final WireMockServer server;
    private final boolean isRead;

    Faults(WireMockServer server, boolean isRead) {
        this.server = server;
        this.isRead = isRead;
    }

    private String good() {
        return isRead ? "[" + BOTH + "]" : BOTH;
    }

    void make(String fault) {
        switch (fault) {
            case "connection refused" -> server.stop();
            case "reset before the reply" -> reply(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
            case "reset in the body" -> reply(json(good()).withFault(Fault.MALFORMED_RESPONSE_CHUNK));
            case "garbage instead of a reply" -> reply(json(good()).withFault(Fault.RANDOM_DATA_THEN_CLOSE));
            case "slow body" -> reply(json(good()).withChunkedDribbleDelay(4, 4_000));
            case "no reply in time" -> reply(json(good()).withFixedDelay(1_500));
            case "truncated JSON" -> reply(json(good().substring(0, good().length() - 2)));
            case "truncated XML" ->
                reply(typed("application/xml", isRead ? "<invoice-headers><invoice-header>" : "<invoice-header><id>1"));
            case "HTML page with status 200" -> reply(typed("text/html; charset=utf-8", HTML));
            case "HTML page that claims to be JSON" -> reply(json(HTML));
            case "login page by redirect" -> redirect("/sessions/new");
            case "endless redirect" -> redirect("/api/invoices");
            case "redirect to another host" -> redirect("http://127.0.0.2:" + server.port() + "/api/invoices");
            case "wrong content type" -> reply(typed("text/plain", good()));
            case "unknown content coding" -> reply(json(good()).withHeader("Content-Encoding", "br"));
            case "gzip bomb" -> reply(json("").withBody(bomb()).withHeader("Content-Encoding", "gzip"));
            case "empty body with status 200" -> reply(json(""));
            case "errors with status 200" -> reply(json("{\"errors\":{\"account\":[\"is invalid\"]}}"));
            case "401 because the token expired", "401 because the token was revoked" -> {
                reply(aResponse().withStatus(401));
                server.stubFor(any(urlPathMatching("/api/.*"))
                        .withHeader("Authorization", equalTo("Bearer token-2"))
                        .willReturn(json(good())));
            }
            case "401 right after the token was issued" -> once(aResponse().withStatus(401));
            case "401 for ever" -> reply(aResponse().withStatus(401));
            case "429 once" -> once(aResponse().withStatus(429));
            case "429 once with Retry-After" -> once(aResponse().withStatus(429).withHeader("Retry-After", "1"));
            case "429 for ever" -> reply(aResponse().withStatus(429));
            case "503 once" -> once(aResponse().withStatus(503));
            case "token endpoint down" -> token(aResponse().withStatus(503));
            case "token endpoint answers HTML" -> token(typed("text/html", HTML));
            case "token endpoint refuses a scope" ->
                token(json("{\"error\":\"invalid_scope\"}").withStatus(400));
            case "token endpoint fails once" -> {
                reply(json(good()));
                server.stubFor(post(urlPathEqualTo("/oauth2/token"))
                        .inScenario("token")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("well")
                        .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
            }
            default -> reply(aResponse().withStatus(Integer.parseInt(fault)));
        }
    }

    private void reply(ResponseDefinitionBuilder reply) {
        server.stubFor(any(urlPathMatching("/api/.*")).willReturn(reply));
    }

    private void once(ResponseDefinitionBuilder reply) {
        reply(json(good()));
        server.stubFor(any(urlPathMatching("/api/.*"))
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("well")
                .willReturn(reply));
    }

    private void token(ResponseDefinitionBuilder reply) {
        server.stubFor(post(urlPathEqualTo("/oauth2/token")).willReturn(reply));
    }

    private void redirect(String target) {
        reply(aResponse().withStatus(302).withHeader("Location", target));
    }

    /** A reply of status 200; for a create, the status does not matter. */
    private static ResponseDefinitionBuilder json(String body) {
        return okJson(body);
    }

    private static ResponseDefinitionBuilder typed(String type, String body) {
        return aResponse().withHeader("Content-Type", type).withBody(body);
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 16; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
