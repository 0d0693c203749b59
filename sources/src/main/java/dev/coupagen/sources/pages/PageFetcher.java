package dev.coupagen.sources.pages;

import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Fetches pages one at a time, with a pause between two requests, as slowly as the site asks for. */
final class PageFetcher {
    static final String AGENT = "Coupagen";
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Waits; passed in so that tests need not. */
    @FunctionalInterface
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /**
     * What came.
     *
     * @param status of HTTP; 0 if the site sent us to another one
     * @param body the page
     * @param address where it is after redirects
     */
    record Answer(int status, String body, SiteAddress address) {}

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Pause pause;
    private Duration delay;
    private boolean first = true;

    PageFetcher(Duration delay, Pause pause) {
        this.delay = delay;
        this.pause = pause;
    }

    /** Never faster than this from now on. */
    void slowDown(Duration atLeast) {
        delay = delay.compareTo(atLeast) < 0 ? atLeast : delay;
    }

    Answer fetch(SiteAddress address) {
        SiteAddress current = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<InputStream> response = patiently(current);
            int status = response.statusCode();
            if (status / 100 != 3) {
                return new Answer(status, status == 200 ? body(current, response) : drop(response), current);
            }
            drop(response);
            Optional<SiteAddress> target =
                    response.headers().firstValue("Location").flatMap(current::resolve);
            if (target.isEmpty() || !target.get().isSameSite(address)) {
                return new Answer(0, "", target.orElse(current));
            }
            current = target.get();
        }
        throw SourceDiagnostic.SITE_NOT_FETCHED.exception(
                address, "it redirects more than " + MOST_REDIRECTS + " times");
    }

    /** Asks again, after a while, when the site says that it is busy. */
    private HttpResponse<InputStream> patiently(SiteAddress address) {
        for (int i = 1; ; i++) {
            HttpResponse<InputStream> response = send(address);
            boolean busy = response.statusCode() == 429 || response.statusCode() == 503;
            if (!busy || i == MOST_TRIES) {
                return response;
            }
            drop(response);
            pauseFor(address, wait(response, i));
        }
    }

    private static Duration wait(HttpResponse<InputStream> response, int tries) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        long seconds = asked.matches("\\d{1,6}") ? Long.parseLong(asked) : 5L << tries;
        return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
    }

    private HttpResponse<InputStream> send(SiteAddress address) {
        if (!first) {
            pauseFor(address, delay);
        }
        first = false;
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .header("Accept", "text/html,text/plain")
                .header("User-Agent", AGENT)
                .timeout(TIMEOUT)
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw SourceDiagnostic.SITE_NOT_FETCHED.exception(address, reason(e));
        } catch (InterruptedException e) {
            throw interrupted(address);
        }
    }

    private void pauseFor(SiteAddress address, Duration duration) {
        try {
            pause.of(duration);
        } catch (InterruptedException e) {
            throw interrupted(address);
        }
    }

    private static RuntimeException interrupted(SiteAddress address) {
        Thread.currentThread().interrupt();
        return SourceDiagnostic.SITE_NOT_FETCHED.exception(address, "interrupted; run again to go on");
    }

    private static String body(SiteAddress address, HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readNBytes(PageDirectory.LARGEST_PAGE + 1);
            if (bytes.length > PageDirectory.LARGEST_PAGE) {
                throw SourceDiagnostic.PAGE_TOO_LARGE.exception(address, PageDirectory.LARGEST_PAGE >> 20);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw SourceDiagnostic.SITE_NOT_FETCHED.exception(address, reason(e));
        }
    }

    private static String drop(HttpResponse<InputStream> response) {
        try {
            response.body().close();
            return "";
        } catch (IOException e) {
            // The answer is not wanted; that it breaks off while being thrown away is no loss.
            return "";
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
