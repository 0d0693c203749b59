package dev.coupagen.client.limit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that enforces a rate and a burst, as Coupa does. */
final class StrictServer implements AutoCloseable {
    final AtomicInteger served = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final double perNano;
    private final int burst;
    private double tokens;
    private long last = System.nanoTime();

    StrictServer(int perSecond, int burst) throws IOException {
        this.perNano = perSecond / 1e9;
        this.burst = burst;
        this.tokens = burst;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext(
                "/oauth2/token", exchange -> reply(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":86399}"));
        server.createContext("/api", exchange -> {
            boolean permitted = take();
            (permitted ? served : refused).incrementAndGet();
            reply(exchange, permitted ? 200 : 429, "{\"id\":1}");
        });
        server.setExecutor(threads);
        server.start();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized boolean take() {
        long now = System.nanoTime();
        tokens = Math.min(burst, tokens + (now - last) * perNano);
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
