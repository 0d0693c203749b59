package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.search.Search;
import dev.coupagen.sandbox.search.Selection;
import dev.coupagen.sandbox.store.Blobs;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one operation: reads the call, asks or changes the store, writes the reply. */
final class Operations {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private final Store store;
    private final Settings settings;
    private final Files files;

    Operations(Store store, Blobs blobs, Settings settings) {
        this.store = store;
        this.settings = settings;
        this.files = new Files(store, blobs);
    }

    Reply run(Router.Match match, Call call) throws IOException {
        Media media = media(match.route(), call);
        Arguments arguments = settings.expanded(match.route().type(), Arguments.of(call.query()));
        Request request = new Request(match, call, media, arguments);
        return switch (match.route().kind()) {
            case LIST -> list(request);
            case SHOW -> show(request);
            case CREATE -> create(request);
            case UPDATE, ACTION -> change(request);
            case DELETE -> delete(request);
            case UPDATE_ALL -> changeAll(request);
            case DELETE_ALL -> deleteAll(request);
            case MEMBERSHIP -> membership(request);
            case DOWNLOAD -> download(request);
            case UPLOAD, REMOVE_FILE -> file(request);
        };
    }

    private record Request(Router.Match match, Call call, Media media, Arguments arguments) {
        Route route() {
            return match.route();
        }

        ResourceType type() {
            return match.route().type();
        }

        boolean isSilent() {
            return arguments.value("return_object").filter("none"::equals).isPresent();
        }
    }

    /** Files have types of their own; whatever else a call names for them, errors are documents. */
    private static Media media(Route route, Call call) {
        boolean isFile = route.kind() == RouteKind.DOWNLOAD || route.kind() == RouteKind.UPLOAD;
        return isFile || Files.isForm(call) || isContent(route, call) ? Media.forErrors(call) : Media.of(call);
    }

    /** Whether a call wants the content of an attachment and not its record. */
    private static boolean isContent(Route route, Call call) {
        String accept = call.header("accept").orElse("");
        return route.kind() == RouteKind.SHOW
                && route.type().name().equals("Attachment")
                && !accept.contains("json")
                && !accept.contains("xml");
    }

    private Reply list(Request request) {
        return store.reading(() -> {
            Scope scope = Scope.of(store, request.match());
            Selection selection = Selection.of(request.type(), request.arguments());
            List<Long> ids = Search.page(store, request.type(), request.arguments(), scope::contains);
            if (ids.isEmpty() && request.media() == Media.XML) {
                throw Failure.notFound(null);
            }
            return records(request, OK, found(request.type(), ids), selection);
        });
    }

    private List<Rec> found(ResourceType type, List<Long> ids) {
        return ids.stream().flatMap(id -> store.find(type, id).stream()).toList();
    }

    private Reply show(Request request) {
        return store.reading(() -> {
            Rec record = Scope.of(store, request.match()).record();
            if (isContent(request.route(), request.call())) {
                Optional<Reply> content = files.content(record);
                if (content.isPresent()) {
                    return content.get();
                }
            }
            return one(request, OK, record);
        });
    }

    private Reply one(Request request, int status, Rec record) {
        if (request.isSilent()) {
            return Reply.empty(status);
        }
        Selection selection = Selection.of(request.type(), request.arguments());
        Format.DocumentWriter writer = request.media().format().writer();
        new RecordWriter(store, writer).document(request.type(), record, selection);
        return request.media().reply(status, writer.finish());
    }

    private Reply records(Request request, int status, List<Rec> records, Selection selection) {
        Format.DocumentWriter writer = request.media().format().writer();
        new RecordWriter(store, writer).documents(request.type(), records, selection);
        return request.media().reply(status, writer.finish());
    }

    private Changes changes(Stamps stamps) {
        return new Changes(store, new Validation(store, settings.documentedValidation()), stamps, false);
    }

