package dev.coupagen.definitions;

/** The kinds of single values that Coupa documents. */
public enum ScalarKind {
    /** Text of any length. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number, exact. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** A calendar day. */
    DATE,
    /** A moment with an offset from UTC. */
    DATETIME,
    /** A time of day, as text. */
    TIME,
    /** A value whose type nobody states in a way that could be understood; read raw. */
    UNKNOWN
}
