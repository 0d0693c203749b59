package dev.coupagen.client;

import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.client.paging.Changes;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.client.paging.Pages;
import dev.coupagen.client.paging.RecordStream;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the records of one resource. Safe for use by many threads. Every method that calls Coupa throws a
 * {@link CoupaException} if the call fails.
 *
 * @param <R> the interface of the records
 */
public final class ResourceClient<R> {
    private final Connection connection;
    private final Path<R, R, R> root;
    private final Documents<R> documents;
    private final @Nullable String address;
    private final RequestOptions options;

    ResourceClient(Connection connection, Path<R, R, R> root, @Nullable String address, RequestOptions options) {
        this.connection = connection;
        this.root = root;
        this.documents = new Documents<>(Query.from(root).mapper(), connection.format(), connection.sender());
        this.address = address;
        this.options = options;
    }

    /** The same with options of its own: times, retries, headers, arguments, how much a write answers with. */
    public ResourceClient<R> withOptions(RequestOptions newOptions) {
        return new ResourceClient<>(connection, root, address, newOptions);
    }

    /** The options of its calls, to change some of them. */
    public RequestOptions options() {
        return options;
    }

    /**
     * The same for records that lie in another resource, as in {@code /contracts/{contract_id}/contract_terms}.
     *
     * @param values one for each place of the resource's path, in order
     */
    public ResourceClient<R> in(Object... values) {
        String expanded = Operation.of("GET", Query.from(root).resourcePath()).pathFor(values);
        return new ResourceClient<>(connection, root, expanded, options);
    }

    /** The same at another address below {@code /api}, such as {@code /contracts/7/contract_terms}. */
    public ResourceClient<R> at(String path) {
        return new ResourceClient<>(connection, root, path, options);
    }

    /** The same without waiting: each method gives a future. */
    public AsyncResourceClient<R> async() {
        return new AsyncResourceClient<>(this, connection.later());
    }

    String path() {
        String path = address == null ? Query.from(root).resourcePath() : address;
        if (path.isEmpty()) {
            throw new IllegalStateException("The resource " + root
                    + " has no address of its own. Give one with at(..), or run an operation with call(..).");
        }
        if (path.indexOf('{') >= 0) {
            throw new IllegalStateException(
                    "The resource " + root + " lies in another one: " + path + ". Give the values with in(..).");
        }
        return Connection.apiPath(path);
    }

    /** The record of that id; empty if there is none. */
    public Optional<R> get(long id) {
        return get(Long.toString(id), Query.from(root));
    }

    /** As {@link #get(long)}, for ids that are text. */
    public Optional<R> get(String id) {
        return get(id, Query.from(root));
    }

    /** As {@link #get(long)}, with the fields and the form that a query states; its criteria are of no use here. */
    public Optional<R> get(long id, Query<R> shape) {
        return get(Long.toString(id), shape);
    }

