package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user may bring: a proxy, an HttpClient, a transport, interceptors, headers, arguments. */
class ConnectionTest {
    private static final String LOGIN =
            Base64.getEncoder().encodeToString("user:pass".getBytes(StandardCharsets.US_ASCII));

    @RegisterExtension
    final Instance instance = new Instance();

    @Test
    void aProxyGetsItsLoginAndPassesAllRequestsOn() throws Exception {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        try (ProxyServer proxy = new ProxyServer(LOGIN);
                Coupa coupa = instance.client()
                        .proxy(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()),
                                "user",
                                "pass".toCharArray())
                        .build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).isPresent();
            assertThat(proxy.requests)
                    .contains("POST " + instance.url() + "/oauth2/token", "GET " + instance.url() + "/api/invoices/7");
            instance.server()
                    .verify(getRequestedFor(urlPathEqualTo("/api/invoices/7")).withoutHeader("Proxy-Authorization"));
        }
    }

    @Test
    void aWrongLoginAtTheProxyIsAnAuthenticationException() throws Exception {
        try (ProxyServer proxy = new ProxyServer("other");
                Coupa coupa = instance.client()
                        .proxy(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()),
                                "user",
                                "pass".toCharArray())
                        .retries(RetrySettings.NONE)
                        .build()) {
            assertThatThrownBy(() -> coupa.resource(InvoicePath.INVOICE).get(7))
                    .isInstanceOf(CoupaException.class)
                    .hasMessageNotContaining("pass");
        }
    }

    /** Or else every call would fail, and not say why. */
    @Test
    void aLoginThatTheJvmWouldNotSendIsRefusedWithTheRemedy() {
        CoupaBuilder builder = Coupa.builder()
                .url("https://acme.coupahost.com")
                .credentials(Credentials.client("id", "secret"))
                .proxy(new InetSocketAddress("localhost", 1), "user", "pass".toCharArray());
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Djdk.http.auth.tunneling.disabledSchemes=")
                .hasMessageNotContaining("pass");
    }

    @Test
    void anHttpClientOfTheUsersOwnIsUsedUnlessItFollowsRedirects() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        HttpClient own = HttpClient.newBuilder().build();
        try (Coupa coupa = instance.client().httpClient(own).build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).isPresent();
        }
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> instance.client().httpClient(following)).hasMessageContaining("Redirect.NEVER");
    }

    @Test
    void anotherTransportReplacesTheNetwork() {
        List<String> sent = new ArrayList<>();
        try (Coupa coupa = Coupa.builder()
                .url("https://acme.coupahost.com")
                .credentials(Credentials.client("other-transport", "secret"))
                .transport(call -> {
                    sent.add(call.toString());
                    String body = call.verb().equals("POST") ? "{\"access_token\":\"t\"}" : "{\"id\":7}";
                    return new HttpReply(
                            200,
                            Map.of("Content-Type", List.of("application/json")),
                            body.getBytes(StandardCharsets.UTF_8));
                })
                .build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7).flatMap(Invoice::id))
                    .hasValue(7L);
        }
        assertThat(sent).containsExactly("POST /oauth2/token", "GET /api/invoices/7");
    }

    @Test
    void interceptorsStandInTheirOrderAndMayChangeRequestsAndReplies() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        List<String> order = new ArrayList<>();
        try (Coupa coupa = instance.client()
                .interceptor((call, next) -> {
                    order.add("outer");
                    return next.send(call.withHeader("X-Tenant", "a"));
                })
                .interceptor((call, next) -> {
                    order.add("inner " + call.headers().get("X-Tenant"));
                    HttpReply reply = next.send(call);
                    return call.verb().equals("GET")
                            ? new HttpReply(
                                    reply.status(), reply.headers(), "{\"id\":8}".getBytes(StandardCharsets.UTF_8))
                            : reply;
                })
                .build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7).flatMap(Invoice::id))
                    .hasValue(8L);
        }
        assertThat(order).containsExactly("outer", "inner a", "outer", "inner a");
    }

    @Test
    void aCallHasOptionsOfItsOwn() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices/7")).willReturn(okJson("{\"id\":7}")));
        try (Coupa coupa = instance.client().application("nightly-export/2").build()) {
            coupa.resource(InvoicePath.INVOICE)
                    .withOptions(coupa.options()
                            .withHeader("X-Batch", "4711")
                            .withArgument("filter", "a & b")
                            .withRetries(RetrySettings.NONE))
                    .get(7);
            instance.server()
                    .verify(getRequestedFor(urlPathEqualTo("/api/invoices/7"))
                            .withHeader("X-Batch", equalTo("4711"))
                            .withHeader("User-Agent", matching("nightly-export/2 coupagen-client.*"))
                            .withQueryParam("filter", equalTo("a & b")));
            assertThatThrownBy(() -> coupa.options().withHeader("Authorization", "x"))
                    .hasMessageContaining("credentials(..)");
        }
    }
}
