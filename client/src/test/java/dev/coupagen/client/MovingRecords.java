package dev.coupagen.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coupagen.client.paging.Arguments;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server of invoices that others create, change and remove meanwhile: fast, and by a clock that the test moves. */
final class MovingRecords implements AutoCloseable {
    static {
        // Or else each reply waits for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":86399}";

    private final ConcurrentSkipListMap<Long, Instant> records = new ConcurrentSkipListMap<>();
    private final Set<Long> exported = ConcurrentHashMap.newKeySet();
    private volatile long delay;
    private final AtomicLong lastId = new AtomicLong();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String padding;
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private volatile Runnable beforePage = () -> {};

    MovingRecords(int count, int padding) throws IOException {
        this.padding = "x".repeat(padding);
        for (int i = 0; i < count; i++) {
            create();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/oauth2/token", exchange -> reply(exchange, TOKEN));
        server.createContext("/api/invoices", exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getRawQuery());
            if (exchange.getRequestMethod().equals("PUT")) {
                pause();
                String path = exchange.getRequestURI().getPath();
                if (query.equals("exported=true")) {
                    exported.add(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)));
                }
                reply(exchange, "{}");
                return;
            }
            beforePage.run();
            reply(exchange, page(query));
        });
        server.setExecutor(threads);
        server.start();
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets each write take that many milliseconds. */
    void slowDown(long millis) {
        delay = millis;
    }

    Set<Long> exported() {
        return Set.copyOf(exported);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<Long, Instant> records() {
        return records;
    }

    long create() {
        long id = lastId.incrementAndGet();
        records.put(id, now);
        return id;
    }

    void change(long id) {
        records.computeIfPresent(id, (key, old) -> now);
    }

    void remove(long id) {
        records.remove(id);
    }

    Instant now() {
        return now;
    }

    void forward(long millis) {
        now = now.plus(millis, ChronoUnit.MILLIS);
    }

    /** What others do before each page is answered. */
    void beforePage(Runnable others) {
        beforePage = others;
    }

    private String page(String query) {
        Arguments arguments = Arguments.of(query);
        long after = arguments.value("id[gt]").map(Long::parseLong).orElse(0L);
        int limit = arguments.value("limit").map(Integer::parseInt).orElse(50);
        Instant since =
                arguments.value("updated_at[gt_or_eq]").map(Instant::parse).orElse(Instant.MIN);
        Instant until = arguments.value("updated_at[lt]").map(Instant::parse).orElse(Instant.MAX);
        boolean isUnexported = arguments.value("exported").isPresent();
        StringBuilder page = new StringBuilder("[");
        int count = 0;
        for (Map.Entry<Long, Instant> record : records.tailMap(after, false).entrySet()) {
            // Coupa keeps whole seconds.
            Instant changed = record.getValue().truncatedTo(ChronoUnit.SECONDS);
            boolean isLeftOut = isUnexported && exported.contains(record.getKey());
            if (count < limit && !isLeftOut && !changed.isBefore(since) && changed.isBefore(until)) {
                page.append(count++ == 0 ? "" : ",")
                        .append("{\"id\":")
                        .append(record.getKey())
                        .append(",\"updated-at\":\"")
                        .append(changed)
                        .append("\",\"invoice-number\":\"")
                        .append(padding)
                        .append("\"}");
            }
            if (count == limit) {
                break;
            }
        }
        return page.append(']').toString();
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    CoupaBuilder client() {
        return Coupa.builder()
                .url(url())
                .credentials(Credentials.client("moving", "secret"))
                .rate(new dev.coupagen.client.limit.RateSettings(100_000, 10_000));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
