package dev.coupagen.sources.web;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests. The time and the size of a response are bounded, and no redirect is followed. */
public final class BoundedHttp {
    private static final int SECONDS = 120;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int seconds;
    private final int largest;
    private final Diagnostic tooLarge;
    private final Diagnostic failed;

    /**
     * A sender of requests.
     *
     * @param largest the greatest body that is read, in bytes
     * @param tooLarge the message for a greater one; its placeholders are the address and the limit in megabytes
     * @param failed the message if there is no response; its placeholders are the address and the reason
     */
    public BoundedHttp(int largest, Diagnostic tooLarge, Diagnostic failed) {
        this(SECONDS, largest, tooLarge, failed);
    }

    /**
     * A sender of requests with a time limit of its own.
     *
     * @param seconds the time until a response has to be there as a whole
     * @param largest the greatest body that is read, in bytes
     * @param tooLarge the message for a greater one; its placeholders are the address and the limit in megabytes
     * @param failed the message if there is no response; its placeholders are the address and the reason
     */
    public BoundedHttp(int seconds, int largest, Diagnostic tooLarge, Diagnostic failed) {
        this.seconds = seconds;
        this.largest = largest;
        this.tooLarge = tooLarge;
        this.failed = failed;
    }

    /**
     * The response, whatever its status. The time limit covers its body too.
     *
     * @param shown the address as messages show it
     * @throws CoupagenException if there is no response in time, or it is too large
     */
    public HttpResponse<byte[]> send(HttpRequest.Builder builder, String shown) {
        HttpRequest request = builder.timeout(Duration.ofSeconds(seconds)).build();
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, info -> {
            Body body = new Body(largest);
            return BodySubscribers.mapping(BodySubscribers.ofByteArrayConsumer(body::add), end -> body.bytes());
        });
        try {
            return response.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw failure(shown, "no complete response within " + seconds + " seconds");
        } catch (ExecutionException e) {
            throw isTooLarge(e) ? tooLarge.exception(shown, largest >> 20) : failure(shown, e);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw failure(shown, "interrupted");
        }
    }

    private static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }

    private CoupagenException failure(String shown, ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return failure(shown, cause.getClass().getSimpleName() + message);
    }

    private CoupagenException failure(String shown, String reason) {
        return failed.exception(shown, reason);
    }

    /** What has arrived, which is bounded. */
    private static final class Body {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final int largest;

        Body(int largest) {
            this.largest = largest;
        }

        void add(Optional<byte[]> part) {
            byte[] bytes = part.orElseGet(() -> new byte[0]);
            if (content.size() + bytes.length > largest) {
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
