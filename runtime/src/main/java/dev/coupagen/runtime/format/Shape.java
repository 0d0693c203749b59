package dev.coupagen.runtime.format;

/** The shape of the value that a reader is at. */
public enum Shape {
    /** JSON {@code null}, XML {@code nil="true"}. */
    NULL,
    /** Characters; in XML every scalar is. Empty ones too. */
    TEXT,
    /** A JSON number. */
    NUMBER,
    /** A JSON {@code true}. */
    TRUE,
    /** A JSON {@code false}. */
    FALSE,
    /** Named members. */
    RECORD,
    /** Items. */
    LIST
}
