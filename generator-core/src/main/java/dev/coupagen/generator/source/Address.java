package dev.coupagen.generator.source;

import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.diagnostics.GeneratorException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The address of a Swagger file in the web. Only https is read, and plain http from this machine. */
final class Address {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int REDIRECTS = 5;
    private static final int SECONDS = 120;

    private final URI uri;

    private Address(URI uri) {
        this.uri = uri;
    }

    static Address of(String text) {
        try {
            return checked(new URI(text));
        } catch (URISyntaxException e) {
            throw Diagnostic.SOURCE_NOT_FETCHED.exception(text, "this is no address: " + e.getReason());
        }
    }

    private static Address checked(URI uri) {
        Address address = new Address(uri);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host)))) {
            throw Diagnostic.SOURCE_NOT_SECURE.exception(address.shown());
        }
        return address;
    }

    /** The last part of the path. */
    String name() {
        String path = path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without what may be secret: user and query. */
    String shown() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + path();
    }

    private String path() {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    /** What is there, after following redirects to addresses that are as secure. */
    byte[] fetch() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Address current = this;
        for (int i = 0; i <= REDIRECTS; i++) {
            HttpResponse<byte[]> response = current.get(client);
            if (response.statusCode() == 200) {
                return response.body();
            }
            Optional<String> target = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || target.isEmpty()) {
                throw current.failure("status " + response.statusCode());
            }
            current = current.resolve(target.get());
        }
        throw failure("it redirects more than " + REDIRECTS + " times");
    }

    private Address resolve(String target) {
        try {
            return checked(uri.resolve(new URI(target)));
        } catch (URISyntaxException e) {
            throw failure("it redirects to what is no address: " + e.getReason());
        }
    }

    private HttpResponse<byte[]> get(HttpClient client) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(SECONDS))
                .build();
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, info -> {
            Body body = new Body();
            return BodySubscribers.mapping(BodySubscribers.ofByteArrayConsumer(body::add), end -> body.bytes());
        });
        try {
            return response.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw failure("no answer within " + SECONDS + " seconds");
        } catch (ExecutionException e) {
            throw tooLarge(e) ? Diagnostic.SOURCE_TOO_LARGE.exception(shown(), SourceFiles.LARGEST >> 20) : failure(e);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw failure("interrupted");
        }
    }

    private static boolean tooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }

    private GeneratorException failure(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return failure(cause.getClass().getSimpleName() + message);
    }

    private GeneratorException failure(String reason) {
        return Diagnostic.SOURCE_NOT_FETCHED.exception(shown(), reason);
    }

    /** What has arrived, which is bounded. */
    private static final class Body {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        void add(Optional<byte[]> part) {
            byte[] bytes = part.orElseGet(() -> new byte[0]);
            if (content.size() + bytes.length > SourceFiles.LARGEST) {
                throw new TooLarge();
            }
            content.writeBytes(bytes);
        }

        byte[] bytes() {
            return content.toByteArray();
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
