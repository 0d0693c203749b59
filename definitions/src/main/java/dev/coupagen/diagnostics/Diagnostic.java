package dev.coupagen.diagnostics;

import java.util.Locale;

/**
 * A kind of message to the user. Each module has an enum of its own. The text names the location, the value and the fix;
 * its placeholders are those of {@link String#format}.
 */
public interface Diagnostic {
    /** The code of the message, which stays the same when its text changes: {@code CS017}, for example. */
    String code();

    /** How grave it is. */
    Severity severity();

    /** The text with its placeholders. */
    String text();

    /** The name of the constant. */
    String name();

    /** The message for these values, on one line whatever they hold. */
    default String message(Object... values) {
        return OneLine.of(String.format(Locale.ROOT, text(), values));
    }

    /** The exception that ends a goal with this message. */
    default CoupagenException exception(Object... values) {
        return new CoupagenException(this, message(values));
    }
}
