package dev.coupagen.runtime;

/**
 * What a mapper does with records in memory, whatever the format of documents. Implemented by generated mappers only.
 *
 * @param <X> the interface of the resource
 * @param <M> its generated model
 */
public interface RecordMapper<X, M extends X> {

    /** The model that the value is, or a copy of it if it is of a class that the user wrote. */
    CoupaRecord modelOf(X value);

    /** The smallest model that turns one record into another, as {@link Patch#between(Object, Object)} describes it. */
    M patch(X before, X after, MapperOptions options);

    /**
     * A model of the record's {@code id} and a mark.
     *
     * @param mark the element that is set to true, such as {@code _delete}
     * @throws IllegalArgumentException if the record has no id
     */
    M marked(X value, String mark);
}
