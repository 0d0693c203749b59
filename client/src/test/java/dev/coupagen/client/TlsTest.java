package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RetrySettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections over TLS with a certificate that is made for the test. */
class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    @Test
    void aCertificateIsAcceptedIfItIsTrustedAndNothingIsSentIfItIsNot() throws Exception {
        Path store = certificate();
        WireMockServer server = server(store);
        try {
            try (Coupa trusting = client(server).sslContext(trusting(store)).build()) {
                assertThat(trusting.resource(InvoicePath.INVOICE).get(7)).isPresent();
            }
            server.resetRequests();
            try (Coupa strict = client(server).retries(RetrySettings.NONE).build()) {
                assertThatThrownBy(() -> strict.resource(InvoicePath.INVOICE).get(7))
                        .isInstanceOf(TransportException.class);
            }
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static WireMockServer server(Path store) {
        WireMockServer server = new WireMockServer(options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(store.toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
        server.start();
        server.stubFor(post("/oauth2/token").willReturn(okJson("{\"access_token\":\"t\"}")));
        server.stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        return server;
    }

    /**
     * The JDK reads the property once, so a JVM of its own has it, in the way that {@code docs/client.md} says. The tunnel ends at
     * the server: the proxy sees neither the path nor the token.
     */
    @Test
    void aProxyThatAsksForALoginMakesATunnelForHttps() throws Exception {
        Path store = certificate();
        WireMockServer server = server(store);
        String login = Base64.getEncoder().encodeToString("user:proxy-pa55".getBytes(StandardCharsets.US_ASCII));
        try (ProxyServer proxy = new ProxyServer(login)) {
            assertThat(throughProxy(server, store, proxy, "proxy-pa55")).contains("read 7");
            String tunnel = "CONNECT localhost:" + server.httpsPort();
            assertThat(proxy.requests).contains(tunnel).allMatch(request -> request.endsWith(tunnel));
            server.verify(getRequestedFor(urlEqualTo("/api/invoices/7")).withoutHeader("Proxy-Authorization"));
            server.resetRequests();
            assertThat(throughProxy(server, store, proxy, "wrong-pa55"))
                    .contains("Exception")
                    .doesNotContain("pa55", "read 7");
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static String throughProxy(WireMockServer server, Path store, ProxyServer proxy, String password)
            throws Exception {
        Process process = Program.start(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Djdk.http.auth.tunneling.disabledSchemes=",
                        "-Djavax.net.ssl.trustStore=" + store,
                        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD),
                "proxied",
                "https://localhost:" + server.httpsPort(),
                Integer.toString(proxy.port()),
                password);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static CoupaBuilder client(WireMockServer server) {
        return Coupa.builder()
                .url("https://localhost:" + server.httpsPort())
                .credentials(Credentials.client("id", "secret"));
    }

    private Path certificate() throws Exception {
        Path store = folder.resolve("test.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return store;
    }

    private static SSLContext trusting(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("test", store.getCertificate("test"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