    /** As {@link #get(long, Query)}, for ids that are text. */
    public Optional<R> get(String id, Query<R> shape) {
        try {
            return Optional.of(raw().get(id, shape).one());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** The same with the raw reply beside the model: status, headers, and the body, which is parsed on demand. */
    public RawResourceClient<R> raw() {
        return new RawResourceClient<>(connection, documents, Query.from(root), path(), options);
    }

    /**
     * The records of these ids, 50 with each request. One that there is not is left out.
     *
     * @return in the order in which Coupa sends them
     */
    public List<R> getAll(Collection<Long> ids) {
        List<R> found = new ArrayList<>();
        List<Long> distinct = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += Pages.LARGEST) {
            List<String> some = distinct.subList(from, Math.min(distinct.size(), from + Pages.LARGEST)).stream()
                    .map(id -> Long.toString(id))
                    .toList();
            found.addAll(find(
                    Query.from(root).argument("id[in]", String.join(",", some)).limit(Pages.LARGEST)));
        }
        return found;
    }

    /** The records of one page: one request, at most 50 records. */
    public List<R> find(Query<R> query) {
        return source().read(Arguments.of(query.toQueryString()));
    }

    /** The first record, in the order of the query; empty if there is none. */
    public Optional<R> first(Query<R> query) {
        return find(query.limit(1)).stream().findFirst();
    }

    /** Whether there is a record that the query asks for. */
    public boolean exists(Query<R> query) {
        Arguments arguments = Arguments.of(query.limit(1).toQueryString());
        boolean isShaped = arguments.value("fields").isPresent()
                || arguments.value("filter").isPresent();
        return !source().read(
                        isShaped ? arguments : arguments.withDefault("return_object", ReturnObject.LIMITED.word()))
                .isEmpty();
    }

    /**
     * All records of a query, page by page as the stream is read. By key, unless the query has an order of its own; see {@link
     * #pages(Query, Cursor)}. Close the stream.
     */
    public Stream<R> stream(Query<R> query) {
        return stream(query, Cursor.START);
    }

    /** The records after a cursor; see {@link #cursorAfter}. */
    public Stream<R> stream(Query<R> query, Cursor cursor) {
        return stream(query, cursor, count -> {});
    }

    /** The same with a callback that is told the number of records so far after each page. */
    public Stream<R> stream(Query<R> query, Cursor cursor, LongConsumer progress) {
        return RecordStream.of(pages(query, cursor), connection.executor(), most(query), progress);
    }

    static long most(Query<?> query) {
        return query.limit().isPresent() ? query.limit().getAsInt() : Long.MAX_VALUE;
    }

    /** Where to go on with a stream by key after this record. Store it when the record is handled. */
    public Cursor cursorAfter(R handled) {
        return Cursor.after(id(handled)
                .orElseThrow(() -> new IllegalArgumentException("The record has no id, so nothing can be after it.")));
    }

    /**
     * The pages of a query, to read by hand. By key: in the order of ids, so that changes meanwhile make no record come
     * twice or not at all. A query with an order or an offset of its own is read by offset, where records can move between
     * pages; a warning is logged once.
     */
    public Pages<R> pages(Query<R> query, Cursor cursor) {
        return source().pages(query, cursor);
    }

    ListSource<R> source() {
        return new ListSource<>(connection, documents, raw(), options);
    }

    /** Creates a record. Read-only elements of the model are left out. */
    public R create(R model) {
        return raw().create(model).written(model);
    }

    /**
     * Creates a record that a natural key identifies. If it is not known whether it was created, it is looked for before
     * anything is sent again.
     *
     * @param naturalKey finds the record once it is there
     */
    public R create(R model, Query<R> naturalKey) {
        try {
            return create(model);
        } catch (UnknownOutcomeException e) {
            return first(naturalKey).orElseGet(() -> create(model));
        }
    }

    /**
     * Changes a record: the elements that the model has, and no others.
     *
     * @return the record as Coupa has it now
     */
    public R update(long id, R sparse) {
        return update(Long.toString(id), sparse);
    }

    /** As {@link #update(long, Object)}, for ids that are text. */
    public R update(String id, R sparse) {
        return raw().update(id, sparse).written(sparse);
    }

    /**
     * Changes a record by what differs between two versions of it.
     *
     * @param before as it was read; with an id
     * @param after as it is to be
     * @return the record as Coupa has it now; {@code before}, without a request, if nothing differs
     * @see dev.coupagen.runtime.Patch#between
     */
    public R update(R before, R after) {
        R patch = documents.mapper().patch(before, after, options.mapper());
        if (patch.equals(documents.none())) {
            return before;
        }
        String id = id(before)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The record to change has no id. Read it first, or use update(id, sparse)."));
        return update(id, patch);
    }

    /**
     * What Coupa requires and a model lacks, before it is sent: the paths of elements, such as {@code
     * invoice-lines[0]/description}. Empty if nothing is missing, or if the definitions of the resource are not on the class
     * path, where the Maven plugin puts them.
     *
     * @param model that is to be created; for an update, what is absent stays as it is
     */
    public List<String> validate(R model) {
        return RequiredElements.missingIn(model);
    }

    /**
     * Runs an operation, such as {@code InvoiceHeaderOperations.SUBMIT}.
     *
     * @param pathValues one for each place in its path, in order
     */
    public Reply<R> call(Operation operation, Object... pathValues) {
        return operation(operation).path(pathValues).send();
    }

    /** An operation with parameters or a body, which {@link OperationCall#send} runs. */
    public OperationCall<R> operation(Operation operation) {
        return new OperationCall<>(connection, documents, operation, options);
    }

    /** The attachments and other files of a record. */
    public Attachments attachments(long id) {
        return attachments(Long.toString(id));
    }

    /** As {@link #attachments(long)}, for ids that are text. */
    public Attachments attachments(String id) {
        return new Attachments(connection, raw().below(id), options);
    }

    /**
     * What changed since a watermark, to be read again and again. Records of the query that changed are delivered at least
     * once.
     */
    public Changes<R> changes(Query<R> query) {
        return new Changes<>(source(), Arguments.of(query.toQueryString()).without("limit"));
    }

    /** The id of a record; empty if it has none. */
    public Optional<String> id(R model) {
        return documents.mapper().id(model);
    }

    @Override
    public String toString() {
        return "ResourceClient[" + root + " of " + connection.sender().address() + "]";
    }
}
