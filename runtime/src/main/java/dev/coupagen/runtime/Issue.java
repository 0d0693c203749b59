package dev.coupagen.runtime;

import dev.coupagen.runtime.text.LogText;
import dev.coupagen.runtime.text.SecretNames;

/**
 * Something unexpected that a mapper found in a payload or model and dealt with.
 *
 * @param kind what it is
 * @param path the element in Coupa's notation, such as {@code invoice-lines[2]/account}
 * @param value the value in the payload; of an element that holds a secret, three asterisks
 * @param message what was expected
 */
public record Issue(Kind kind, String path, RawValue value, String message) {

    private static final int LONGEST = 500;

    /** Replaces a secret, such as a password, so that issues can be logged. */
    public Issue {
        if (SecretNames.isAtEndOf(path)) {
            value = new RawValue.Text(SecretNames.REDACTED);
        }
    }

    /** For logs: the value is cut, and cannot forge a line. */
    @Override
    public String toString() {
        return "Issue[kind=" + kind + ", path=" + LogText.of(path, LONGEST) + ", value="
                + LogText.of(value.toString(), LONGEST) + ", message=" + LogText.of(message, LONGEST) + "]";
    }

    /** What can be unexpected. */
    public enum Kind {
        /** A value of an unexpected shape; kept raw, the element is {@link Presence#UNREADABLE}. */
        UNREADABLE,
        /** An element that the interface does not declare; kept among the extensions, or skipped if it says so. */
        UNKNOWN,
        /** The same element twice in one record; the last one counts. {@code value} is the one that was dropped. */
        DUPLICATE,
        /** An XML document whose root is not that of the resource; it is read all the same. {@code value} is the root's name. */
        OTHER_ROOT,
        /** A row of a flat file that has no row to belong to; it is left out. {@code value} is the row. */
        UNPLACED,
        /** A cell of a flat file that no header names; it is kept among the extensions. */
        SURPLUS,
        /**
         * A date or decimal of a flat file that shows another notation than others: those that allow two readings, such as
         * {@code 01/02/2026} or {@code 1.234}, may have been read wrongly.
         */
        AMBIGUOUS,
        /** A read-only element that writing for an update, or a patch, leaves out. */
        READ_ONLY
    }
}
