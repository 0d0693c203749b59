package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import dev.coupagen.client.auth.DevicePrompt;
import dev.coupagen.client.model.InvoicePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How a client proves who it is. */
class CredentialsTest {
    @RegisterExtension
    final Instance instance = new Instance();

    @BeforeEach
    void record() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
    }

    private void read(Credentials credentials) {
        try (Coupa coupa = instance.client().credentials(credentials).build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).isPresent();
        }
    }

    @Test
    void scopesAreAskedForInEveryRequest() {
        read(Credentials.client("id", "secret").scopes("core.invoice.read", "core.common.read"));
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withFormParam("scope", equalTo("core.common.read core.invoice.read")));
    }

    @Test
    void idAndSecretGoByHttpBasicByChoice() {
        read(Credentials.client("id", "secret").basic());
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withBasicAuth(new BasicCredentials("id", "secret")));
    }

    @Test
    void aLegacyKeyIsAHeaderAndNeedsNoToken() {
        read(Credentials.apiKey("0123456789abcdef0123456789abcdef01234567"));
        assertThat(instance.tokensIssued()).isZero();
        instance.server()
                .verify(getRequestedFor(urlEqualTo("/api/invoices/7"))
                        .withHeader("X-COUPA-API-KEY", equalTo("0123456789abcdef0123456789abcdef01234567")));
    }

    @Test
    void aRefreshTokenIsExchangedAndItsSuccessorHandedOver() {
        instance.server()
                .stubFor(post(urlPathEqualTo("/oauth2/token"))
                        .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":60,\"refresh_token\":\"next\"}")));
        List<String> stored = new ArrayList<>();
        read(Credentials.refreshToken("id", "secret", "first", stored::add));
        assertThat(stored).containsExactly("next");
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withFormParam("grant_type", equalTo("refresh_token"))
                        .withFormParam("refresh_token", equalTo("first")));
    }

    @Test
    void anAuthorizationCodeIsExchanged() {
        read(Credentials.authorizationCode("id", "secret", "the-code", "https://app.example/back", token -> {}));
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withFormParam("code", equalTo("the-code"))
                        .withFormParam("redirect_uri", equalTo("https://app.example/back")));
    }

    @Test
    void aDeviceIsConfirmedByTheUser() {
        instance.server()
                .stubFor(post(urlPathEqualTo("/oauth2/device_authorizations"))
                        .willReturn(okJson("{\"device_code\":\"d\",\"user_code\":\"ABCD\",\"interval\":0,"
                                + "\"verification_uri\":\"https://acme.example/device\"}")));
        List<DevicePrompt> shown = new ArrayList<>();
        read(Credentials.device("id", shown::add));
        assertThat(shown).containsExactly(new DevicePrompt("https://acme.example/device", "ABCD"));
    }

    @Test
    void theEnvironmentHoldsCredentialsAndPropertiesComeFirst() {
        Map<String, String> variables =
                Map.of("COUPA_URL", "https://other.example", "COUPA_CLIENT_ID", "id", "COUPA_CLIENT_SECRET", "s");
        Map<String, String> properties = Map.of("coupa.url", instance.url());
        try (Coupa coupa = new CoupaBuilder()
                .settings(new Settings(properties::get, variables::get))
                .build()) {
            assertThat(coupa.url()).isEqualTo(instance.url());
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).isPresent();
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        Settings empty = new Settings(name -> null, name -> null);
        assertThatThrownBy(() -> new CoupaBuilder().settings(empty).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COUPA_URL");
        assertThatThrownBy(() -> new CoupaBuilder()
                        .settings(empty)
                        .url("https://acme.example")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COUPA_CLIENT_ID");
    }

    @Test
    void aSecretFileIsReadIfItsOwnerAloneCan(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "the-secret\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        read(Credentials.clientWithSecretFile("id", file));
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withFormParam("client_secret", equalTo("the-secret")));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Credentials.clientWithSecretFile("id", file))
                .hasMessageContaining("rw-r--r--")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void plainHttpIsForThisMachineOnly() {
        assertThatThrownBy(() -> Coupa.builder()
                        .url("http://acme.coupahost.com")
                        .credentials(Credentials.apiKey("k"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unencrypted");
    }

    @Test
    void aRefusedScopeNamesTheScopesAskedFor() {
        instance.server()
                .stubFor(post(urlPathEqualTo("/oauth2/token"))
                        .willReturn(okJson("{\"error\":\"invalid_scope\"}").withStatus(400)));
        assertThatThrownBy(() -> read(Credentials.client("id", "secret").scopes("core.invoice.read")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("core.invoice.read");
    }
}
