package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker sends gets an error or nothing; the server goes on. */
class HostileTest {
    private static final int IDLE = Integer.getInteger("sandbox.idle", 1_000);
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(5).rateLimited(false).start();
    private static final String TOKEN = Http.token(SANDBOX);
    private final Http http = Http.anonymous(SANDBOX).withToken(TOKEN);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @AfterEach
    void theServerIsUp() {
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(200);
    }

    /** Sends bytes and returns the first line of the reply; empty if there is none. */
    private static String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SANDBOX.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            StringBuilder line = new StringBuilder();
            InputStream in = socket.getInputStream();
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                line.append((char) b);
            }
            return line.toString().strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static String get(String target, String... headers) {
        return raw("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                + TOKEN + "\r\nAccept: application/json\r\n" + String.join("", headers) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../../etc/passwd",
                "/api/%2e%2e/%2e%2e/etc/passwd",
                "/api/invoices/..%2f..%2f1",
                "/api/invoices/%00",
                "/sandbox/../../page.js",
                "/sandbox/%2e%2e/index.html",
                "//api//invoices//1/../2",
                "/api/invoices/1;x=y/submit",
                "/api/invoices/99999999999999999999999999",
                "/api/invoices/-1",
                "/api/\u00ff\u00fe",
                "nonsense"
            })
    void pathsLeadNowhereElse(String path) {
        assertThat(get(path)).matches("HTTP/1.1 (400|404).*|");
    }

    @Test
    void tooManyArgumentsAndTooLongOnesAreRefused() {
        assertThat(get("/api/invoices?" + "a=b&".repeat(10_000))).matches("HTTP/1.1 (400|414|431).*");
        assertThat(get("/api/invoices?" + "id=1&".repeat(2_000))).matches("HTTP/1.1 400.*");
        assertThat(get("/api/invoices?x=" + "y".repeat(1_000_000))).matches("HTTP/1.1 (400|414|431).*|");
        assertThat(get("/api/invoices?" + "supplier[".repeat(500) + "]".repeat(500) + "=1"))
                .matches("HTTP/1.1 400.*");
        assertThat(get("/api/invoices?fields=" + "%5B".repeat(5_000))).matches("HTTP/1.1 400.*");
        assertThat(get("/api/invoices?offset=99999999999999&limit=-1")).matches("HTTP/1.1 400.*");
    }

    @Test
    void headersOfAnySizeAreBounded() {
        assertThat(get("/api/invoices/1", "X-Long: " + "x".repeat(200_000) + "\r\n"))
                .matches("HTTP/1.1 431.*|");
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")).matches("HTTP/1.1 400.*");
        assertThat(
                        raw(
                                "POST /api/suppliers HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .matches("HTTP/1.1 400.*");
        assertThat(raw("\u0000\u0001\u0002\r\n\r\n")).matches("HTTP/1.1 400.*|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "Bearer Bearer", "%00"})
    void malformedTokensAreRefused(String token) {
        assertThat(raw("GET /api/invoices/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token
                        + "\r\n\r\n"))
                .matches("HTTP/1.1 401.*");
    }

    @Test
    void hugeTokensAndTokenRequestsAreRefused() {
        assertThat(http.withToken("x".repeat(50_000)).get("/api/invoices/1").status())
                .isEqualTo(401);
        Http.Answer answer = Http.anonymous(SANDBOX).form("/oauth2/token", Map.of("client_id", "x".repeat(1_000_000)));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aHundredMegabytesAreNotRead() {
        String head =
                "POST /api/suppliers HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + TOKEN + "\r\nContent-Length: 104857600\r\n\r\n{";
        assertThat(raw(head)).matches("HTTP/1.1 413.*");
        assertThat(raw(head.replace(TOKEN, "none"))).matches("HTTP/1.1 401.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><supplier><name>&b;</name></supplier>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><supplier><name>&c;</name></supplier>",
                "<supplier><name>&undefined;</name></supplier>",
                "<supplier",
                "<supplier><name></supplier></name>",
                "\u0000"
            })
    void attacksInXmlAreRefused(String body) {
        Http.Answer answer = http.xml().post("/api/suppliers", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("<errors><error>").doesNotContain("root:");
    }

    @Test
    void deepDocumentsAreRefused() {
        assertThat(http.post("/api/suppliers", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(http.post("/api/suppliers", "{\"a\":".repeat(10_000)).status())
                .isEqualTo(400);
        assertThat(http.xml().post("/api/suppliers", "<a>".repeat(10_000)).status())
                .isEqualTo(400);
        assertThat(http.post("/api/suppliers", "{\"name\":\"\\ud800\"}").status())
                .isBetween(200, 499);
    }

    @Test
    void deepAndBroadQueriesAreRefused() {
        String deep = "{ users " + "{ createdBy ".repeat(60) + "{ id }" + " }".repeat(60) + " }";
        assertThat(graphQl(deep).text()).contains("errors");
        StringBuilder broad = new StringBuilder("{");
        for (int i = 0; i < 2_500; i++) {
            broad.append(" a").append(i).append(": invoices { id }");
        }
        assertThat(graphQl(broad.append(" }").toString()).text())
                .contains("errors")
                .hasSizeLessThan(10_000);
        assertThat(graphQl("{ ...a } fragment a on Query { ...a }").text()).contains("errors");
        assertThat(graphQl("{".repeat(100_000)).text()).contains("errors");
        assertThat(http.post("/api/graphql", "x".repeat(1_000_000)).status()).isEqualTo(413);
    }

    private Http.Answer graphQl(String query) {
        return http.post("/api/graphql", "{\"query\":\"" + query + "\"}");
    }

    @Test
    void aHundredMegabytesInPartsAreNotReadEither() {
        String part = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        String head = head(TOKEN, "Transfer-Encoding: chunked");
        assertThat(raw(head + part.repeat(1_600) + "0\r\n\r\n")).matches("HTTP/1.1 413.*|");
    }

    @Test
    void smallDocumentsOfVeryManyElementsAreRefused() {
        assertThat(http.post("/api/suppliers", "{\"name\":\"Many\",\"z\":[" + "1,".repeat(400_000) + "1]}")
                        .status())
                .isEqualTo(413);
        assertThat(http.xml()
                        .post("/api/suppliers", "<supplier>" + "<a/>".repeat(400_000) + "</supplier>")
                        .status())
                .isEqualTo(413);
        StringBuilder fields = new StringBuilder("{\"name\":\"Many\",\"custom-fields\":{\"a\":1");
        for (int i = 0; i < 50_000; i++) {
            fields.append(",\"f").append(i).append("\":1");
        }
        assertThat(http.post(
                                "/api/suppliers?return_object=limited",
                                fields.append("}}").toString())
                        .status())
                .isEqualTo(201);
    }

    private static String head(String token, String length) {
        return "POST /api/suppliers HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + length
                + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    /** Opens connections, sends the same on each, and uses the server meanwhile. */
    private static List<Socket> open(CoupaSandbox sandbox, int count, String sent) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), sandbox.port()), 10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            sockets.add(socket);
        }
        return sockets;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** The reply to what is sent byte by byte until the connection is closed; it ends, or the test does not. */
    private static String dripped(Socket socket) throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Thread dripping = new Thread(() -> {
            try {
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    socket.getOutputStream().write(' ');
                }
            } catch (IOException | InterruptedException e) {
                closed.countDown();
            }
        });
        dripping.start();
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "";
        } finally {
            closed.countDown();
            dripping.join();
        }
    }

    @Test
    void slowClientsHoldNobodyUp() throws IOException {
        List<Socket> slow = open(SANDBOX, 100, head(TOKEN, "Content-Length: 500") + "{");
        try {
            assertThat(http.get("/api/invoices/1").status()).isEqualTo(200);
        } finally {
            close(slow);
        }
    }

    @Test
    void slowClientsAreCutOff() throws IOException, InterruptedException {
        try (CoupaSandbox impatient = CoupaSandbox.builder()
                .records(1)
                .patience(Duration.ofMillis(400))
                .start()) {
            String head = head(Http.token(impatient), "Content-Length: 100000");
            List<Socket> slow = open(impatient, 3, "");
            try {
                // Nothing at all, a body that stops, and one that goes on byte by byte.
                slow.get(1).getOutputStream().write((head + "{").getBytes(StandardCharsets.ISO_8859_1));
                slow.get(2).getOutputStream().write((head + "{").getBytes(StandardCharsets.ISO_8859_1));
                assertThat(dripped(slow.get(2))).matches("(?s)HTTP/1.1 408.*|");
                assertThat(ended(slow.get(0))).isEmpty();
                assertThat(ended(slow.get(1))).matches("(?s)HTTP/1.1 408.*|");
                assertThat(Http.of(impatient).get("/api/invoices/1").status()).isEqualTo(200);
            } finally {
                close(slow);
            }
        }
    }

    private static String ended(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void idleConnectionsHoldNobodyUpAndAreClosed() throws IOException {
        try (CoupaSandbox impatient = CoupaSandbox.builder()
                .records(1)
                .patience(Duration.ofSeconds(5))
                .start()) {
            List<Socket> idle = open(impatient, IDLE, "");
            try {
                assertThat(Http.of(impatient).get("/api/invoices/1").status()).isEqualTo(200);
                for (Socket socket : idle) {
                    assertThat(ended(socket)).isEmpty();
                }
                assertThat(Http.of(impatient).get("/api/invoices/1").status()).isEqualTo(200);
            } finally {
                close(idle);
            }
        }
    }

    @Test
    void thePageOfAnotherSiteMayNotUseTheSandbox() {
        assertThat(raw(
                        "POST /sandbox/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://example.com\r\nConnection: close\r\n"
                                + "Content-Length: 15\r\n\r\n{\"kind\":\"drop\"}"))
                .matches("HTTP/1.1 403.*");
        assertThat(SANDBOX.faults().active()).isEmpty();
        assertThat(get("/sandbox/record?resource=Supplier&id=../1")).matches("HTTP/1.1 404.*");
        assertThat(get("/sandbox/log?after=x")).matches("HTTP/1.1 400.*");
    }
}
