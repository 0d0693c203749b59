package dev.coupagen.client;

import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@link ResourceClient} without waiting: the calls run on the client's own threads, which are virtual where the JVM has
 * them. A future fails with the {@link CoupaException} that the method of the same name throws.
 *
 * @param <R> the interface of the records
 */
public final class AsyncResourceClient<R> {
    private final ResourceClient<R> client;
    private final ExecutorService executor;

    AsyncResourceClient(ResourceClient<R> client, ExecutorService executor) {
        this.client = client;
        this.executor = executor;
    }

    private <T> CompletableFuture<T> later(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, executor);
    }

    /** As {@link ResourceClient#get(long)}. */
    public CompletableFuture<Optional<R>> get(long id) {
        return later(() -> client.get(id));
    }

    /** As {@link ResourceClient#getAll}. */
    public CompletableFuture<List<R>> getAll(Collection<Long> ids) {
        return later(() -> client.getAll(ids));
    }

    /** As {@link ResourceClient#find}. */
    public CompletableFuture<List<R>> find(Query<R> query) {
        return later(() -> client.find(query));
    }

    /** As {@link ResourceClient#first}. */
    public CompletableFuture<Optional<R>> first(Query<R> query) {
        return later(() -> client.first(query));
    }

    /** As {@link ResourceClient#exists}. */
    public CompletableFuture<Boolean> exists(Query<R> query) {
        return later(() -> client.exists(query));
    }

    /** Hands all records of a query over, one after the other; the future gives their number. */
    public CompletableFuture<Long> forEach(Query<R> query, Consumer<R> handler) {
        return later(() -> {
            try (Stream<R> all = client.stream(query)) {
                return all.mapToLong(entry -> {
                            handler.accept(entry);
                            return 1;
                        })
                        .sum();
            }
        });
    }

    /** As {@link ResourceClient#create}. */
    public CompletableFuture<R> create(R model) {
        return later(() -> client.create(model));
    }

    /** As {@link ResourceClient#update(long, Object)}. */
    public CompletableFuture<R> update(long id, R sparse) {
        return later(() -> client.update(id, sparse));
    }

    /** As {@link ResourceClient#update(Object, Object)}. */
    public CompletableFuture<R> update(R before, R after) {
        return later(() -> client.update(before, after));
    }

    /** As {@link ResourceClient#call}. */
    public CompletableFuture<Reply<R>> call(Operation operation, Object... pathValues) {
        return later(() -> client.call(operation, pathValues));
    }
}
