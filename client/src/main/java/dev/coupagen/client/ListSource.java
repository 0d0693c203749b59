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
    private final RawResourceClient<R> raw;

    ListSource(Connection connection, Documents<R> documents, RawResourceClient<R> raw, RequestOptions options) {
        this.connection = connection;
        this.documents = documents;
        this.path = raw.path();
        this.raw = raw;
        this.options = options;
    }

    @Override
    public List<R> read(Arguments arguments) {
        return raw.find(arguments).list();
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
