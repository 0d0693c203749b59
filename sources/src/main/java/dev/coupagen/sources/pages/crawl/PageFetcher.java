package dev.coupagen.sources.pages.crawl;

import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.web.BoundedHttp;
import dev.coupagen.sources.web.RateLimiter;
import dev.coupagen.sources.web.RateLimiter.InterruptedWait;
import dev.coupagen.sources.web.Redirects;
import dev.coupagen.sources.web.RetryAfter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches pages one at a time, with a pause between two requests, as slowly as the site asks for. */
final class PageFetcher {
    static final String AGENT = "Coupagen";
    private static final int MOST_TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /**
     * The response to a request for a page.
     *
     * @param status of HTTP; 0 if the site redirects to another one
     * @param body the page
     */
    record Answer(int status, String body) {}

    private final BoundedHttp http;
    private final RateLimiter limiter;

    PageFetcher(RateLimiter limiter) {
        this(
                limiter,
                new BoundedHttp(
                        PageDirectory.LARGEST_PAGE, PageDiagnostic.PAGE_TOO_LARGE, PageDiagnostic.SITE_NOT_FETCHED));
    }

    PageFetcher(RateLimiter limiter, BoundedHttp http) {
        this.limiter = limiter;
        this.http = http;
    }

    /** Never faster than this from now on. */
    void slowDown(Duration atLeast) {
        limiter.slowDown(atLeast);
    }

    Answer fetch(SiteAddress address) {
        Redirects.End<SiteAddress> end = Redirects.follow(
                address,
                this::getPatiently,
                (from, target) -> from.resolve(target).filter(address::isSameSite));
        if (end.endless()) {
            throw PageDiagnostic.SITE_NOT_FETCHED.exception(
                    address, "it redirects more than " + Redirects.MOST + " times");
        }
        int status = end.response().statusCode();
        if (status / 100 == 3) {
            return new Answer(0, "");
        }
        return new Answer(status, status == 200 ? text(address, end.response().body()) : "");
    }

    private static String text(SiteAddress address, byte[] body) {
        return Utf8Text.decode(body, offset -> SourceDiagnostic.NOT_UTF8.exception(address, offset));
    }

    /** Asks again, after a while, when the site says that it is busy. */
    private HttpResponse<byte[]> getPatiently(SiteAddress address) {
        try {
            for (int i = 1; ; i++) {
                HttpResponse<byte[]> response = get(address);
                boolean busy = response.statusCode() == 429 || response.statusCode() == 503;
                if (!busy || i == MOST_TRIES) {
                    return response;
                }
                limiter.pause(RetryAfter.of(response, Duration.ofSeconds(5L << i), LONGEST_WAIT));
            }
        } catch (InterruptedWait e) {
            throw PageDiagnostic.SITE_NOT_FETCHED.exception(address, "interrupted; run again to continue");
        }
    }

    private HttpResponse<byte[]> get(SiteAddress address) {
        limiter.await();
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .header("Accept", "text/html,text/plain")
                .header("User-Agent", AGENT);
        return http.send(request, address.toString());
    }
}
