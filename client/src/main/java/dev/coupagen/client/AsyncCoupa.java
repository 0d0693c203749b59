package dev.coupagen.client;

import dev.coupagen.client.export.Export;
import dev.coupagen.client.export.ExportHandler;
import dev.coupagen.client.export.ExportReport;
import dev.coupagen.client.imports.Import;
import dev.coupagen.client.imports.ImportReport;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** {@link Coupa} without waiting: calls, queries and workflows run on the client's own threads. */
public final class AsyncCoupa {
    private final Coupa coupa;
    private final Later later;

    AsyncCoupa(Coupa coupa, Later later) {
        this.coupa = coupa;
        this.later = later;
    }

    /** As {@link Coupa#resource(Path)}. */
    public <R> AsyncResourceClient<R> resource(Path<R, R, R> root) {
        return coupa.resource(root).async();
    }

    /** As {@link Coupa#resource(DynamicMapper)}. */
    public AsyncResourceClient<DynamicRecord> resource(DynamicMapper mapper) {
        return coupa.resource(mapper).async();
    }

    /** As {@link Coupa#graphQl}. */
    public <R> CompletableFuture<GraphQlReply<R>> graphQl(Query<R> query) {
        return later.run(() -> coupa.graphQl(query));
    }

    /** As {@link Export#to}; cancelling the future interrupts the handler. */
    public <R> CompletableFuture<ExportReport> export(Export<R> export, ExportHandler<R> handler) {
        return later.run(() -> export.to(handler));
    }

    /** As {@link Import#from}. */
    public <R> CompletableFuture<ImportReport> importFrom(Import<R> imported, Stream<? extends R> models) {
        return later.run(() -> imported.from(models));
    }

    /** As {@link Coupa#authenticate}. */
    public CompletableFuture<Void> authenticate() {
        return later.run(() -> {
            coupa.authenticate();
            return null;
        });
    }

    @Override
    public String toString() {
        return "Async" + coupa;
    }
}
