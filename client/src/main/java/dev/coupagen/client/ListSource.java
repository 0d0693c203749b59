package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.client.paging.KeyPages;
import dev.coupagen.client.paging.OffsetPages;
import dev.coupagen.client.paging.PageSource;
import dev.coupagen.client.paging.Pages;
import dev.coupagen.runtime.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pages of a resource's records. */
final class ListSource<R> implements PageSource<R> {
    private final Connection connection;
    private final Documents<R> documents;
    private final String path;
    private final RequestOptions options;

    ListSource(Connection connection, Documents<R> documents, String path, RequestOptions options) {
        this.connection = connection;
        this.documents = documents;
        this.path = path;
        this.options = options;
    }

    @Override
    public List<R> read(Arguments arguments) {
        ApiCall call = connection.read(path, arguments.toString(), options);
        HttpReply reply;
        try {
            reply = connection.send(call);
        } catch (NotFoundException e) {
            if (connection.format() == CoupaFormat.XML && e.isEmptyResult()) {
                return List.of();
            }
            throw e;
        }
        return documents.list(call, reply);
    }

    @Override
    public List<R> readIfAny(Arguments arguments) {
        try {
            return read(arguments);
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    /** The pages of a query: by key, or by offset if it has an order or an offset of its own. */
    Pages<R> pages(Query<R> query, Cursor cursor) {
        Arguments arguments = Arguments.of(query.toQueryString()).without("limit");
        int size = query.limit().isPresent()
                ? Math.max(1, Math.min(Pages.LARGEST, query.limit().getAsInt()))
                : Pages.LARGEST;
        boolean isOrdered =
                arguments.value("order_by").isPresent() || query.offset().isPresent();
        if (isOrdered || cursor.kind() == Cursor.Kind.OFFSET) {
            connection.warnOfOffset(path);
            long start = cursor.kind() == Cursor.Kind.OFFSET
                    ? Long.parseLong(cursor.value())
                    : query.offset().orElse(0);
            return new OffsetPages<>(this, arguments.without("offset"), size, start);
        }
        return new KeyPages<>(this, arguments, size, cursor.value());
    }

    @Override
    public Optional<String> id(R entry) {
        return documents.mapper().id(entry);
    }

    @Override
    public RuntimeException drifting(String message) {
        ApiCall call = connection.read(path, "", options);
        return documents.unreadable(call, new HttpReply(200, Map.of(), new byte[0]), message);
    }
}
