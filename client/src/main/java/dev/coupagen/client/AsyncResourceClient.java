package dev.coupagen.client;

import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Changes;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.client.paging.RecordPublisher;
import dev.coupagen.client.paging.RecordStream;
import dev.coupagen.client.paging.Watermark;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@link ResourceClient} without waiting: the calls run on the client's own threads, which are virtual where the JVM has
 * them. A future fails with the {@link CoupaException} that the method of the same name throws; cancelling it interrupts
 * the call.
 *
 * @param <R> the interface of the records
 */
public final class AsyncResourceClient<R> {
    private final ResourceClient<R> client;
    private final Later later;

    AsyncResourceClient(ResourceClient<R> client, Later later) {
        this.client = client;
        this.later = later;
    }

    /** As {@link ResourceClient#withOptions}. */
    public AsyncResourceClient<R> withOptions(RequestOptions newOptions) {
        return new AsyncResourceClient<>(client.withOptions(newOptions), later);
    }

    /** As {@link ResourceClient#in}. */
    public AsyncResourceClient<R> in(Object... values) {
        return new AsyncResourceClient<>(client.in(values), later);
    }

    /** As {@link ResourceClient#get(long)}. */
    public CompletableFuture<Optional<R>> get(long id) {
        return later.run(() -> client.get(id));
    }

    /** As {@link ResourceClient#get(String)}. */
    public CompletableFuture<Optional<R>> get(String id) {
        return later.run(() -> client.get(id));
    }

    /** As {@link ResourceClient#get(long, Query)}. */
    public CompletableFuture<Optional<R>> get(long id, Query<R> shape) {
        return later.run(() -> client.get(id, shape));
    }

    /** As {@link ResourceClient#getAll}. */
    public CompletableFuture<List<R>> getAll(Collection<Long> ids) {
        return later.run(() -> client.getAll(ids));
    }

    /** As {@link ResourceClient#find}. */
    public CompletableFuture<List<R>> find(Query<R> query) {
        return later.run(() -> client.find(query));
    }

    /** As {@link ResourceClient#first}. */
    public CompletableFuture<Optional<R>> first(Query<R> query) {
        return later.run(() -> client.first(query));
    }

    /** As {@link ResourceClient#exists}. */
    public CompletableFuture<Boolean> exists(Query<R> query) {
        return later.run(() -> client.exists(query));
    }

    /** Hands all records of a query over, one after the other; the future gives their number. */
    public CompletableFuture<Long> forEach(Query<R> query, Consumer<? super R> handler) {
        return later.run(() -> {
            try (Stream<R> all = client.stream(query)) {
                return all.mapToLong(entry -> {
                            handler.accept(entry);
                            return 1;
                        })
                        .sum();
            }
        });
    }

    /**
     * All records of a query as a publisher: pages are read as the subscriber asks for records, at most two ahead. Each
     * subscriber reads from the start.
     */
    public Flow.Publisher<R> stream(Query<R> query) {
        return stream(query, Cursor.START);
    }

    /** The records after a cursor as a publisher; see {@link ResourceClient#cursorAfter}. */
    public Flow.Publisher<R> stream(Query<R> query, Cursor cursor) {
        return new RecordPublisher<>(
                () -> RecordStream.records(
                        client.pages(query, cursor), later.executor(), ResourceClient.most(query), count -> {}),
                later.executor());
    }

    /** As {@link Changes#read}, of the changes of {@link ResourceClient#changes}. */
    public CompletableFuture<Watermark> changes(
            Query<R> query, Watermark from, Consumer<? super R> handler, Consumer<Watermark> saved) {
        return later.run(() -> client.changes(query).read(from, handler, saved));
    }

    /** As {@link ResourceClient#create(Object)}. */
    public CompletableFuture<R> create(R model) {
        return later.run(() -> client.create(model));
    }

    /** As {@link ResourceClient#create(Object, Query)}. */
    public CompletableFuture<R> create(R model, Query<R> naturalKey) {
        return later.run(() -> client.create(model, naturalKey));
    }

    /** As {@link ResourceClient#update(long, Object)}. */
    public CompletableFuture<R> update(long id, R sparse) {
        return later.run(() -> client.update(id, sparse));
    }

    /** As {@link ResourceClient#update(String, Object)}. */
    public CompletableFuture<R> update(String id, R sparse) {
        return later.run(() -> client.update(id, sparse));
    }

    /** As {@link ResourceClient#update(Object, Object)}. */
    public CompletableFuture<R> update(R before, R after) {
        return later.run(() -> client.update(before, after));
    }

    /** As {@link ResourceClient#call}. */
    public CompletableFuture<Reply<R>> call(Operation operation, Object... pathValues) {
        return later.run(() -> client.call(operation, pathValues));
    }

    /** As {@link OperationCall#send}, of an operation of {@link ResourceClient#operation}. */
    public CompletableFuture<Reply<R>> send(OperationCall<R> operation) {
        return later.run(operation::send);
    }

    /** As {@link ResourceClient#attachments(long)}. */
    public AsyncAttachments attachments(long id) {
        return new AsyncAttachments(client.attachments(id), later);
    }

    @Override
    public String toString() {
        return "Async" + client;
    }
}
