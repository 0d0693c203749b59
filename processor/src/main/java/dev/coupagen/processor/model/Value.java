package dev.coupagen.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * What one value of an element is.
 *
 * @param kind as the runtime tells kinds apart
 * @param type in Java: of a reference the interface of the other resource, of an enumeration its class
 */
public record Value(Kind kind, ClassName type) {

    /** The kinds of values, named as the constants of the runtime's {@code Kind}. */
    public enum Kind {
        /** {@code String}. */
        TEXT,
        /** {@code Long} or {@code long}. */
        INTEGER,
        /** {@code BigDecimal}. */
        DECIMAL,
        /** {@code Boolean} or {@code boolean}. */
        BOOLEAN,
        /** {@code LocalDate}. */
        DATE,
        /** {@code OffsetDateTime}. */
        DATETIME,
        /** {@code RawValue}. */
        RAW,
        /** A subclass of {@code OpenEnumeration}. */
        ENUMERATION,
        /** An interface of a resource. */
        REFERENCE,
        /** {@code CustomFields}, all those that no accessor declares. */
        CUSTOM_FIELDS
    }

    /** Whether the value is a record. */
    public boolean isReference() {
        return kind == Kind.REFERENCE;
    }

    /** Whether the runtime has to be told the type, for the kind alone does not say it. */
    public boolean hasTarget() {
        return kind == Kind.REFERENCE || kind == Kind.ENUMERATION;
    }
}
