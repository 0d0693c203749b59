package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.text.Redacted;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The beginning of a reply for a message: one line, without the values of elements that hold secrets. */
public final class Excerpt {
    private static final int BYTES = 2_000;
    private static final int CHARACTERS = 200;

    private Excerpt() {}

    /** The beginning of a reply; empty if it has no body. */
    public static Optional<String> of(HttpReply reply) {
        byte[] body = reply.body();
        String text = new String(body, 0, Math.min(body.length, BYTES), StandardCharsets.UTF_8);
        String line = shortened(Redacted.document(text));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** A text in one line of bounded length. */
    public static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= CHARACTERS ? line : line.substring(0, CHARACTERS) + "...";
    }
}
