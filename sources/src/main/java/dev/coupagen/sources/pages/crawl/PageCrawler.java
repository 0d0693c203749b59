package dev.coupagen.sources.pages.crawl;

import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.crawl.PageFetcher.Answer;
import dev.coupagen.sources.pages.read.PageReader;
import dev.coupagen.sources.pages.read.PageSource;
import dev.coupagen.sources.web.RateLimiter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a site from a start address: the page there and all that stand below it in the table of contents, which every
 * page of the documentation carries. Links that lead elsewhere are not followed.
 */
public final class PageCrawler {
    private static final int MOST_PAGES = 5_000;
    private static final int BAR = 30;

    private final SiteAddress start;
    private final PageCache cache;
    private final PageFetcher fetcher;
    private final Consumer<String> progress;
    private final Queue<SiteAddress> waiting = new ArrayDeque<>();
    private final Set<SiteAddress> known = new LinkedHashSet<>();
    private RobotsRules robots = RobotsRules.NONE;
    private int read;
    private int cached;

    PageCrawler(SiteAddress start, PageCache cache, PageFetcher fetcher, Consumer<String> progress) {
        this.start = start;
        this.cache = cache;
        this.fetcher = fetcher;
        this.progress = progress;
    }

    /**
     * A crawler of the site at an address.
     *
     * @param cache keeps fetched pages, so that a stopped run continues
     * @param delay the pause between two requests, unless the site asks for a longer one
     */
    public static PageCrawler of(String start, Path cache, Duration delay, Consumer<String> progress) {
        return of(start, cache, RateLimiter.of(delay), progress);
    }

    static PageCrawler of(String start, Path cache, RateLimiter limiter, Consumer<String> progress) {
        return new PageCrawler(SiteAddress.of(start), new PageCache(cache), new PageFetcher(limiter), progress);
    }

    /** Gives all pages to the source, the first one first. */
    public void crawl(PageSource source) {
        robots = robots();
        fetcher.slowDown(robots.delay());
        enqueue(start, source);
        while (!waiting.isEmpty()) {
            SiteAddress address = waiting.remove();
            Optional<String> html = page(address, source);
            read++;
            report(address);
            if (html.isPresent()) {
                source.add(address.id(), html.get());
                links(address, html.get(), source);
            }
        }
        if (known.size() == 1) {
            throw PageDiagnostic.SITE_WITHOUT_LINKS.exception(start);
        }
    }

    private RobotsRules robots() {
        Optional<SiteAddress> file = start.resolve("/robots.txt");
        if (file.isEmpty()) {
            return RobotsRules.NONE;
        }
        Answer answer = fetcher.fetch(file.get());
        if (answer.status() >= 500) {
            throw PageDiagnostic.SITE_NOT_FETCHED.exception(file.get(), "status " + answer.status());
        }
        return answer.status() == 200 ? RobotsRules.parse(answer.body(), PageFetcher.AGENT) : RobotsRules.NONE;
    }

    private Optional<String> page(SiteAddress address, PageSource source) {
        Optional<String> kept = cache.get(address);
        if (kept.isPresent()) {
            cached++;
            return kept;
        }
        Answer answer = fetcher.fetch(address);
        if (isSignIn(answer)) {
            if (address.equals(start)) {
                throw PageDiagnostic.SITE_SIGN_IN.exception(address);
            }
            source.report(PageDiagnostic.PAGE_SIGN_IN, address.id());
            return Optional.empty();
        }
        if (answer.status() != 200) {
            if (address.equals(start)) {
                throw PageDiagnostic.SITE_NOT_FETCHED.exception(address, "status " + answer.status());
            }
            source.report(PageDiagnostic.SITE_PAGE_MISSING, address.id(), answer.status());
            return Optional.empty();
        }
        cache.put(address, answer.body());
        return Optional.of(answer.body());
    }

    /** A page for signing in, whether the site shows it in place of another, forbids that one, or sends us to it. */
    private static boolean isSignIn(Answer answer) {
        return answer.status() == 0
                || answer.status() == 401
                || answer.status() == 403
                || (answer.status() == 200
                        && PageReader.parse(answer.body())
                                .filter(PageReader::isSignIn)
                                .isPresent());
    }

    private void links(SiteAddress address, String html, PageSource source) {
        PageReader.parse(html)
                .ifPresent(document -> document.select("a[href]")
                        .forEach(link ->
                                address.resolve(link.attr("href")).ifPresent(target -> enqueue(target, source))));
    }

    private void enqueue(SiteAddress address, PageSource source) {
        if (!start.covers(address) || known.size() >= MOST_PAGES || !known.add(address)) {
            return;
        }
        if (robots.allows(address.path())) {
            waiting.add(address);
        } else if (address.equals(start)) {
            throw PageDiagnostic.SITE_FORBIDS.exception(address);
        } else {
            source.report(PageDiagnostic.SITE_PAGE_FORBIDDEN, address.id());
        }
    }

    private void report(SiteAddress address) {
        int done = read * BAR / Math.max(1, read + waiting.size());
        progress.accept(String.format(
                Locale.ROOT,
                "[%s%s] %d of %d pages, %d of them from the cache: %s",
                "#".repeat(done),
                ".".repeat(BAR - done),
                read,
                read + waiting.size(),
                cached,
                address.id()));
    }
}
