package dev.coupagen.runtime;

import java.util.Optional;

/**
 * A record as it was read or built, beside the accessors of its interface: whether each element is present, and what no
 * accessor shows. Every generated model is one; {@link #of} finds it behind a value of the interface's type.
 */
public interface CoupaRecord {

    /**
     * The record behind a value that a mapper read or a builder made.
     *
     * @param value a value of a resource's interface
     * @return the value itself; it is not copied
     * @throws IllegalArgumentException if the value is not a generated model, but of a class that the user wrote
     */
    static CoupaRecord of(Object value) {
        if (value instanceof CoupaRecord record) {
            return record;
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " is not a generated model. Pass it to modelOf of its mapper, which copies it into one.");
    }

    /** The mapper that reads and writes records of this class. */
    RecordMapper<?, ?> mapper();

    /**
     * Whether and how the element is present.
     *
     * @param element its name as Coupa writes it, such as {@code invoice-number}; for one that the interface does not
     *     declare, the extensions are searched
     * @return {@link Presence#ABSENT} for a name that neither the interface nor the payload has
     */
    Presence presence(String element);

    /**
     * The elements of the payload that the interface does not declare, unchanged and in their order.
     *
     * @return an empty object if there are none, or if the interface skips unknown elements
     */
    RawValue.Struct extensions();

    /**
     * The payload's value of an unreadable element.
     *
     * @param element its name as Coupa writes it
     * @return empty if the element is not {@link Presence#UNREADABLE}
     */
    Optional<RawValue> unreadable(String element);
}
