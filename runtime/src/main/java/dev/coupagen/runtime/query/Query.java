package dev.coupagen.runtime.query;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import dev.coupagen.runtime.model.Mapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A query for records of one resource. Immutable: each method gives a further query, and one that is held in a constant
 * can be used by many threads. All criteria must be met.
 *
 * @param <R> the interface of the records
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/arguments">Coupa documentation, Arguments; Querying Options; API Return Formats</a>
 */
public final class Query<R> {
    private final Route root;
    private final QueryParts<R> parts;

    Query(Route root, QueryParts<R> parts) {
        this.root = root;
        this.parts = parts;
    }

    /**
     * A query for all records of a resource.
     *
     * @param root where its paths start, such as {@code InvoiceHeaderPath.INVOICE_HEADER}
     * @throws IllegalArgumentException if the path leads on from its root
     */
    public static <R> Query<R> from(Path<R, R, R> root) {
        if (root.route.length() > 0) {
            throw new IllegalArgumentException(
                    "A query starts at a resource, and '" + root + "' leads on from one. Give its root path.");
        }
        return new Query<>(root.route, QueryParts.none());
    }

    /**
     * Reads the arguments of a call. What is understood becomes part of the query; anything else is kept as it is.
     *
     * @param root where the resource's paths start
     * @param arguments as they are sent, such as {@code supplier[name][contains]=ACME&limit=10}
     * @throws IllegalArgumentException if the path leads on from its root; never because of the arguments
     */
    public static <R> Query<R> parse(Path<R, R, R> root, String arguments) {
        return new QueryParser<R>(from(root).root, false).parse(arguments);
    }

    /**
     * Reads the arguments of a call, every one of which must be understood.
     *
     * @param root where the resource's paths start
     * @param arguments as they are sent, with or without a question mark before them
     * @throws IllegalArgumentException if there is an argument, or a field, that names no element, an operator that Coupa
     *     does not have for the element, or a value that is not of the element's type
     */
    public static <R> Query<R> parseStrict(Path<R, R, R> root, String arguments) {
        return new QueryParser<R>(from(root).root, true).parse(arguments);
    }

    private Query<R> with(QueryParts<R> newParts) {
        return new Query<>(root, newParts);
    }

    /** For records that meet one more criterion; those on the same collection may each be met by another item. */
    public Query<R> where(Criterion<R> criterion) {
        return with(parts.with(criterion));
    }

    /** The same as {@link #where}, to read well after it. */
    public Query<R> and(Criterion<R> criterion) {
        return where(criterion);
    }

    /** In that order, instead of any other; from {@link ElementPath#asc} or {@code desc} of an own element. */
    public Query<R> orderBy(Order<R> order) {
        return with(parts.with(order));
    }

    /**
     * Limits the result.
     *
     * @param most Coupa gives no more than 50 in one call; {@link #toUri} refuses more
     * @throws IllegalArgumentException if it is negative
     */
    public Query<R> limit(int most) {
        return with(parts.withLimit(QueryArguments.notNegative(QueryString.LIMIT, most)));
    }

    /**
     * The records after the first so many.
     *
     * @param skipped how many records, in the order of the query
     * @throws IllegalArgumentException if it is negative
     */
    public Query<R> offset(int skipped) {
        return with(parts.withOffset(QueryArguments.notNegative(QueryString.OFFSET, skipped)));
    }

    /**
     * Only these elements, besides those that were named before; no path at all changes nothing. A path to a record stands
     * for all its own elements; custom fields can be asked for only all together.
     *
     * @param paths to elements, records and custom fields, at any depth
     */
    @SafeVarargs
    public final Query<R> fields(Path<R, ?, ?>... paths) {
        if (paths.length == 0) {
            return this;
        }
        FieldTree tree = parts.fields() == null ? FieldTree.NONE : parts.fields();
        for (Path<R, ?, ?> path : paths) {
            tree = ModelFields.with(tree, path.route);
        }
        return with(parts.with(tree));
    }

    /**
     * Exactly the elements that the interface of the records and those that it refers to declare, and in REST the ids of records in
     * lists, by which {@link dev.coupagen.runtime.Patch} matches them. A resource within one of its own kind is asked for by its id.
     *
     * @throws IllegalStateException if these are more than 1,000, as they are from any large generated interface on
     */
    public Query<R> fieldsOfModel() {
        return fieldsOfModel(Integer.MAX_VALUE);
    }

    /**
     * The same down to a depth: with 0 the elements of the records themselves, and the ids of what they refer to; with 1
     * the elements of these too.
     *
     * @param depth how many references deep; 0 or more
     * @throws IllegalStateException if these are more than 1,000 elements
     */
    public Query<R> fieldsOfModel(int depth) {
        return with(parts.with(ModelFields.of(root.mapper, depth)));
    }

    /** With so much of each record in the answer. */
    public Query<R> returnObject(ReturnObject returnObject) {
        return with(parts.with(returnObject));
    }

    /** In the form that the filter of that name, saved on the instance, describes. */
    public Query<R> filter(String name) {
        return with(parts.withFilter(name));
    }

