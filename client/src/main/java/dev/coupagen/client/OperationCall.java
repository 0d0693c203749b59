package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import org.jspecify.annotations.Nullable;

/** An operation that is about to be run. Used by one thread; {@link #send} can be called again. */
public final class OperationCall<R> {
    private final Connection connection;
    private final Documents<R> documents;
    private final Operation operation;
    private final RequestOptions options;
    private Arguments arguments = Arguments.of("");
    private Object[] pathValues = {};
    private @Nullable RequestBody body;
    private boolean adds;

    OperationCall(Connection connection, Documents<R> documents, Operation operation, RequestOptions options) {
        this.connection = connection;
        this.documents = documents;
        this.operation = operation;
        this.options = options;
    }

    /** One value for each place in the operation's path, in order. */
    public OperationCall<R> path(Object... values) {
        pathValues = values.clone();
        return this;
    }

    /** A parameter, which is sent as an argument of the address; not encoded. */
    public OperationCall<R> parameter(String name, Object value) {
        arguments = arguments.with(name, value.toString());
        return this;
    }

    /** The arguments of a query: criteria, order, fields. */
    public OperationCall<R> query(Query<R> query) {
        arguments = Arguments.of(query.toQueryString());
        return this;
    }

    /** A model as the body; read-only elements are left out. */
    public OperationCall<R> body(R model) {
        body = documents.write(model, options);
        adds = !Repeatability.of(documents, model);
        return this;
    }

    /** A body of the user's own. */
    public OperationCall<R> body(RequestBody content) {
        body = content;
        return this;
    }

    /** Runs the operation. */
    public Reply<R> send() {
        String path = Connection.apiPath(operation.pathFor(pathValues));
        boolean isRead = operation.verb().equals("GET") || operation.verb().equals("HEAD");
        ApiCall call = new ApiCall(
                operation.verb(),
                path,
                Connection.withOptions(arguments, options).toString(),
                connection.format().mediaType(),
                body,
                operation.isRepeatable() && !adds,
                isRead,
                operation.scopes(),
                options,
                null);
        if (connection.isDry(call)) {
            return Reply.dry(documents, call);
        }
        return new Reply<>(documents, call, connection.send(call));
    }

    @Override
    public String toString() {
        return operation.verb() + " " + operation.path();
    }
}
