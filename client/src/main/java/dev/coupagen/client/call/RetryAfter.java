package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The header {@code Retry-After}: seconds, or a date, which is compared with the {@code Date} of the same reply. */
final class RetryAfter {
    private RetryAfter() {}

    /** How long the server wants to be left alone; zero if it does not say. */
    static Duration of(HttpReply reply) {
        String value = reply.header("retry-after").orElse("").strip();
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime until = date(value);
            ZonedDateTime now = date(reply.header("date").orElse(""));
            Duration wait = Duration.between(now, until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
