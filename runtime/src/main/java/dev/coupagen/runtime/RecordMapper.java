package dev.coupagen.runtime;

/**
 * What a mapper does with records in memory, whatever the format of documents. Implemented by generated mappers only.
 *
 * @param <X> the interface of the resource
 * @param <M> its generated model
 */
public interface RecordMapper<X, M extends X> {

    /**
     * The model that the value is, or a copy of it if it is of a class that the user wrote.
     *
     * @param value a value of the resource's interface, of any class
     * @return the value itself if this mapper or its builder made it
     */
    CoupaRecord modelOf(X value);

    /**
     * The smallest model that turns one record into another, as {@link Patch#between(Object, Object)} describes it.
     *
     * @param before the record as Coupa has it
     * @param after the record as it is to be
     * @param options its listener is told of each read-only element that changed
     * @return an empty model if nothing changed
     * @throws MappingException if a read-only element changed and {@code options} demand {@link
     *     MapperOptions.WriteMode#WRITABLE_OR_FAIL}
     * @throws IllegalArgumentException if lines changed of which one has no id
     */
    M patch(X before, X after, MapperOptions options);

    /**
     * A model of the record's {@code id} and a mark.
     *
     * @param value the record; its other elements are left out
     * @param mark the element that is set to true, such as {@code _delete}
     * @throws IllegalArgumentException if the record has no id
     */
    M marked(X value, String mark);
}
