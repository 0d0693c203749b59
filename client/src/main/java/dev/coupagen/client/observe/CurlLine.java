package dev.coupagen.client.observe;

import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.Interceptor;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.text.Redacted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes each request as a line for {@code curl}, for support tickets. Credentials, and the values of elements and arguments
 * that hold secrets, are shown as {@code ***}. Bodies are shown by choice, those of JSON, XML and forms only.
 */
public final class CurlLine implements Interceptor {
    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "x-coupa-api-key", "cookie");
    private static final long LONGEST = 64 << 10;
    private final Consumer<String> out;
    private final boolean hasBodies;

    /** Lines go to this consumer, without bodies. */
    public CurlLine(Consumer<String> out) {
        this(out, false);
    }

    private CurlLine(Consumer<String> out, boolean hasBodies) {
        this.out = out;
        this.hasBodies = hasBodies;
    }

    /** The same with bodies, which can hold business data. */
    public CurlLine withBodies() {
        return new CurlLine(out, true);
    }

    @Override
    public HttpReply intercept(HttpCall call, HttpTransport next) throws IOException, InterruptedException {
        out.accept(line(call, hasBodies));
        return next.send(call);
    }

    /** The line of a request, without its body. */
    public static String of(HttpCall call) {
        return line(call, false);
    }

    /** The line of a request with its body. */
    public static String withBody(HttpCall call) {
        return line(call, true);
    }

    private static String line(HttpCall call, boolean hasBody) {
        StringBuilder line = new StringBuilder("curl -X ").append(call.verb());
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            boolean isSecret = SECRET.contains(header.getKey().toLowerCase(Locale.ROOT));
            String value = isSecret ? "***" : Redacted.headers(header.getValue());
            line.append(" -H ").append(quoted(header.getKey() + ": " + value));
        }
        RequestBody body = call.body();
        if (body != null) {
            line.append(hasBody && isText(body) ? " --data-raw " + quoted(text(body)) : " --data-binary @body");
        }
        return line.append(' ')
                .append(quoted(Redacted.arguments(call.uri().toString())))
                .toString();
    }

    private static boolean isText(RequestBody body) {
        String type = body.contentType().toLowerCase(Locale.ROOT);
        return body.length() <= LONGEST
                && (type.contains("json") || type.contains("xml") || type.contains("x-www-form-urlencoded"));
    }

    private static String text(RequestBody body) {
        String text = new String(body.bytes(), StandardCharsets.UTF_8);
        return body.contentType().contains("x-www-form-urlencoded")
                ? Redacted.arguments(text)
                : Redacted.document(text);
    }

    /** In quotes of a shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
