package dev.coupagen.runtime;

/**
 * Makes partial updates. Coupa changes only what a PUT sends, so the smallest update is a model that holds the
 * differences and nothing else; write it with {@link MapperOptions#FOR_UPDATE}.
 */
public final class Patch {
    private static final String DELETE = "_delete";
    private static final String CANCEL = "_cancel";
    private static final String CLOSE = "_close";

    private Patch() {}

    /**
     * The smallest model that turns one record into another when Coupa is sent it.
     *
     * <ul>
     *   <li>An element whose value changed has its new value; one whose value was removed is null, which clears it. Numbers
     *       are compared by value ({@code 1.0} is {@code 1.00}), datetimes by their moment.
     *   <li>A record within the record holds its {@code id} and its own differences. If it is another one by its id or its
     *       natural keys, or was absent before, it is included as a whole. If nothing says that it is another one, as
     *       of an address without an id, it is included as a whole with nulls for what was removed.
     *   <li>A list of lines, such as those of a purchase order, is compared by the ids of its items, whatever their order: a
     *       changed one holds its id and its differences, a new one is included as a whole, one that was removed holds its
     *       id and {@code _delete}, and one that is unchanged is left out.
     *   <li>Any other list is included as a whole if anything in it changed, since Coupa replaces it; it is empty if all
     *       items were removed. Items that were there before hold nulls for what was removed from them.
     *   <li>Custom fields and elements that the interface does not declare are compared by their names; one that was removed
     *       is null.
     *   <li>Read-only elements are left out, but for the ids of records within the record.
     * </ul>
     *
     * <p>Ids count whether the interface declares them or not.
     *
     * @param before the record as Coupa has it; it or {@code after} is a generated model
     * @param after the record as it is to be
     * @return an empty model if nothing changed
     * @throws IllegalArgumentException if neither is a generated model, if they are models of different interfaces, or if
     *     lines changed of which one has no id, or a list whose items have neither ids nor natural keys: sent without
     *     them, all would be added again. {@link dev.coupagen.runtime.query.Query#fieldsOfModel()} asks for the ids
     * @see <a
     *     href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/resources/transactional-resources/purchase-orders-api-(purchase_orders)">Purchase
     *     Orders API, which documents _delete</a>
     */
    public static <X> X between(X before, X after) {
        return between(before, after, MapperOptions.DEFAULT);
    }

    /**
     * As {@link #between(Object, Object)}, with options.
     *
     * @param before the record as Coupa has it; it or {@code after} is a generated model
     * @param after the record as it is to be
     * @param options its listener is told of each read-only element that changed, which the patch leaves out; with {@link
     *     MapperOptions.WriteMode#WRITABLE_OR_FAIL} that is an exception
     * @return an empty model if nothing changed
     * @throws MappingException if a read-only element changed and {@code options} demand it
     * @throws IllegalArgumentException as {@link #between(Object, Object)} does
     */
    @SuppressWarnings("unchecked") // the model is one of the interface that both values have
    public static <X> X between(X before, X after, MapperOptions options) {
        RecordMapper<?, ?> mapper = mapper(before instanceof CoupaRecord ? before : after);
        if (after instanceof CoupaRecord model && model.mapper() != mapper) {
            throw new IllegalArgumentException(before.getClass().getSimpleName() + " and "
                    + after.getClass().getSimpleName() + " are models of different interfaces.");
        }
        return ((RecordMapper<X, ? extends X>) mapper).patch(before, after, options);
    }

    /**
     * The same for values that need not be generated models.
     *
     * @param mapper that of the interface
     * @param before the record as Coupa has it
     * @param after the record as it is to be
     * @return an empty model if nothing changed
     * @throws IllegalArgumentException if lines changed of which one has no id
     */
    public static <X, M extends X> M between(RecordMapper<X, M> mapper, X before, X after) {
        return mapper.patch(before, after, MapperOptions.DEFAULT);
    }

    /**
     * What removes the record from the list that it is an item of: its {@code id} and {@code _delete}.
     *
     * @param item a record of a list that takes {@code _delete}, such as a line of a purchase order
     * @return a model to put into the list of the record that is sent
     * @throws IllegalArgumentException if the record is not a generated model, or has no id
     */
    public static <X> X delete(X item) {
        return marked(item, DELETE);
    }

    /** What cancels a purchase order: {@code _cancel}, beside its {@code id}. Throws as {@link #delete} does. */
    public static <X> X cancel(X order) {
        return marked(order, CANCEL);
    }

    /** What closes a purchase order: {@code _close}, beside its {@code id}. Throws as {@link #delete} does. */
    public static <X> X close(X order) {
        return marked(order, CLOSE);
    }

    @SuppressWarnings("unchecked") // the mapper is that of the record
    private static <X> X marked(X record, String mark) {
        return ((RecordMapper<X, ? extends X>) mapper(record)).marked(record, mark);
    }

    private static RecordMapper<?, ?> mapper(Object value) {
        if (value instanceof CoupaRecord model) {
            return model.mapper();
        }
        throw new IllegalArgumentException(
                value.getClass().getName() + " is not a generated model. Pass the mapper of its interface too.");
    }
}
