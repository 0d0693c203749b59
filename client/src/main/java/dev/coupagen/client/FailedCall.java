package dev.coupagen.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all failures tell. */
record FailedCall(
        String message,
        String verb,
        String path,
        int status,
        Optional<String> requestId,
        int attempts,
        Optional<String> excerpt,
        @Nullable Throwable cause) {}
