package dev.coupagen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** The transport over {@code java.net.http}: HTTP/1.1, no redirects, no cookies, gzip. */
public final class JdkTransport implements HttpTransport {
    private final HttpClient client;
    private final @Nullable ExecutorService executor;

    /** A transport of its own, with threads of its own. */
    public JdkTransport(ConnectionSettings settings) {
        this.executor = Threads.create();
        this.client = clientOf(settings, executor);
    }

    /**
     * A transport over a client of the user's.
     *
     * @throws IllegalArgumentException if the client follows redirects, and so would send credentials elsewhere
     */
    public JdkTransport(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HttpClient follows redirects (" + client.followRedirects()
                    + "), which can lead credentials to another server. Build it with Redirect.NEVER.");
        }
        this.client = client;
        this.executor = null;
    }

    /** Ends the client and its threads, unless it is the user's own. */
    @Override
    public void close() {
        if (executor != null) {
            ClosingClient.close(client);
            executor.shutdown();
        }
    }

    private static HttpClient clientOf(ConnectionSettings settings, Executor executor) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(executor);
        if (settings.sslContext() != null) {
            builder.sslContext(settings.sslContext());
        }
        if (settings.proxy() != null) {
            builder.proxy(ProxySelector.of(settings.proxy()));
        }
        PasswordAuthentication login = settings.proxyLogin();
        if (login != null) {
            builder.authenticator(new ProxyLogin(login));
        }
        return builder.build();
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        Activity activity = new Activity();
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(
                request(call, activity), info -> new BoundedBody(info, call.maxBytes(), call.target(), activity));
        try {
            HttpResponse<byte[]> response = await(pending, call, activity);
            byte[] body = ContentCoding.decoded(response, call.maxBytes());
            return new HttpReply(response.statusCode(), response.headers().map(), body);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new HttpTimeoutException(
                    call.isTransfer()
                            ? "No byte was transferred for " + call.timeout() + "."
                            : "There was no whole reply within " + call.timeout() + ".");
        } catch (InterruptedException e) {
            pending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> pending, HttpCall call, Activity activity)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return pending.get(Math.max(1, activity.left(call.timeout())), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (!call.isTransfer() || activity.left(call.timeout()) <= 0) {
                    throw e;
                }
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException) {
            boolean unknownHost = cause.getCause() instanceof ConnectException inner
                    && inner.getCause() instanceof UnresolvedAddressException;
            return new NotSentException(unknownHost ? "The host is not known." : said(cause), cause);
        }
        if (cause instanceof IOException e) {
            for (Throwable inner = e.getCause(); inner != null; inner = inner.getCause()) {
                if (inner instanceof ReplyTooLargeException tooLarge) {
                    return tooLarge;
                }
            }
            return e;
        }
        return new IOException(cause == null ? "The exchange failed." : said(cause), cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? "No connection: " + cause.getClass().getSimpleName()
                : message;
    }

    private static HttpRequest request(HttpCall call, Activity activity) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).method(call.verb(), publisher(call.body(), activity));
        if (!call.isTransfer()) {
            request.timeout(call.timeout());
        }
        call.headers().forEach((name, value) -> header(request, name, value));
        if (call.target() == null) {
            request.header("Accept-Encoding", "gzip");
        }
        return request.build();
    }

    /** The JDK's own message would show the value. */
    private static void header(HttpRequest.Builder request, String name, String value) {
        try {
            request.header(name, value);
        } catch (IllegalArgumentException e) {
            IllegalArgumentException silent = new IllegalArgumentException("The value of the header '" + name
                    + "' holds characters that no header can, or the header may not be set.");
            silent.setStackTrace(e.getStackTrace());
            throw silent;
        }
    }

    private static BodyPublisher publisher(@Nullable RequestBody body, Activity activity) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        if (body.length() == 0) {
            return BodyPublishers.ofByteArray(new byte[0]);
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> activity.of(open(body)));
        return BodyPublishers.fromPublisher(stream, body.length());
    }

    private static InputStream open(RequestBody body) {
        try {
            return body.source().open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the password to the proxy only. */
    private static final class ProxyLogin extends Authenticator {
        private final PasswordAuthentication login;

        ProxyLogin(PasswordAuthentication login) {
            this.login = login;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY ? login : null;
        }
    }
}
