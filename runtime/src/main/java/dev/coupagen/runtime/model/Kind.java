package dev.coupagen.runtime.model;

/** The kind of value that a slot of a model holds, and so its Java type. */
public enum Kind {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    INTEGER,
    /** {@link java.math.BigDecimal}; JSON writes it as text. */
    DECIMAL,
    /** {@link Boolean}. */
    BOOLEAN,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.OffsetDateTime}. */
    DATETIME,
    /** {@link dev.coupagen.runtime.RawValue}. */
    RAW,
    /** A subclass of {@link dev.coupagen.runtime.OpenEnumeration}. */
    ENUMERATION,
    /** A {@link Model} of another resource. */
    REFERENCE,
    /** {@link Items} of another kind. */
    LIST,
    /** {@link dev.coupagen.runtime.CustomFields}. */
    CUSTOM_FIELDS
}
