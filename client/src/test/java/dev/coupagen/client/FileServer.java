package dev.coupagen.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that keeps the form of an upload on disk, and gives its file back. */
final class FileServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path form;

    FileServer(Path form) throws IOException {
        this.form = form;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/oauth2/token", exchange -> reply(exchange, "{\"access_token\":\"t\"}"));
        server.createContext("/api/invoices/7/attachments", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                Files.copy(exchange.getRequestBody(), form);
                reply(exchange, "{\"id\":1}");
            } else {
                send(exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /** The file lies between the head of the last part and the last boundary. */
    private void send(HttpExchange exchange) throws IOException {
        byte[] head = new byte[4_096];
        try (InputStream in = Files.newInputStream(form)) {
            in.readNBytes(head, 0, head.length);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int boundary = text.indexOf("\r\n");
        int start = text.indexOf("\r\n\r\n", text.indexOf("attachment[file]")) + 4;
        long length = Files.size(form) - start - boundary - 6;
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, length);
        try (InputStream in = Files.newInputStream(form);
                OutputStream out = exchange.getResponseBody()) {
            in.skipNBytes(start);
            byte[] buffer = new byte[64 << 10];
            for (long left = length; left > 0; ) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
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
