package dev.coupagen.runtime;

/** Whether and how an element is there in a model. */
public enum Presence {
    /** Nothing was said of the element. It is not written. */
    ABSENT,
    /** The element was there without a value. Written as JSON {@code null} or XML {@code nil}, which clears it. */
    NULL,
    /** The element has a value. */
    PRESENT,
    /**
     * The element has a value of an unexpected shape, such as text where a record was expected. The value is kept raw
     * and written back unchanged; accessors answer as if it were absent.
     */
    UNREADABLE
}
