package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final TestClock CLOCK = new TestClock();
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(2).rateLimited(false).clock(CLOCK).start();
    private final Http http = Http.anonymous(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    private Map<String, String> credentials(String grant) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", grant);
        form.put("client_id", SANDBOX.clientId());
        form.put("client_secret", SANDBOX.clientSecret());
        return form;
    }

    @Test
    void clientCredentialsGiveATokenForADay() {
        Map<String, String> form = credentials("client_credentials");
        form.put("scope", "core.invoice.read core.supplier.read");
        Http.Answer answer = http.form("/oauth2/token", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.member("token_type")).isEqualToIgnoringCase("bearer");
        assertThat(answer.member("expires_in")).isEqualTo("86399");
        assertThat(answer.member("scope")).isEqualTo("core.invoice.read core.supplier.read");
        String[] parts = answer.member("access_token").split("\\.", -1);
        assertThat(parts).hasSize(3);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        assertThat(header).contains("HS256");
    }

    @Test
    void theSecretMayComeByHttpBasic() {
        String basic = Base64.getEncoder()
                .encodeToString((SANDBOX.clientId() + ":" + SANDBOX.clientSecret()).getBytes(StandardCharsets.UTF_8));
        Http.Answer answer = Http.send(http.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void anyBadRequestIsAnInvalidClient() {
        Map<String, String> wrongSecret = credentials("client_credentials");
        wrongSecret.put("client_secret", "wrong");
        Map<String, String> wrongId = credentials("client_credentials");
        wrongId.put("client_id", "nobody");
        for (Map<String, String> form : List.of(wrongSecret, wrongId, credentials("password"), Map.of("a", "b"))) {
            Http.Answer answer = http.form("/oauth2/token", form);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.member("error")).isEqualTo("invalid_client");
        }
    }

    @Test
    void aScopeThatThereIsNotIsAnInvalidScope() {
        Map<String, String> form = credentials("client_credentials");
        form.put("scope", "everything");
        assertThat(http.form("/oauth2/token", form).member("error")).isEqualTo("invalid_scope");
    }

    @Test
    void aClientGetsOnlyTheScopesThatItWasGranted() {
        try (CoupaSandbox sandbox = CoupaSandbox.builder()
                .records(1)
                .scopes("core.supplier.risk_aware.read")
                .start()) {
            Http caller = Http.of(sandbox);
            assertThat(caller.get("/api/supplier_risk_aware_feed").status()).isEqualTo(200);
            Http.Answer refused = caller.post("/api/supplier_risk_aware_feed", "{}");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("core.supplier.risk_aware.write");
            Http.Answer answer = Http.anonymous(sandbox)
                    .form(
                            "/oauth2/token",
                            Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "client_id",
                                    sandbox.clientId(),
                                    "client_secret",
                                    sandbox.clientSecret(),
                                    "scope",
                                    "core.supplier.risk_aware.write"));
            assertThat(answer.member("error")).isEqualTo("invalid_scope");
        }
    }

    @Test
    void aTokenEndsAfterItsTimeAndWhenItIsRevoked() {
        Http caller = Http.of(SANDBOX);
        assertThat(caller.get("/api/currencies").status()).isEqualTo(200);
        CLOCK.advance(Duration.ofDays(1));
        assertThat(caller.get("/api/currencies").status()).isEqualTo(401);
        Http another = Http.of(SANDBOX);
        SANDBOX.revokeTokens();
        Http.Answer refused = another.xml().get("/api/currencies");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(refused.text()).contains("<errors><error>");
    }

    @Test
    void theLegacyKeyIsAccepted() {
        Http.Answer answer = Http.send(http.request("/api/currencies")
                .header("X-COUPA-API-KEY", SANDBOX.apiKey())
                .GET());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Http.send(http.request("/api/currencies")
                                .header("X-COUPA-API-KEY", "x")
                                .GET())
                        .status())
                .isEqualTo(401);
        assertThat(SANDBOX.apiKey()).hasSize(40);
    }

    @Test
    void anAuthorizationCodeIsExchangedOnceAndRefreshed() {
        String redirect = "http://127.0.0.1:1/callback";
        String request = "client_id=" + SANDBOX.clientId() + "&redirect_uri=" + Http.encoded(redirect)
                + "&response_type=code&scope=core.common.read%20core.invoice.read%20offline_access&state=s1";
        Http.Answer page = http.get("/oauth2/authorizations/new?" + request);
        assertThat(page.header("Content-Type")).contains("html");
        assertThat(page.text()).contains(SANDBOX.clientId());
        Http.Answer approved = http.form(
                "/oauth2/authorizations",
                Map.of(
                        "client_id",
                        SANDBOX.clientId(),
                        "redirect_uri",
                        redirect,
                        "scope",
                        "core.common.read core.invoice.read offline_access",
                        "state",
                        "s1"));
        assertThat(approved.status()).isEqualTo(302);
        assertThat(approved.header("Location")).startsWith(redirect + "?code=").endsWith("&state=s1");
        String code = approved.header("Location").replaceAll(".*code=([^&]*).*", "$1");
        Map<String, String> form = credentials("authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        Http.Answer token = http.form("/oauth2/token", form);
        assertThat(token.status()).isEqualTo(200);
        assertThat(http.form("/oauth2/token", form).member("error")).isEqualTo("invalid_grant");
        Map<String, String> refresh = credentials("refresh_token");
        refresh.put("refresh_token", token.member("refresh_token"));
        Http.Answer refreshed = http.form("/oauth2/token", refresh);
        assertThat(http.withToken(refreshed.member("access_token"))
                        .get("/api/currencies")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDeviceWaitsUntilAUserTypesItsCode() {
        Http.Answer device = http.form(
                "/oauth2/device_authorizations", Map.of("client_id", SANDBOX.clientId(), "scope", "core.invoice.read"));
        assertThat(device.member("verification_uri")).isEqualTo(SANDBOX.url() + "/oauth2/device");
        Map<String, String> form = credentials("urn:ietf:params:oauth:grant-type:device_code");
        form.put("device_code", device.member("device_code"));
        assertThat(http.form("/oauth2/token", form).member("error")).isEqualTo("authorization_pending");
        http.form("/oauth2/device", Map.of("user_code", device.member("user_code")));
        assertThat(http.form("/oauth2/token", form).status()).isEqualTo(200);
    }
}