    /**
     * With an argument that no other method describes; name and value are not encoded, a comma separates values.
     *
     * @param name not encoded, brackets included, such as {@code supplier[name][contains]}
     */
    public Query<R> argument(String name, String value) {
        return with(parts.with(RawArgument.of(name, value)));
    }

    /**
     * The address of the resource below {@code /api}, such as {@code /invoices}; empty if it has none of its own. One that
     * lies in another resource has places, as in {@code /contracts/{contract_id}/contract_terms}: there, take the address
     * from {@link Operation#pathFor}.
     */
    public String resourcePath() {
        return root.resourcePath;
    }

    /** Reads and writes the records that are asked for: the hook of a client. */
    @SuppressWarnings("unchecked") // the root path's type parameter is the mapper's
    public Mapper<R, ? extends R> mapper() {
        return (Mapper<R, ? extends R>) root.mapper;
    }

    /** How many records are asked for at most; empty if the query does not say. */
    public OptionalInt limit() {
        return parts.limit() == null ? OptionalInt.empty() : OptionalInt.of(parts.limit());
    }

    /** How many records are left out before the first; empty if the query does not say. */
    public OptionalInt offset() {
        return parts.offset() == null ? OptionalInt.empty() : OptionalInt.of(parts.offset());
    }

    /** The criteria, in the order they were given; without arguments that are not understood. */
    public List<Criterion<R>> criteria() {
        return parts.criteria();
    }

    /**
     * The arguments of a call, encoded, without a question mark; empty if there are none. For libraries that do not encode
     * what they are given; see {@link #toUri} and {@link #toArguments} for others, which refuse a limit that Coupa ignores.
     *
     * @return such as {@code supplier[name][contains]=ACME%20%26%20Co&limit=10}
     */
    public String toQueryString() {
        return QueryString.encoded(parts);
    }

    /**
     * The whole address of the call, which no library encodes again.
     *
     * @param base the address of the instance, such as {@code https://acme.coupahost.com}, with or without {@code /api}
     * @throws IllegalArgumentException if the base is not absolute or has a query, or the limit is above 50, which Coupa
     *     would ignore
     * @throws IllegalStateException if the resource has no address of its own; see {@link #resourcePath}
     */
    public URI toUri(URI base) {
        return QueryArguments.uri(base, root.resourcePath, parts);
    }

    /**
     * The arguments of a call one by one, not encoded, in the order of {@link #toQueryString}, for the builders of addresses
     * that HTTP libraries have. Like {@link #toUri}, it refuses a limit above 50, which Coupa would ignore.
     *
     * @return name and value; a name may occur twice
     */
    public List<Map.Entry<String, String>> toArguments() {
        return QueryArguments.pairs(parts);
    }

    /**
     * The query as a GraphQL document: of one record if the only criterion is its id, or else of a collection. The names
     * of the fields are those of {@link GraphQlNames#of}. Without {@link #fields} all elements of the records are asked
     * for that are no records themselves.
     *
     * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/introducing-graphql">Coupa documentation, Introducing GraphQL</a>
     */
    public String toGraphQl() {
        return toGraphQl(GraphQlNames.of(root));
    }

    /** The same with other names. */
    public String toGraphQl(GraphQlNames names) {
        return new GraphQlWriter(names).document(root, parts);
    }

    /**
     * Reads the reply, in UTF-8, to the document of {@link #toGraphQl}. Coupa reports errors under a status of 200 too: look
     * at {@link GraphQlReply#errors}.
     *
     * @throws MappingException if it is not a GraphQL reply
     */
    public GraphQlReply<R> readGraphQl(byte[] reply) {
        return readGraphQl(reply, MapperOptions.DEFAULT);
    }

    /** The same from text. */
    public GraphQlReply<R> readGraphQl(String reply) {
        return readGraphQl(StrictUtf8.encoded(reply));
    }

    /** The same with options; read strictly, a value that cannot be read is a {@link MappingException} too. */
    public GraphQlReply<R> readGraphQl(byte[] reply, MapperOptions options) {
        return new GraphQlReader<R>(root, options).read(reply);
    }

    /**
     * Whether a record meets all criteria; see {@link Criterion#test}. What the query says of order, size and form does
     * not matter.
     *
     * @param value a model, or a value of any other class that implements the interface
     * @throws IllegalStateException if the query has an argument that is not understood, which may be a criterion
     */
    public boolean test(R value) {
        if (!parts.arguments().isEmpty()) {
            throw new IllegalStateException("What '" + parts.arguments().get(0).readable()
                    + "' means is known to Coupa alone. Test with a query of criteria only.");
        }
        for (Criterion<R> criterion : parts.criteria()) {
            if (!criterion.test(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query<?> that && root.equals(that.root) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, parts);
    }

    /** The address with its arguments, not encoded: {@code /invoices?supplier[name][contains]=ACME & Co}. */
    @Override
    public String toString() {
        String start = root.resourcePath.isEmpty() ? root.toString() : root.resourcePath;
        String arguments = QueryString.readable(parts);
        return arguments.isEmpty() ? start : start + "?" + arguments;
    }
}
