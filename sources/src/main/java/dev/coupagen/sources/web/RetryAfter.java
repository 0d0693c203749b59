package dev.coupagen.sources.web;

import java.net.http.HttpResponse;
import java.time.Duration;

/** How long a server wants to be left alone. */
public final class RetryAfter {
    private RetryAfter() {}

    /**
     * The seconds of the header {@code Retry-After}.
     *
     * @param usual the time if the header is missing or holds a date
     * @param longest the limit of what a server may ask for
     */
    public static Duration of(HttpResponse<?> response, Duration usual, Duration longest) {
        String seconds = response.headers().firstValue("Retry-After").orElse("").strip();
        Duration asked = seconds.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : usual;
        return asked.compareTo(longest) > 0 ? longest : asked;
    }
}
