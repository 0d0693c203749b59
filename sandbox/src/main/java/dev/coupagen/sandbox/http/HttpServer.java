package dev.coupagen.sandbox.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server that passes every call to a service. */
public final class HttpServer implements AutoCloseable {
    private static final int HEADER_BYTES = 64 * 1024;
    private static final int THREADS = 250;
    private static final int CONNECTIONS = 4_000;
    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a server.
     *
     * @param host the address to listen at
     * @param port 0 for any free one
     * @param patience how long a connection may be idle, and a body may take to begin to come
     * @throws IOException if the port is taken
     */
    public static HttpServer start(String host, int port, Duration patience, Service service) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("sandbox");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(patience.toMillis());
        connector.setAcceptQueueSize(1_024);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setHandler(new Serving(service, patience));
        server.setErrorHandler(new Errors());
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("The server could not be started: " + e.getMessage(), e);
        }
        return new HttpServer(server, connector);
    }

    /** The port that the server listens at. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address that the server listens at. */
    public String host() {
        String host = connector.getHost();
        return host == null ? InetAddress.getLoopbackAddress().getHostAddress() : host;
    }

    @Override
    public void close() {
        try {
            server.setStopTimeout(0);
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not be stopped: " + e.getMessage(), e);
        }
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Passes calls on and writes replies. */
    private static final class Serving extends Handler.Abstract {
        private final Service service;
        private final Duration patience;
        private final BodyMemory memory = new BodyMemory();

        Serving(Service service, Duration patience) {
            this.service = service;
            this.patience = patience;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            PacedInput body = new PacedInput(Content.Source.asInputStream(request), patience, memory);
            try {
                answer(service.answer(call(request, body)), request, response, callback);
            } catch (PacedInput.RefusedException e) {
                String message = "{\"errors\":{\"base\":[\"" + e.getMessage() + "\"]}}";
                send(Reply.json(e.status(), message).with("Connection", "close"), request, response, callback);
            } finally {
                body.release();
            }
            return true;
        }

        private static void answer(Service.Answer answer, Request request, Response response, Callback callback) {
            if (answer instanceof Service.Sent sent) {
                send(sent.reply(), request, response, callback);
            } else if (answer instanceof Service.Broken broken) {
                cut(broken, request, response, callback);
            }
        }

        private static Call call(Request request, PacedInput body) {
            Map<String, String> headers = new LinkedHashMap<>();
            for (HttpField field : request.getHeaders()) {
                headers.merge(
                        field.getLowerCaseName(), String.valueOf(field.getValue()), (one, more) -> one + ", " + more);
            }
            String query = request.getHttpURI().getQuery();
            String path = String.valueOf(Request.getPathInContext(request));
            return new Call(
                    request.getMethod().toUpperCase(Locale.ROOT),
                    path,
                    query == null ? "" : query,
                    headers,
                    () -> body);
        }

        private static void send(Reply reply, Request request, Response response, Callback callback) {
            response.setStatus(reply.status());
            reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
            boolean isHead = request.getMethod().equals("HEAD");
            response.write(true, ByteBuffer.wrap(isHead ? new byte[0] : reply.body()), callback);
        }

        /** Sends a part of what was announced and closes the connection. */
        private static void cut(Service.Broken broken, Request request, Response response, Callback callback) {
            Runnable close = () -> {
                request.getConnectionMetaData().getConnection().getEndPoint().close();
                callback.failed(new IOException("The connection is broken on purpose."));
            };
            if (broken.bytes() == 0) {
                close.run();
                return;
            }
            Reply reply = broken.reply();
            response.setStatus(reply.status());
            reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
            int bytes = Math.min(broken.bytes(), reply.body().length - 1);
            response.write(
                    false, ByteBuffer.wrap(reply.body(), 0, bytes), Callback.from(close, failure -> close.run()));
        }
    }

    /** What is wrong before a call reaches the service: a malformed request, a header that is too long. */
    private static final class Errors implements Request.Handler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String message = "{\"errors\":{\"base\":[\"The request is not accepted.\"]}}";
            HttpFields.Mutable headers = response.getHeaders();
            headers.put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
            Content.Sink.write(response, true, message, callback);
            return true;
        }
    }
}
