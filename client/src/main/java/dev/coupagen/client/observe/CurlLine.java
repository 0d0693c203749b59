package dev.coupagen.client.observe;

import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.Interceptor;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes each request as a line for {@code curl}, for support tickets: without credentials and bodies. */
public final class CurlLine implements Interceptor {
    private static final Set<String> SECRET = Set.of("authorization", "x-coupa-api-key", "cookie");
    private final Consumer<String> out;

    /** Lines go to this consumer. */
    public CurlLine(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public HttpReply intercept(HttpCall call, HttpTransport next) throws IOException, InterruptedException {
        out.accept(of(call));
        return next.send(call);
    }

    /** The line of a request. */
    public static String of(HttpCall call) {
        StringBuilder line = new StringBuilder("curl -X ").append(call.verb());
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            boolean isSecret = SECRET.contains(header.getKey().toLowerCase(Locale.ROOT));
            line.append(" -H ").append(quoted(header.getKey() + ": " + (isSecret ? "***" : header.getValue())));
        }
        if (call.body() != null) {
            line.append(" --data-binary @body");
        }
        return line.append(' ').append(quoted(call.uri().toString())).toString();
    }

    /** In quotes of a shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
