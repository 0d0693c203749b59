package dev.coupagen.client.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects the body of a reply up to a size, in memory or, if all went well, in a file. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    private static final int FIRST_BUFFER = 16 << 10;

    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final long maxBytes;
    private final @Nullable Path target;
    private final ByteArrayOutputStream memory;
    private @Nullable OutputStream file;
    private Flow.@Nullable Subscription subscription;
    private final Activity activity;
    private long count;

    BoundedBody(HttpResponse.ResponseInfo info, long maxBytes, @Nullable Path target, Activity activity) {
        this.activity = activity;
        activity.happened();
        this.maxBytes = maxBytes;
        this.target = info.statusCode() == 200 ? target : null;
        long stated = info.headers().firstValueAsLong("Content-Length").orElse(FIRST_BUFFER);
        this.memory = new ByteArrayOutputStream((int) Math.max(0, Math.min(stated, Math.min(maxBytes, 4 << 20))));
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        // One at a time, so that a slow disk slows the server down instead of filling the memory.
        newSubscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (result.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                count += buffer.remaining();
                if (count > maxBytes) {
                    throw new ReplyTooLargeException(maxBytes);
                }
                write(buffer);
            }
            activity.happened();
            if (subscription != null) {
                subscription.request(1);
            }
        } catch (IOException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(e);
        }
    }

    private void write(ByteBuffer buffer) throws IOException {
        if (target == null) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            memory.write(bytes, 0, bytes.length);
            return;
        }
        if (file == null) {
            file = opened(target);
        }
        WritableByteChannel channel = Channels.newChannel(file);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** A file of its own for each attempt: one that was given up may still write to the one before. */
    private static OutputStream opened(Path target) throws IOException {
        Files.deleteIfExists(target);
        return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void onError(Throwable cause) {
        closeFile();
        result.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        try {
            if (target != null && file == null) {
                file = opened(target);
            }
            if (file != null) {
                file.close();
            }
            result.complete(memory.toByteArray());
        } catch (IOException e) {
            result.completeExceptionally(e);
        }
    }

    private void closeFile() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                result.completeExceptionally(e);
            }
        }
    }
}
