package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations that change several records. */
final class BulkWrites {
    private static final int OK = 200;
    private final Store store;
    private final Settings settings;

    BulkWrites(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Reply changeAll(Request request) throws IOException {
        List<DynamicRecord> bodies = Bodies.several(store.catalog(), request.type(), request.call(), request.media());
        return store.writing(() -> {
            Stamps stamps = new Stamps(settings.clock());
            Changes changes = Changes.of(store, settings, stamps);
            Scope scope = Scope.of(store, request.match());
            List<Rec> records = new ArrayList<>();
            boolean isAction = !request.route().action().startsWith("update_all");
            for (DynamicRecord body : bodies) {
                Optional<Rec> known = store.find(request.type(), References.id(body));
                if (known.isEmpty() && isAction) {
                    continue;
                }
                Rec record = known.isPresent()
                        ? changes.update(known.get(), request.type(), body)
                        : changes.create(request.type(), body, scope.owner().orElse(null));
                String effect = Actions.run(request.route().action(), record, stamps);
                if (isAction) {
                    settings.done(request, record.id(), request.route().action(), effect);
                }
                records.add(record);
            }
            changes.save(request.type());
            return request.several(store, OK, records);
        });
    }

    Reply deleteAll(Request request) {
        return store.writing(() -> {
            Scope scope = Scope.of(store, request.match());
            store.ids(request.type()).stream().filter(scope::contains).forEach(id -> store.delete(request.type(), id));
            return Reply.empty(OK);
        });
    }

    Reply membership(Request request) throws IOException {
        List<DynamicRecord> bodies = Bodies.several(store.catalog(), request.type(), request.call(), request.media());
        return store.writing(() -> {
            Scope scope = Scope.of(store, request.match());
            Owner parent = scope.owner().orElseThrow(() -> Failure.notFound(null));
            Field list = Memberships.list(parent, request.type()).orElse(null);
            List<Rec> records = new ArrayList<>();
            if (scope.id() > 0) {
                store.find(request.type(), scope.id()).ifPresent(records::add);
            }
            for (DynamicRecord body : bodies) {
                store.find(request.type(), References.id(body)).ifPresent(records::add);
            }
            if (list != null) {
                member(request.route().lastName(), parent, list, records);
                settings.done(request, scope.id(), request.route().action(), "");
            }
            return request.several(store, OK, records);
        });
    }

    private void member(String action, Owner parent, Field list, List<Rec> records) {
        switch (action) {
            case "add" -> records.forEach(record -> Memberships.add(store, parent, list, record.id()));
            case "remove" -> records.forEach(record -> Memberships.remove(store, parent, list, record.id()));
            default -> Memberships.clear(store, parent, list);
        }
    }
}
