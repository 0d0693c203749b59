package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import dev.coupagen.runtime.text.SecretNames;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The beginning of a reply for a message: one line, without the values of elements that hold secrets. */
public final class Excerpt {
    private static final int BYTES = 2_000;
    private static final int CHARACTERS = 200;
    private static final Pattern JSON = Pattern.compile("\"([\\w.-]{1,80})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"?");
    private static final Pattern XML = Pattern.compile("<([\\w.-]{1,80})(?:\\s[^>]*)?>([^<]+)");
    private static final Pattern HEADER =
            Pattern.compile("(?i)((?:bearer|basic)\\s+|x-coupa-api-key:\\s*)[\\w.~+/=-]+");

    private Excerpt() {}

    /** The beginning of a reply; empty if it has no body. */
    public static Optional<String> of(HttpReply reply) {
        byte[] body = reply.body();
        String text = new String(body, 0, Math.min(body.length, BYTES), StandardCharsets.UTF_8);
        String line = shortened(withoutCredentials(redacted(XML, redacted(JSON, text))));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** A text without what looks like a header with credentials. */
    static String withoutCredentials(String text) {
        return HEADER.matcher(text).replaceAll("$1" + SecretNames.REDACTED);
    }

    /** A text in one line of bounded length. */
    public static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= CHARACTERS ? line : line.substring(0, CHARACTERS) + "...";
    }

    private static String redacted(Pattern pattern, String text) {
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            if (SecretNames.contains(match.group(1).toLowerCase(java.util.Locale.ROOT))) {
                redacted.append(text, from, match.start(2)).append(SecretNames.REDACTED);
                from = match.end(2);
            }
        }
        return redacted.append(text.substring(from)).toString();
    }
}
