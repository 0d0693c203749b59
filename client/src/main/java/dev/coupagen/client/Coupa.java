package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.call.CallFailedException;
import dev.coupagen.client.export.Export;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.imports.Import;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.safety.RecordedRequest;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A Coupa instance as one client sees it: the place to begin. Safe for use by many threads; a program needs one for each
 * instance and client id. Close it at the end.
 *
 * <pre>{@code
 * try (Coupa coupa = Coupa.builder()
 *         .url("https://acme.coupahost.com")
 *         .credentials(Credentials.client(id, secret))
 *         .build()) {
 *     Optional<InvoiceHeader> invoice = coupa.resource(InvoiceHeaderPath.INVOICE_HEADER).get(7);
 * }
 * }</pre>
 */
public final class Coupa implements AutoCloseable {
    private static final Duration DRAINED = Duration.ofSeconds(30);

    private final Connection connection;
    private final RequestOptions options;
    private final HttpTransport transport;
    private final boolean isOwner;

    Coupa(Connection connection, RequestOptions options, HttpTransport transport, boolean isOwner) {
        this.connection = connection;
        this.options = options;
        this.transport = transport;
        this.isOwner = isOwner;
    }

    /** What an instance and its credentials are given to. */
    public static CoupaBuilder builder() {
        return new CoupaBuilder();
    }

    /**
     * A client as the environment describes it: {@code COUPA_URL} and the credentials of {@link
     * Credentials#fromEnvironment}; a system property, such as {@code coupa.url}, comes before the variable of its name.
     *
     * @throws IllegalStateException if the address or the credentials are missing
     */
    public static Coupa fromEnvironment() {
        return builder().build();
    }

    /** The same instance with other options for all calls; shares connections, token and limit. Need not be closed. */
    public Coupa withOptions(RequestOptions newOptions) {
        return new Coupa(connection, newOptions, transport, false);
    }

    /** The options of all calls, to change some of them. */
    public RequestOptions options() {
        return options;
    }

    /**
     * The records of a resource.
     *
     * @param root where its paths start, such as {@code InvoiceHeaderPath.INVOICE_HEADER}
     */
    public <R> ResourceClient<R> resource(Path<R, R, R> root) {
        return new ResourceClient<>(connection, root, null, options);
    }

    /**
     * The records of a resource without generated classes.
     *
     * @param mapper of {@code DynamicResources}
     */
    public ResourceClient<DynamicRecord> resource(DynamicMapper mapper) {
        return resource(DynamicPath.from(mapper));
    }

    /** The same without waiting: each method gives a future. */
    public AsyncCoupa async() {
        return new AsyncCoupa(this, connection.later());
    }

    /** Hands the records of a resource that are not exported yet over to another system; see {@link Export}. */
    public <R> Export<R> export(Path<R, R, R> root) {
        Query<R> all = Query.from(root);
        String documentType = all.mapper().schema().resource();
        return new Export<>(new ExportClient<>(connection, resource(root), documentType), all);
    }

    /**
     * Brings records of another system into a resource; see {@link Import}.
     *
     * @param key the criterion that finds a record by its natural key, such as {@code supplier ->
     *     SUPPLIER.number().eq(supplier.number().orElseThrow())}
     */
    public <R> Import<R> importInto(Path<R, R, R> root, Function<R, Criterion<R>> key) {
        return new Import<>(new ImportClient<>(resource(root), Query.from(root)), key);
    }

    /**
     * Runs a query by GraphQL. Coupa reports errors under a status of 200 too: look at {@link GraphQlReply#errors}.
     *
     * @throws CoupaException if the call fails
     * @see Query#toGraphQl
     */
    public <R> GraphQlReply<R> graphQl(Query<R> query) {
        HttpReply reply = graphQl(query.toGraphQl());
        try {
            return query.readGraphQl(reply.body(), options.mapper());
        } catch (MappingException e) {
            throw new Documents<>(query.mapper(), CoupaFormat.JSON, connection.sender())
                    .unreadable(graphQlCall(""), reply, "The reply with status 200 cannot be read: " + e.getMessage());
        }
    }

    private HttpReply graphQl(String document) {
        return connection.send(graphQlCall(document));
    }

    private ApiCall graphQlCall(String document) {
        byte[] body = ("{\"query\":" + JsonText.quoted(document) + "}").getBytes(StandardCharsets.UTF_8);
        String json = CoupaFormat.JSON.mediaType();
        return new ApiCall(
                "POST", "/api/graphql", "", json, RequestBody.of(json, body), true, true, List.of(), options, null);
    }

    /**
     * The unread reply to a GET of any address of the instance, for what no resource stands for.
     *
     * @param path from the root, such as {@code /api_docs/1.json}
     * @param arguments encoded; empty if there are none
     * @throws CoupaException if the call fails
     */
    public HttpReply get(String path, String arguments) {
        return connection.send(connection.read(path, arguments, options));
    }

    /**
     * Asks for a token, unless there is one: whether the instance is there and accepts the credentials.
     *
     * @throws CoupaException if it does not
     */
    public void authenticate() {
        try {
            connection.sender().authenticate(options);
        } catch (CallFailedException e) {
            throw Failures.of(e.failure(), connection.sender());
        }
    }

    /** What {@link CoupaBuilder#dryRun} recorded so far. */
    public List<RecordedRequest> recordedRequests() {
        return connection.safety().requests();
    }

    /** The address of the instance. */
    public String url() {
        return connection.sender().address().text();
    }

    /**
     * Waits for calls that are under way, up to half a minute, and releases connections and threads. Calls that begin
     * afterwards are refused with an {@code IllegalStateException}. Closing again does nothing.
     */
    @Override
    public void close() {
        if (!isOwner) {
            return;
        }
        long deadline = System.nanoTime() + DRAINED.toNanos();
        ExecutorService executor = connection.executor();
        executor.shutdown();
        try {
            boolean isDone = executor.awaitTermination(DRAINED.toNanos(), TimeUnit.NANOSECONDS);
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            if (!connection.sender().drain().close(left) || !isDone) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
        transport.close();
    }

    /** The address; no secret. */
    @Override
    public String toString() {
        return "Coupa[" + url() + "]";
    }
}
