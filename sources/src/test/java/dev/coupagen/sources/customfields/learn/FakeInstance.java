package dev.coupagen.sources.customfields.learn;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers as an instance does. What it has no answer for is 404. */
final class FakeInstance implements AutoCloseable {
    static final String TOKEN = "t0ken";
    static final String SECRET = "s3cret&+";
    static final String KEY = "0123456789abcdef0123456789abcdef01234567";

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String tokenRequest = "";

    private record Answer(int status, String body, Map<String, String> headers) {}

    FakeInstance() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers a path so, once if more answers follow, else always. */
    FakeInstance answer(String path, int status, String body, Map<String, String> headers) {
        answers.computeIfAbsent(path, key -> new ArrayDeque<>()).add(new Answer(status, body, headers));
        return this;
    }

    FakeInstance answer(String path, int status, String body) {
        return answer(path, status, body, Map.of());
    }

    /** Path and query of every request but those for tokens. */
    List<String> requests() {
        return Collections.unmodifiableList(requests);
    }

    /** The body of the last request for a token. */
    String tokenRequest() {
        return tokenRequest;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Answer answer;
        if (path.equals("/oauth2/token")) {
            tokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer = next(
                    path, new Answer(200, "{\"access_token\": \"" + TOKEN + "\", \"expires_in\": 86399}", Map.of()));
        } else {
            requests.add(exchange.getRequestURI().toString());
            answer = isLetIn(exchange) ? next(path, new Answer(404, "", Map.of())) : new Answer(401, "", Map.of());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Answer next(String path, Answer usual) {
        Deque<Answer> waiting = answers.get(path);
        if (waiting == null) {
            return usual;
        }
        return waiting.size() > 1 ? waiting.removeFirst() : waiting.getFirst();
    }

    private static boolean isLetIn(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return ("Bearer " + TOKEN).equals(headers.getFirst("Authorization"))
                || KEY.equals(headers.getFirst("X-COUPA-API-KEY"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
