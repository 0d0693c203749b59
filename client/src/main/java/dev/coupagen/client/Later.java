package dev.coupagen.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on the threads of a client. A future that is cancelled interrupts its call. */
record Later(ExecutorService executor) {

    <T> CompletableFuture<T> run(Supplier<T> call) {
        Result<T> result = new Result<>();
        result.task = executor.submit(() -> {
            try {
                result.complete(call.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static final class Result<T> extends CompletableFuture<T> {
        private volatile @Nullable Future<?> task;

        @Override
        public boolean cancel(boolean mayInterrupt) {
            Future<?> running = task;
            boolean isCancelled = super.cancel(mayInterrupt);
            if (isCancelled && running != null) {
                running.cancel(true);
            }
            return isCancelled;
        }
    }
}
