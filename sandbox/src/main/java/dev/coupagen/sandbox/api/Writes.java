package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The operations that change one record. */
final class Writes {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private final Store store;
    private final Files files;
    private final Settings settings;

    Writes(Store store, Files files, Settings settings) {
        this.store = store;
        this.files = files;
        this.settings = settings;
    }

    Reply create(Request request) throws IOException {
        boolean isForm = Files.isForm(request.call()) && request.type().name().equals("Attachment");
        DynamicRecord body = isForm
                ? store.catalog().mapper(request.type()).fromJson("{\"type\":\"file\"}")
                : Bodies.one(store.catalog(), request.type(), request.call(), request.media());
        String action = request.route().action();
        byte[] read = request.call().body(Files.LARGEST);
        return store.writing(() -> {
            Scope scope = Scope.of(store, request.match());
            Stamps stamps = new Stamps(settings.clock());
            Changes changes = Changes.of(store, settings, stamps);
            Owner owner = scope.owner().orElse(null);
            Rec record = changes.create(request.type(), body, owner);
            String effect = Actions.run(action, record, stamps);
            if (action.startsWith("validate")) {
                changes.check(request.type());
                return request.one(store, CREATED, record);
            }
            if (isForm && read.length > 0) {
                changes.check(request.type());
                attach(record, request.call());
            }
            changes.save(request.type());
            scope.tie(record);
            store.put(record);
            if (!action.equals("create")) {
                settings.done(request, record.id(), action, effect);
            }
            if (action.contains("mark_exported")) {
                Actions.exportDocument(store, record, stamps);
            }
            return request.one(store, CREATED, record);
        });
    }

    private void attach(Rec record, Call call) {
        try {
            files.attach(record, call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply change(Request request) throws IOException {
        DynamicRecord body = Bodies.one(store.catalog(), request.type(), request.call(), request.media());
        int status = request.call().verb().equals("POST") ? CREATED : OK;
        boolean isExport =
                request.arguments().value("exported").filter("true"::equals).isPresent();
        return store.writing(() -> {
            Stamps stamps = new Stamps(settings.clock());
            Scope scope = Scope.of(store, request.match());
            if (scope.id() == 0 && request.route().kind() == RouteKind.ACTION) {
                // It is about no record, such as the end of a session.
                settings.done(request, 0, request.route().action(), "");
                return Reply.empty(status);
            }
            Changes changes = Changes.of(store, settings, stamps);
            Rec record = scope.record();
            if (request.route().action().equals("copy")) {
                record = copied(record, stamps);
            }
            changes.update(record, request.type(), body);
            act(request, record, isExport ? "exported" : request.route().action(), isExport, stamps);
            mark(request, record, body, stamps);
            changes.save(request.type());
            return request.one(store, status, record);
        });
    }

    private void act(Request request, Rec record, String action, boolean isExport, Stamps stamps) {
        if (isExport || request.route().kind() == RouteKind.ACTION) {
            settings.done(request, record.id(), action, Actions.run(action, record, stamps));
        }
    }

    /** The marks by which a body cancels or closes an order. */
    private void mark(Request request, Rec record, DynamicRecord body, Stamps stamps) {
        for (String action : List.of("cancel", "close")) {
            if (References.isSet(body, "_" + action)) {
                settings.done(request, record.id(), action, Actions.run(action, record, stamps));
            }
        }
    }

    private Rec copied(Rec record, Stamps stamps) {
        Rec copy = new Rec(record.type());
        record.type().fields().forEach(field -> copy.set(field, record.get(field)));
        copy.withId(stamps.nextId(store, record.type()));
        for (Field key : record.type().keys()) {
            if (key.isUnique() && copy.get(key) instanceof String text) {
                copy.set(key, text + " copy " + copy.id());
            }
        }
        stamps.created(copy);
        return copy;
    }

    void drift(ResourceType type) {
        store.writing(() -> {
            List<Long> ids = store.ids(type);
            if (!ids.isEmpty()) {
                store.find(type, ids.get(ids.size() - 1))
                        .ifPresent(last -> store.put(copied(last, new Stamps(settings.clock()))));
                store.delete(type, ids.get(0));
            }
            return true;
        });
    }

    Reply delete(Request request) {
        return store.writing(() -> {
            Rec record = Scope.of(store, request.match()).record();
            store.delete(request.type(), record.id());
            return Reply.empty(OK);
        });
    }

    Reply file(Request request) throws IOException {
        request.call().body(Files.LARGEST);
        int status = request.call().verb().equals("POST") ? CREATED : OK;
        return store.writing(() -> {
            Rec record = Scope.of(store, request.match()).record();
            if (request.route().kind() == RouteKind.REMOVE_FILE) {
                files.remove(request.route(), record);
                return Reply.empty(OK);
            }
            try {
                files.upload(request.route(), record, request.call());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return request.one(store, status, record);
        });
    }
}