    private Reply create(Request request) throws IOException {
        boolean isForm = Files.isForm(request.call()) && request.type().name().equals("Attachment");
        DynamicRecord body = isForm
                ? store.catalog().mapper(request.type()).fromJson("{\"type\":\"file\"}")
                : Bodies.one(store.catalog(), request.type(), request.call(), request.media());
        String action = request.route().action();
        byte[] read = request.call().body(Files.LARGEST);
        return store.writing(() -> {
            Scope scope = Scope.of(store, request.match());
            Stamps stamps = new Stamps(settings.clock());
            Changes changes = changes(stamps);
            Owner owner = scope.owner().orElse(null);
            Rec record = changes.create(request.type(), body, owner);
            Actions.run(action, record, stamps);
            if (action.startsWith("validate")) {
                changes.check(request.type());
                return one(request, CREATED, record);
            }
            if (isForm && read.length > 0) {
                attach(record, request.call());
            }
            changes.save(request.type());
            scope.tie(record);
            store.put(record);
            if (action.contains("mark_exported")) {
                Actions.exportDocument(store, record, stamps);
            }
            return one(request, CREATED, record);
        });
    }

    private void attach(Rec record, Call call) {
        try {
            files.attach(record, call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply change(Request request) throws IOException {
        DynamicRecord body = Bodies.one(store.catalog(), request.type(), request.call(), request.media());
        int status = request.call().verb().equals("POST") ? CREATED : OK;
        boolean isExport =
                request.arguments().value("exported").filter("true"::equals).isPresent();
        return store.writing(() -> {
            Stamps stamps = new Stamps(settings.clock());
            Scope scope = Scope.of(store, request.match());
            if (scope.id() == 0 && request.route().kind() == RouteKind.ACTION) {
                // It is about no record, such as the end of a session.
                return Reply.empty(status);
            }
            Changes changes = changes(stamps);
            Rec record = scope.record();
            if (request.route().action().equals("copy")) {
                record = copied(record, stamps);
            }
            changes.update(record, request.type(), body);
            if (isExport) {
                Actions.export(record, stamps);
            } else if (request.route().kind() == RouteKind.ACTION) {
                Actions.run(request.route().action(), record, stamps);
            }
            mark(record, body, stamps);
            changes.save(request.type());
            return one(request, status, record);
        });
    }

    /** The marks by which a body cancels or closes an order. */
    private static void mark(Rec record, DynamicRecord body, Stamps stamps) {
        for (String action : List.of("cancel", "close")) {
            if (References.isSet(body, "_" + action)) {
                Actions.run(action, record, stamps);
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

    private Reply delete(Request request) {
        return store.writing(() -> {
            Rec record = Scope.of(store, request.match()).record();
            store.delete(request.type(), record.id());
            return Reply.empty(OK);
        });
    }

    private Reply changeAll(Request request) throws IOException {
        List<DynamicRecord> bodies = Bodies.several(store.catalog(), request.type(), request.call(), request.media());
        return store.writing(() -> {
            Stamps stamps = new Stamps(settings.clock());
            Changes changes = changes(stamps);
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
                Actions.run(request.route().action(), record, stamps);
                records.add(record);
            }
            changes.save(request.type());
            return request.isSilent()
                    ? Reply.empty(OK)
                    : records(request, OK, records, Selection.of(request.type(), request.arguments()));
        });
    }

    private Reply deleteAll(Request request) {
        return store.writing(() -> {
            Scope scope = Scope.of(store, request.match());
            store.ids(request.type()).stream().filter(scope::contains).forEach(id -> store.delete(request.type(), id));
            return Reply.empty(OK);
        });
    }

    private Reply membership(Request request) throws IOException {
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
            }
            return records(request, OK, records, Selection.of(request.type(), request.arguments()));
        });
    }

    private void member(String action, Owner parent, Field list, List<Rec> records) {
        switch (action) {
            case "add" -> records.forEach(record -> Memberships.add(store, parent, list, record.id()));
            case "remove" -> records.forEach(record -> Memberships.remove(store, parent, list, record.id()));
            default -> Memberships.clear(store, parent, list);
        }
    }

    private Reply download(Request request) {
        return store.reading(() ->
                files.download(request.route(), Scope.of(store, request.match()).record()));
    }

    private Reply file(Request request) throws IOException {
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
            return one(request, status, record);
        });
    }
}
