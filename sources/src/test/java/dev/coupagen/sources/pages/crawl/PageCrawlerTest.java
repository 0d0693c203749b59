package dev.coupagen.sources.pages.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.SamplePage;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.read.PageSource;
import dev.coupagen.sources.web.RateLimiter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls a real server on this machine. */
class PageCrawlerTest {
    @TempDir
    Path folder;

    private record Reply(int status, String body, Map<String, String> headers) {}

    private final Map<String, List<Reply>> site = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private HttpServer server;

    PageCrawlerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
        page(
                "/docs",
                titled("Docs", "/docs/gadgets", "/docs/tools?x=1#top", "/elsewhere", "https://example.com/docs/x"));
        page("/docs/gadgets", SamplePage.HTML);
        page("/docs/tools", titled("Tools", "/docs", "../docs/gadgets/", "mailto:a@b", "javascript:alert(1)"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsThePagesBelowTheStartAndNothingElse() {
        PageContent content = crawl("/docs");

        assertThat(requests).containsExactly("/robots.txt", "/docs", "/docs/gadgets", "/docs/tools");
        assertThat(SamplePage.facts(content)).contains("GET /gadgets", "Gadget id integer BLANK YES BLANK YES []");
        assertThat(content.pages()).isEqualTo(3);
        assertThat(progress).last().asString().startsWith("[##############################] 3 of 3 pages");
    }

    @Test
    void pausesBetweenTwoRequests() {
        crawl("/docs");

        assertThat(pauses).hasSize(3).containsOnly(Duration.ofMillis(300));
    }

    @Test
    void goesOnWhereAStoppedRunEnded() {
        site.put("/docs/tools", List.of(new Reply(302, "", Map.of("Location", "/docs/tools"))));
        assertThatThrownBy(() -> crawl("/docs"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("redirects more than 5 times")
                .hasMessageContaining("a second run continues");
        requests.clear();
        page("/docs/tools", titled("Tools", "/docs"));

        PageContent content = crawl("/docs");

        assertThat(requests).containsExactly("/robots.txt", "/docs/tools");
        assertThat(content.pages()).isEqualTo(3);
        assertThat(progress).last().asString().contains("2 of them from the cache");
    }

    @Test
    void fetchesAPageAgainWhoseFileInTheCacheIsBroken() throws IOException {
        crawl("/docs");
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8});
            }
        }
        requests.clear();

        PageContent content = crawl("/docs");

        assertThat(requests).containsExactly("/robots.txt", "/docs", "/docs/gadgets", "/docs/tools");
        assertThat(content.pages()).isEqualTo(3);
    }

    @Test
    void obeysRobots() {
        site.put(
                "/robots.txt",
                List.of(new Reply(200, "User-agent: *\nDisallow: /docs/tools\nCrawl-delay: 7\n", Map.of())));

        PageContent content = crawl("/docs");

        assertThat(requests).containsExactly("/robots.txt", "/docs", "/docs/gadgets");
        assertThat(pauses).containsOnly(Duration.ofSeconds(7));
        assertThat(reports(content)).contains(PageDiagnostic.SITE_PAGE_FORBIDDEN);
        site.put("/robots.txt", List.of(new Reply(200, "User-agent: coupagen\nDisallow: /\n", Map.of())));
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("robots.txt of the site forbids this address");
    }

    @Test
    void waitsAsLongAsABusySiteAsks() {
        site.put(
                "/docs/gadgets",
                List.of(new Reply(429, "", Map.of("Retry-After", "9")), new Reply(200, SamplePage.HTML, Map.of())));

        assertThat(SamplePage.facts(crawl("/docs"))).isNotEmpty();
        assertThat(pauses).contains(Duration.ofSeconds(9));
    }

    @Test
    void saysThatASignInIsWanted() {
        page("/docs", "<html><title>Sign in</title><form action='/login'><input type='password'></form></html>");
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("the site requires a sign-in");

        site.put("/docs", List.of(new Reply(302, "", Map.of("Location", "https://login.example.com/"))));
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("the site requires a sign-in");

        site.put("/docs", List.of(new Reply(403, "", Map.of())));
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("the site requires a sign-in");
    }

    @Test
    void aPageThatIsMissingOrWantsASignInIsReportedAndLeftOut() {
        site.put("/docs/tools", List.of(new Reply(404, "", Map.of())));
        site.put("/docs/gadgets", List.of(new Reply(401, "", Map.of())));

        assertThat(reports(crawl("/docs")))
                .containsExactlyInAnyOrder(
                        PageDiagnostic.SITE_PAGE_MISSING,
                        PageDiagnostic.PAGE_SIGN_IN,
                        PageDiagnostic.PAGE_WITHOUT_ELEMENTS);
    }

    @Test
    void saysThatTheLayoutHasChanged() {
        page("/docs", "<html><body><div id='app'></div><script>load()</script></body></html>");

        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("the layout of the site has changed");
    }

    @Test
    void saysThatAPageCannotBeFetched() {
        site.put("/docs", List.of(new Reply(500, "", Map.of())));
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("status 500");
        server.stop(0);
        assertThatThrownBy(() -> crawl("/docs")).hasMessageContaining("cannot be fetched");
    }

    @Test
    void cachedFilesStayInTheirDirectory() throws IOException {
        page("/docs", titled("Docs", "/docs/..%2f..%2fevil", "/docs/%00x", "/docs/a/../../../b"));

        crawl("/docs");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allMatch(file -> folder.resolve("cache").equals(file.getParent()))
                    .allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{32}\\.html\\.gz"));
        }
    }

    private PageContent crawl(String start) {
        PageSource source = new PageSource(BundledReleases.load("R39"));
        PageCrawler.of(
                        "http://localhost:" + server.getAddress().getPort() + start,
                        folder.resolve("cache"),
                        new RateLimiter(Duration.ofMillis(300), () -> 0L, pauses::add),
                        progress::add)
                .crawl(source);
        return source.content();
    }

    private void page(String path, String html) {
        site.put(path, List.of(new Reply(200, html, Map.of())));
    }

    private static String titled(String title, String... links) {
        StringBuilder html = new StringBuilder("<html><article><h1>" + title + "</h1></article><ul>");
        for (String link : links) {
            html.append("<li><a href='").append(link).append("'>x</a></li>");
        }
        return html.append("</ul></html>").toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        requests.add(path);
        List<Reply> replies = site.getOrDefault(path, List.of(new Reply(404, "", Map.of())));
        Reply reply = replies.get(0);
        if (replies.size() > 1) {
            site.put(path, replies.subList(1, replies.size()));
        }
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static List<Diagnostic> reports(PageContent content) {
        return content.notices().list().stream().map(Notice::diagnostic).toList();
    }
}
