package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.Search;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs one operation: reads here, {@link Writes} and {@link BulkWrites} change what is stored. */
final class Operations {
    private static final int OK = 200;
    private final Store store;
    private final Settings settings;
    private final Files files;
    private final Writes writes;
    private final BulkWrites bulk;

    Operations(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
        this.files = new Files(store);
        this.writes = new Writes(store, files, settings);
        this.bulk = new BulkWrites(store, settings);
    }

    Reply run(Router.Match match, Call call) throws IOException {
        Request request = Request.of(match, call, settings);
        return switch (match.route().kind()) {
            case LIST -> list(request);
            case SHOW -> show(request);
            case CREATE -> writes.create(request);
            case UPDATE, ACTION -> writes.change(request);
            case DELETE -> writes.delete(request);
            case UPDATE_ALL -> bulk.changeAll(request);
            case DELETE_ALL -> bulk.deleteAll(request);
            case MEMBERSHIP -> bulk.membership(request);
            case DOWNLOAD -> download(request);
            case UPLOAD, REMOVE_FILE -> writes.file(request);
        };
    }

    void drift(ResourceType type) {
        writes.drift(type);
    }

    private Reply list(Request request) {
        return store.reading(() -> {
            Scope scope = Scope.of(store, request.match());
            List<Long> ids = Search.page(store, request.type(), request.arguments(), scope::contains);
            if (ids.isEmpty() && request.media() == Media.XML) {
                throw Failure.notFound(null);
            }
            return request.several(store, OK, found(request.type(), ids));
        });
    }

    private List<Rec> found(ResourceType type, List<Long> ids) {
        return ids.stream().flatMap(id -> store.find(type, id).stream()).toList();
    }

    private Reply show(Request request) {
        return store.reading(() -> {
            Rec record = Scope.of(store, request.match()).record();
            if (request.isContent()) {
                Optional<Reply> content = files.content(record);
                if (content.isPresent()) {
                    return content.get();
                }
            }
            return request.one(store, OK, record);
        });
    }

    private Reply download(Request request) {
        return store.reading(() ->
                files.download(request.route(), Scope.of(store, request.match()).record()));
    }
}
