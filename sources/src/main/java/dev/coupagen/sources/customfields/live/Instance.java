package dev.coupagen.sources.customfields.live;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.web.Address;
import dev.coupagen.sources.web.BoundedHttp;
import dev.coupagen.sources.web.RateLimiter;
import dev.coupagen.sources.web.RetryAfter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A running instance that is asked for JSON, one request at a time. It never tells anybody its credentials. */
final class Instance {
    private static final int LARGEST = 64 << 20;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int ATTEMPTS = 4;

    /** As long as it may take until an instance accepts a token that it has just issued. */
    private static final Duration FRESH = Duration.ofSeconds(6);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final Address base;
    private final Credentials credentials;
    private final Set<String> scopes;
    private final RateLimiter limiter;
    private final BoundedHttp http =
            new BoundedHttp(LARGEST, SourceDiagnostic.PAYLOAD_TOO_LARGE, SourceDiagnostic.SOURCE_NOT_FETCHED);
    private @Nullable String token;
    private long tokenSince;

    /** @param scopes to ask for if the credentials name none */
    Instance(Address base, Credentials credentials, Set<String> scopes, RateLimiter limiter) {
        this.base = base;
        this.credentials = credentials;
        this.scopes = scopes;
        this.limiter = limiter;
    }

    /** Without what may be secret. */
    String shown() {
        return base.shown();
    }

    /**
     * The answer to a GET, whatever its status. Too many requests are waited for.
     *
     * @param path with its query, such as {@code /api/users?limit=1}
     */
    HttpResponse<byte[]> get(String path) {
        Duration wait = Duration.ofSeconds(1);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Accept", "application/json");
            authorize(request);
            HttpResponse<byte[]> response = send(request, path);
            boolean early = response.statusCode() == UNAUTHORIZED && isFresh();
            if (response.statusCode() != TOO_MANY && !early) {
                return response;
            }
            limiter.pause(early ? wait : RetryAfter.of(response, wait, LONGEST_WAIT));
            wait = wait.multipliedBy(2);
        }
        throw SourceDiagnostic.INSTANCE_BUSY.exception(shown());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String path) {
        limiter.await();
        int query = path.indexOf('?');
        return http.send(request, shown() + (query < 0 ? path : path.substring(0, query)));
    }

    private void authorize(HttpRequest.Builder request) {
        if (credentials instanceof Credentials.ApiKey apiKey) {
            header(request, "X-COUPA-API-KEY", apiKey.key());
        } else if (credentials instanceof Credentials.Client client) {
            String current = token;
            if (current == null) {
                current = newToken(client);
                token = current;
                tokenSince = limiter.now();
            }
            header(request, "Authorization", "Bearer " + current);
        }
    }

    /** The JDK's own message would show the value. */
    private void header(HttpRequest.Builder request, String name, String value) {
        try {
            request.header(name, value);
        } catch (IllegalArgumentException e) {
            throw refused("the credentials hold characters that no header can");
        }
    }

    private String newToken(Credentials.Client client) {
        Map<String, String> form = new TreeMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client.id());
        form.put("client_secret", client.secret());
        form.put("scope", client.scopes().isEmpty() ? String.join(" ", scopes) : client.scopes());
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body));
        HttpResponse<byte[]> response = send(request, "/oauth2/token");
        if (response.statusCode() != 200) {
            throw refused("no token, status " + response.statusCode());
        }
        return tokenIn(response.body());
    }

    private String tokenIn(byte[] answer) {
        try {
            String found = JSON.readTree(answer).path("access_token").stringValue("");
            if (!found.isBlank()) {
                return found;
            }
        } catch (JacksonException e) {
            // What the answer holds instead may be anything, and is not shown.
            throw refused("the answer to the request for a token is not valid JSON");
        }
        throw refused("the answer to the request for a token holds none");
    }

    CoupagenException refused(String reason) {
        return SourceDiagnostic.INSTANCE_REFUSED.exception(shown(), reason);
    }

    private boolean isFresh() {
        return token != null && limiter.now() - tokenSince < FRESH.toNanos();
    }

    private URI at(String path) {
        String root = base.uri().toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }
}
