package dev.coupagen.client;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** {@link Attachments} without waiting. */
public final class AsyncAttachments {
    private final Attachments attachments;
    private final Later later;

    AsyncAttachments(Attachments attachments, Later later) {
        this.attachments = attachments;
        this.later = later;
    }

    /** As {@link Attachments#upload}. */
    public CompletableFuture<String> upload(Path file, String intent) {
        return later.run(() -> attachments.upload(file, intent));
    }

    /** As {@link Attachments#link}. */
    public CompletableFuture<String> link(String url, String intent) {
        return later.run(() -> attachments.link(url, intent));
    }

    /** As {@link Attachments#text}. */
    public CompletableFuture<String> text(String text, String intent) {
        return later.run(() -> attachments.text(text, intent));
    }

    /** As {@link Attachments#download(String, Path, String...)}. */
    public CompletableFuture<Long> download(String id, Path target, String... types) {
        return later.run(() -> attachments.download(id, target, types));
    }

    /** As {@link Attachments#downloadFrom}. */
    public CompletableFuture<Long> downloadFrom(String action, Path target, String... types) {
        return later.run(() -> attachments.downloadFrom(action, target, types));
    }

    /** As {@link Attachments#uploadTo}. */
    public CompletableFuture<Void> uploadTo(String action, Path file) {
        return later.run(() -> {
            attachments.uploadTo(action, file);
            return null;
        });
    }

    /** As {@link Attachments#delete}. */
    public CompletableFuture<Void> delete(String id) {
        return later.run(() -> {
            attachments.delete(id);
            return null;
        });
    }
}
