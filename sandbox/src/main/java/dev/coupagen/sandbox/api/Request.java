package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.format.Format;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.search.Selection;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.List;

/** A call that is understood: its operation, its format and its arguments. */
record Request(Router.Match match, Call call, Media media, Arguments arguments, Selection selection) {

    /**
     * Understands a call.
     *
     * @throws Failure if its headers contradict each other
     * @throws dev.coupagen.sandbox.search.ArgumentException if an argument is wrong
     */
    static Request of(Router.Match match, Call call, Settings settings) {
        ResourceType type = match.route().type();
        Arguments arguments = settings.expanded(type, Arguments.of(call.query()));
        return new Request(match, call, media(match.route(), call), arguments, Selection.of(type, arguments));
    }

    Route route() {
        return match.route();
    }

    ResourceType type() {
        return match.route().type();
    }

    private boolean isSilent() {
        return arguments.value("return_object").filter("none"::equals).isPresent();
    }

    boolean isContent() {
        return isContent(route(), call);
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

    /** The reply with a record. */
    Reply one(Store store, int status, Rec record) {
        if (isSilent()) {
            return Reply.empty(status);
        }
        Format.DocumentWriter writer = media.format().writer();
        new RecordWriter(store, writer).document(type(), record, selection);
        return media.reply(status, writer.finish());
    }

    /** The reply with a list of records. */
    Reply several(Store store, int status, List<Rec> records) {
        if (isSilent() && !call.verb().equals("GET")) {
            return Reply.empty(status);
        }
        Format.DocumentWriter writer = media.format().writer();
        new RecordWriter(store, writer).documents(type(), records, selection);
        return media.reply(status, writer.finish());
    }
}
