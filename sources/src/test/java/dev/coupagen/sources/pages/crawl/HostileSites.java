package dev.coupagen.sources.pages.crawl;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.read.PageSource;
import dev.coupagen.sources.web.BoundedHttp;
import dev.coupagen.sources.web.RateLimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Crawls servers that misbehave, each in its own way, and prints for each the milliseconds and what came of it. */
final class HostileSites {
    private static final int SECONDS = 3;
    private static final int LARGEST = 20 << 20;
    private static final String LINK = "<html><head><title>T</title></head><body><a href='/docs/a'>a</a></body></html>";

    private HostileSites() {}

    /** What a server sends for a path. */
    private interface Behaviour {
        void answer(String path, OutputStream out) throws IOException, InterruptedException;
    }

    static Map<String, Behaviour> all() throws IOException {
        byte[] bomb = bomb();
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("a byte a second", (path, out) -> drip(out, head("") + LINK));
        all.put("headers a byte a second", (path, out) -> drip(out, "HTTP/1.1 200 OK\r\nX: " + "y".repeat(100)));
        all.put("endless headers", (path, out) -> endless(out, "HTTP/1.1 200 OK\r\n", "X-Y: z\r\n".repeat(1_000)));
        all.put("an endless header", (path, out) -> endless(out, "HTTP/1.1 200 OK\r\nX: ", "y".repeat(8_000)));
        all.put("an endless status line", (path, out) -> endless(out, "HTTP/1.1 200 ", "O".repeat(8_000)));
        all.put("endless interim replies", (path, out) -> endless(out, "", "HTTP/1.1 103 Early\r\n\r\n".repeat(300)));
        all.put("redirects in a circle", (path, out) -> redirect(out, path + "x"));
        all.put("a redirect to another host", (path, out) -> redirect(out, "https://user:secret@example.invalid/docs"));
        all.put("a redirect out of the start", (path, out) -> redirect(out, "/docs/%2e%2e/admin"));
        all.put("a redirect to a file", (path, out) -> redirect(out, "file:///etc/hostname"));
        all.put("a gzip bomb", (path, out) -> {
            send(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        });
        all.put(
                "encoded paths",
                (path, out) -> page(
                        out,
                        "<a href='/docs/%2e%2e/admin'>a</a><a href='/docs/..%2fadmin'>b</a><a href='%2e%2e/%2e%2e/'>c</a>"
                                + "<a href='/docs/%00'>d</a><a href='/docs/%zz'>e</a><a href='//example.invalid/docs/x'>f</a>"));
        all.put("a length that is too long", (path, out) -> send(out, head("Content-Length: 100000\r\n") + LINK));
        all.put("a length that is too short", (path, out) -> send(out, head("Content-Length: 20\r\n") + LINK));
        all.put("a negative length", (path, out) -> send(out, head("Content-Length: -1\r\n") + LINK));
        all.put("two lengths", (path, out) -> send(out, head("Content-Length: 5\r\nContent-Length: 9\r\n") + LINK));
        all.put(
                "endless chunks",
                (path, out) ->
                        endless(out, head("Transfer-Encoding: chunked\r\n"), "1000\r\n" + "x".repeat(4_096) + "\r\n"));
        all.put(
                "a chunk whose size is not a number",
                (path, out) -> send(out, head("Transfer-Encoding: chunked\r\n") + "zz\r\n"));
        all.put(
                "a chunk of a huge size",
                (path, out) -> send(out, head("Transfer-Encoding: chunked\r\n") + "7fffffffffffffff\r\n" + LINK));
        all.put("an endless body", (path, out) -> endless(out, head(""), "<p>x</p>".repeat(1_000)));
        all.put("no reply at all", (path, out) -> Thread.sleep(SECONDS * 3_000L));
        all.put("a connection that is closed", (path, out) -> out.close());
        all.put("something that is not HTTP", (path, out) -> send(out, "\u0000\u0001SSH-2.0\r\n\r\n"));
        all.put(
                "busy for ever",
                (path, out) -> send(out, "HTTP/1.1 429 No\r\nRetry-After: 999999999\r\nContent-Length: 0\r\n\r\n"));
        all.put("robots.txt with many stars", (path, out) -> {
            String rules = "User-agent: *\nDisallow: /" + "*a".repeat(500) + "b\n";
            page(
                    out,
                    path.equals("/robots.txt") ? rules.repeat(100) : "<a href='/docs/" + "a".repeat(5_000) + "'>a</a>");
        });
        all.put("millions of tags", (path, out) -> page(out, "<b>".repeat(3_000_000)));
        all.put("a deep tree", (path, out) -> page(out, LINK + "<div>".repeat(200_000)));
        all.put("a million links", (path, out) -> page(out, "<a href='/docs/x'>x</a>".repeat(500_000)));
        all.put("text that is not UTF-8", (path, out) -> {
            send(out, head(""));
            out.write(new byte[] {'<', 'p', '>', (byte) 0xC0, (byte) 0x80});
        });
        all.put(
                "new links on every page",
                (path, out) -> page(
                        out, "<a href='" + path + "/a'>a</a><a href='" + path + "/b?c=" + path.length() + "'>b</a>"));
        return all;
    }

    private static String head(String more) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + more + "\r\n";
    }

    private static void page(OutputStream out, String body) throws IOException {
        send(out, head("Content-Length: " + body.length() + "\r\nConnection: close\r\n") + body);
    }

    private static void redirect(OutputStream out, String to) throws IOException {
        send(out, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
            out.write(b);
            out.flush();
            Thread.sleep(1_000);
        }
    }

    private static void endless(OutputStream out, String start, String more) throws IOException {
        send(out, start);
        byte[] bytes = more.getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(bytes);
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                gzip.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    public static void main(String[] arguments) throws IOException {
        ApiDefinition base = BundledReleases.load("R39");
        Path folder = Path.of(arguments[0]);
        int number = 0;
        for (Map.Entry<String, Behaviour> behaviour : all().entrySet()) {
            try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                Thread accepting = new Thread(() -> serve(server, behaviour.getValue()));
                accepting.setDaemon(true);
                accepting.start();
                report(behaviour.getKey(), server.getLocalPort(), base, folder.resolve("cache" + number++));
            }
        }
    }

    private static void serve(ServerSocket server, Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread answering = new Thread(() -> answer(socket, behaviour));
                answering.setDaemon(true);
                answering.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void answer(Socket socket, Behaviour behaviour) {
        try (socket) {
            StringBuilder request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    return;
                }
                request.append((char) next);
            }
            behaviour.answer(request.substring(4, request.indexOf(" ", 4)), socket.getOutputStream());
        } catch (IOException e) {
            // The client has gone away, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(String name, int port, ApiDefinition base, Path cache) {
        long start = System.nanoTime();
        String outcome;
        try {
            Files.createDirectories(cache);
            PageSource source = new PageSource(base);
            BoundedHttp http =
                    new BoundedHttp(SECONDS, LARGEST, PageDiagnostic.PAGE_TOO_LARGE, PageDiagnostic.SITE_NOT_FETCHED);
            new PageCrawler(
                            SiteAddress.of("http://localhost:" + port + "/docs"),
                            new PageCache(cache),
                            new PageFetcher(new RateLimiter(Duration.ofMillis(1), System::nanoTime, time -> {}), http),
                            step -> {})
                    .crawl(source);
            outcome = "read " + source.content().pages() + " pages";
        } catch (CoupagenException e) {
            outcome = "message: " + e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            outcome = "FAILED: " + e;
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT, "%s\t%d\t%s%n", name, millis, outcome.replace('\n', ' '));
    }
}
