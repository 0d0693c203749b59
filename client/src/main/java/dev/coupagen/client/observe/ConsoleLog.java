package dev.coupagen.client.observe;

import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.Interceptor;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.text.Redacted;
import dev.coupagen.runtime.text.SecretNames;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Writes what is sent and what comes back to a console, whatever logging a program has: what {@code COUPA_LOG} switches on.
 * No secret is written; payloads only at {@link Level#DEBUG}.
 */
public final class ConsoleLog implements RequestListener, Interceptor {
    private static final int LONGEST = 4_000;

    /** How much is written. */
    public enum Level {
        /** Nothing. */
        OFF,
        /** A line for each attempt: verb, path, status and time. */
        INFO,
        /** Also each request as a line for {@code curl} with its body, and the beginning of each reply. */
        DEBUG;

        /**
         * The level of a name.
         *
         * @throws IllegalStateException if there is none
         */
        public static Level of(String name) {
            return switch (name.strip().toUpperCase(Locale.ROOT)) {
                case "OFF", "NONE", "FALSE" -> OFF;
                case "INFO" -> INFO;
                case "DEBUG", "TRACE" -> DEBUG;
                default -> throw new IllegalStateException("COUPA_LOG is '" + name + "'. Give off, info or debug.");
            };
        }
    }

    private final PrintStream out;
    private final Level level;
    private final UnaryOperator<String> redacted;

    /** A log at that level. */
    public ConsoleLog(PrintStream out, Level level) {
        this(out, level, UnaryOperator.identity());
    }

    /**
     * A log at that level.
     *
     * @param redacted takes secrets that are known out of a text, which a server may have sent back
     */
    public ConsoleLog(PrintStream out, Level level, UnaryOperator<String> redacted) {
        this.out = out;
        this.level = level;
        this.redacted = redacted;
    }

    @Override
    public void ended(RequestEvent event) {
        if (level != Level.OFF) {
            println(event.verb() + " " + event.path() + " attempt " + event.attempt() + ": "
                    + event.failure().orElse(Integer.toString(event.status())) + " in "
                    + event.duration().toMillis() + " ms"
                    + event.requestId().map(id -> ", request id " + id).orElse(""));
        }
    }

    @Override
    public HttpReply intercept(HttpCall call, HttpTransport next) throws IOException, InterruptedException {
        if (level != Level.DEBUG) {
            return next.send(call);
        }
        println(CurlLine.withBody(call));
        HttpReply reply = next.send(call);
        println(reply + shown(call, reply.body()));
        return reply;
    }

    private void println(String text) {
        out.println("coupa " + redacted.apply(text));
    }

    private static String shown(HttpCall call, byte[] body) {
        String text = new String(body, 0, Math.min(body.length, LONGEST), StandardCharsets.UTF_8);
        return body.length == 0
                ? ""
                : ": " + withoutForm(call, Redacted.document(text)) + (body.length > LONGEST ? "..." : "");
    }

    /** A reply without the secrets of the form that it answers, such as a code. */
    private static String withoutForm(HttpCall call, String text) {
        RequestBody body = call.body();
        if (body == null || !body.contentType().contains("x-www-form-urlencoded")) {
            return text;
        }
        String shown = text;
        for (String pair : new String(body.bytes(), StandardCharsets.UTF_8).split("&", -1)) {
            String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
            if (!value.isEmpty() && !Redacted.arguments(pair).equals(pair)) {
                shown = shown.replace(value, SecretNames.REDACTED);
            }
        }
        return shown;
    }
}
