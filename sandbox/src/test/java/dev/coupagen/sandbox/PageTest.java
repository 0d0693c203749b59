package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.text.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clicks through the page in headless Chromium, by its own protocol. {@code -Dsandbox.screenshots=DIR} keeps pictures. */
class PageTest {
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path profile;

    @Test
    void aPersonFindsARecordSeesCallsAndSwitchesFaults() throws Exception {
        String program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        assumeTrue(!program.isEmpty(), "There is no Chromium on this machine.");
        Process process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--window-size=1280,800",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(20).start();
                Browser browser = Browser.connect(address(process))) {
            Http http = Http.of(sandbox);
            http.get("/api/suppliers?limit=2");
            http.get("/api/invoices/999");
            http.put("/api/suppliers/2?exported=true", "{}");
            browser.open(sandbox.url() + "/");
            browser.waitFor("document.querySelectorAll('#resources button').length > 50");
            assertThat(browser.text("#facts")).contains(sandbox.clientId()).contains("2026-04");

            browser.type("#resource-filter", "Supplier");
            browser.click("#resources button", "Supplier 20");
            browser.waitFor("document.querySelectorAll('#records button').length == 20");
            browser.type("#record-search", "bergmann");
            browser.waitFor("document.querySelectorAll('#records button').length == 1");
            browser.click("#records button", "");
            browser.waitFor("document.getElementById('record').textContent.includes('Bergmann')");
            assertThat(browser.text("#record")).startsWith("{").contains("\"name\": \"Bergmann & Söhne GmbH\"");
            browser.waitFor("document.getElementById('actions').textContent.includes('exported=true')");
            browser.click("[data-as=xml]", "");
            browser.waitFor("document.getElementById('record').textContent.startsWith('<?xml')");
            browser.click("[data-as=java]", "");
            browser.waitFor("document.getElementById('record').textContent.startsWith('Supplier record')");
            browser.click("[data-as=json]", "");
            browser.waitFor("document.getElementById('record').textContent.startsWith('{')");
            browser.picture("sandbox-desktop.png");

            String definition = browser.evaluate("document.getElementById('definition').href");
            assertThat(definition).isEqualTo(sandbox.url() + "/explore/resource/Supplier.html");

            browser.click("[data-view=log]", "");
            browser.waitFor("document.querySelectorAll('#requests tr').length >= 3");
            assertThat(browser.text("#requests")).contains("/api/invoices/999").contains("404");

            browser.click("[data-view=faults]", "");
            browser.evaluate("document.getElementById('fault-kind').value = 'status'");
            browser.type("#fault-amount", "503");
            browser.click("#fault-form button", "Switch on");
            browser.waitFor("document.getElementById('active-faults').textContent.includes('status')");
            assertThat(http.get("/api/suppliers/1").status()).isEqualTo(503);
            browser.click("#faults-off", "");
            browser.waitFor("document.getElementById('active-faults').textContent == ''");
            assertThat(http.get("/api/suppliers/1").status()).isEqualTo(200);

            browser.phone();
            browser.click("[data-view=data]", "");
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo("true");
            browser.picture("sandbox-phone.png");

            browser.open(definition);
            browser.waitFor("document.body && document.body.textContent.includes('primary-contact')");
            assertThat(browser.evaluate("getComputedStyle(document.body).fontFamily != ''"))
                    .isEqualTo("true");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static String address(Process process) throws IOException {
        var errors = process.errorReader();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IOException("Chromium did not say where it listens.");
    }

    /** One page of the browser. */
    private static final class Browser implements AutoCloseable {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final WebSocket socket;
        private String session = "";
        private int last;

        private Browser(String address) {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address), new Receiver())
                    .join();
        }

        static Browser connect(String address) throws InterruptedException {
            Browser browser = new Browser(address);
            RawValue target = browser.call("Target.createTarget", "{\"url\":\"about:blank\"}");
            String id = target.member("targetId").flatMap(RawValue::asText).orElseThrow();
            browser.session = browser.call("Target.attachToTarget", "{\"targetId\":\"" + id + "\",\"flatten\":true}")
                    .member("sessionId")
                    .flatMap(RawValue::asText)
                    .orElseThrow();
            return browser;
        }

        private final class Receiver implements WebSocket.Listener {
            private final StringBuilder text = new StringBuilder();

            @Override
            public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
                text.append(data);
                if (isLast) {
                    messages.add(text.toString());
                    text.setLength(0);
                }
                webSocket.request(1);
                return null;
            }
        }

        RawValue call(String method, String parameters) throws InterruptedException {
            last++;
            String target = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
            socket.sendText(
                            "{\"id\":" + last + ",\"method\":\"" + method + "\",\"params\":" + parameters + target
                                    + "}",
                            true)
                    .join();
            while (true) {
                String message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                assertThat(message).as(method).isNotNull();
                RawValue reply = Http.json(String.valueOf(message));
                if (reply.member("id")
                        .flatMap(RawValue::asText)
                        .filter(Integer.toString(last)::equals)
                        .isPresent()) {
                    return reply.member("result").orElseThrow(() -> new AssertionError(message));
                }
            }
        }

        void open(String url) throws InterruptedException {
            call("Page.navigate", "{\"url\":" + JsonText.quoted(url) + "}");
        }

        String evaluate(String script) throws InterruptedException {
            RawValue result =
                    call("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":" + JsonText.quoted(script) + "}");
            assertThat(result.member("exceptionDetails")).as(script).isEmpty();
            return result.member("result")
                    .orElseThrow()
                    .member("value")
                    .map(RawValue::toString)
                    .orElse("");
        }

        void waitFor(String condition) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!evaluate("Boolean(" + condition + ")").equals("true")) {
                assertThat(System.nanoTime()).as(condition).isLessThan(end);
            }
        }

        String text(String selector) throws InterruptedException {
            return evaluate("document.querySelector(" + JsonText.quoted(selector) + ").textContent");
        }

        void click(String selector, String text) throws InterruptedException {
            evaluate("[...document.querySelectorAll(" + JsonText.quoted(selector)
                    + ")].find(one => one.textContent.startsWith(" + JsonText.quoted(text) + ")).click()");
        }

        void type(String selector, String text) throws InterruptedException {
            evaluate("{ const field = document.querySelector(" + JsonText.quoted(selector) + "); field.value = "
                    + JsonText.quoted(text) + "; field.dispatchEvent(new Event('input')); }");
        }

        void phone() throws InterruptedException {
            call(
                    "Emulation.setDeviceMetricsOverride",
                    "{\"width\":390,\"height\":844,\"deviceScaleFactor\":1,\"mobile\":true}");
        }

        void picture(String name) throws IOException, InterruptedException {
            RawValue picture = call("Page.captureScreenshot", "{\"format\":\"png\"}");
            byte[] bytes = Base64.getDecoder()
                    .decode(picture.member("data").flatMap(RawValue::asText).orElseThrow());
            assertThat(bytes).hasSizeGreaterThan(5_000);
            String folder = System.getProperty("sandbox.screenshots", "");
            if (!folder.isEmpty()) {
                Files.write(Path.of(folder).resolve(name), bytes);
            }
        }

        @Override
        public void close() {
            socket.abort();
        }
    }
}
