package dev.coupagen.sandbox;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A caller of an instance, by the HTTP client of the JDK alone. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final String url;
    private final String token;
    private final String format;

    /** A reply. */
    @SuppressWarnings("ArrayRecordComponent") // replies are compared with nothing
    record Answer(int status, byte[] body, HttpResponse<byte[]> response) {
        /** The ids of the records in a list. */
        List<String> ids() {
            return json().items().stream()
                    .map(record -> record.member("id").flatMap(RawValue::asText).orElseThrow())
                    .toList();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        RawValue json() {
            return Http.json(text());
        }

        /** The text of a member of the JSON object. */
        String member(String... path) {
            RawValue value = json();
            for (String name : path) {
                value = name.matches("\\d+")
                        ? value.items().get(Integer.parseInt(name))
                        : value.member(name).orElseThrow();
            }
            return value.asText().orElse(value.toString());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private Http(String url, String token, String format) {
        this.url = url;
        this.token = token;
        this.format = format;
    }

    static Http anonymous(CoupaSandbox sandbox) {
        return new Http(sandbox.url(), "", "json");
    }

    static Http at(String url, String token) {
        return new Http(url, token, "json");
    }

    /** A caller with a token. */
    static Http of(CoupaSandbox sandbox, String... scopes) {
        return new Http(sandbox.url(), token(sandbox, scopes), "json");
    }

    Http xml() {
        return new Http(url, token, "xml");
    }

    Http withToken(String other) {
        return new Http(url, other, format);
    }

    static String token(CoupaSandbox sandbox, String... scopes) {
        return anonymous(sandbox)
                .form(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", sandbox.clientId(),
                                "client_secret", sandbox.clientSecret(),
                                "scope", String.join(" ", scopes)))
                .member("access_token");
    }

    static RawValue json(String text) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(text, Limits.DEFAULT)) {
            return reader.raw();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A list with the JSON of {@code fields}, which is encoded here. */
    Answer get(String path, String fields) {
        return get(path + (path.contains("?") ? "&" : "?") + "fields=" + encoded(fields));
    }

    Answer post(String path, String body) {
        return send(
                request(path).header("Content-Type", "application/" + format).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body) {
        return send(
                request(path).header("Content-Type", "application/" + format).PUT(BodyPublishers.ofString(body)));
    }

    Answer call(String verb, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/" + format)
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    Answer upload(String verb, String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).method(verb, BodyPublishers.ofByteArray(body)));
    }

    Answer form(String path, Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value)));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        url + path.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20")))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/" + format);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
