package dev.coupagen.runtime;

/** Whether and how an element is present in a model. */
public enum Presence {
    /** The element was not mentioned. It is not written. */
    ABSENT,
    /** The element was present without a value. Written as JSON {@code null} or XML {@code nil}, which clears it. */
    NULL,
    /** The element has a value. */
    PRESENT,
    /**
     * The element has a value of an unexpected shape, such as text where a record was expected. The value is kept raw
     * and written back unchanged; accessors return the same as for an absent one.
     */
    UNREADABLE
}
