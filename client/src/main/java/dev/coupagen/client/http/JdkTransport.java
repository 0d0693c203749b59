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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** The transport over {@code java.net.http}: HTTP/1.1, no redirects, no cookies, gzip. */
public final class JdkTransport implements HttpTransport {
    private final HttpClient client;

    /**
     * A transport of its own.
     *
     * @param executor runs what the client has to do besides waiting
     */
    public JdkTransport(ConnectionSettings settings, Executor executor) {
        this(clientOf(settings, executor));
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
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request(call), info -> new BoundedBody(info, call.maxBytes(), call.target()));
        try {
            HttpResponse<byte[]> response = pending.get(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
            byte[] body = ContentCoding.decoded(response, call.maxBytes());
            return new HttpReply(response.statusCode(), response.headers().map(), body);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new HttpTimeoutException("There was no whole reply within " + call.timeout() + ".");
        } catch (InterruptedException e) {
            pending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
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

    private static HttpRequest request(HttpCall call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).timeout(call.timeout()).method(call.verb(), publisher(call.body()));
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

    private static BodyPublisher publisher(@Nullable RequestBody body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        if (body.length() == 0) {
            return BodyPublishers.ofByteArray(new byte[0]);
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(body));
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
