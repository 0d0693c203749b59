package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.util.Map;

/**
 * {@link ResourceClient} with the raw reply beside the model: its status, headers and bytes, and the records when they are
 * asked for. Fails as the methods of the same name there.
 *
 * @param <R> the interface of the records
 */
public final class RawResourceClient<R> {
    private final Connection connection;
    private final Documents<R> documents;
    private final Query<R> all;
    private final String path;
    private final RequestOptions options;

    RawResourceClient(
            Connection connection, Documents<R> documents, Query<R> all, String path, RequestOptions options) {
        this.connection = connection;
        this.documents = documents;
        this.all = all;
        this.path = path;
        this.options = options;
    }

    /**
     * The record of that id.
     *
     * @throws NotFoundException if there is none
     */
    public Reply<R> get(long id) {
        return get(Long.toString(id), all);
    }

    /** As {@link #get(long)}, for ids that are text. */
    public Reply<R> get(String id) {
        return get(id, all);
    }

    /** As {@link #get(long)}, with the fields and the form that a query states. */
    public Reply<R> get(String id, Query<R> shape) {
        ApiCall call = connection.read(below(id), shape.toQueryString(), options);
        return new Reply<>(documents, call, connection.send(call));
    }

    /** The records of one page; see {@link Reply#records}. */
    public Reply<R> find(Query<R> query) {
        return find(Arguments.of(query.toQueryString()));
    }

    Reply<R> find(Arguments arguments) {
        ApiCall call = connection.read(path, arguments.toString(), options);
        try {
            return new Reply<>(documents, call, connection.send(call));
        } catch (NotFoundException e) {
            if (connection.format() == CoupaFormat.XML && e.isEmptyResult()) {
                return new Reply<>(documents, call, new HttpReply(e.status(), Map.of(), new byte[0]));
            }
            throw e;
        }
    }

    /** Creates a record. */
    public Reply<R> create(R model) {
        return write("POST", path, model);
    }

    /** Changes a record: the elements that the model has, and no others. */
    public Reply<R> update(long id, R sparse) {
        return update(Long.toString(id), sparse);
    }

    /** As {@link #update(long, Object)}, for ids that are text. */
    public Reply<R> update(String id, R sparse) {
        return write("PUT", below(id), sparse);
    }

    private Reply<R> write(String verb, String target, R model) {
        RequestBody body = documents.write(model, options);
        boolean isRepeatable = verb.equals("PUT") && Repeatability.of(documents, model);
        ApiCall call = connection.write(verb, target, body, isRepeatable, options);
        return connection.isDry(call)
                ? Reply.dry(documents, call)
                : new Reply<>(documents, call, connection.send(call));
    }

    String path() {
        return path;
    }

    String below(String id) {
        return path + Operation.of("GET", "/{id}").pathFor(id);
    }

    @Override
    public String toString() {
        return "RawResourceClient[" + path + "]";
    }
}
