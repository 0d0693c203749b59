package dev.coupagen.sandbox.faults;

import java.util.Locale;
import java.util.Optional;

/** What can go wrong. */
public enum FaultKind {
    /** The reply comes late; {@code amount} is in milliseconds. */
    LATENCY,
    /** Another status is sent instead of a reply; {@code amount} is the status, 503 if it is 0. */
    STATUS,
    /** The token is not valid any more: 401. */
    TOKEN_EXPIRY,
    /** The connection is closed without a reply. */
    DROP,
    /** The connection is closed after {@code amount} bytes of the body, or half of it if that is 0. */
    TRUNCATE,
    /** Records are created and removed between the pages of a list. */
    DRIFT,
    /** Elements without a value are left out. */
    NULLS_OMITTED,
    /** Some values of elements of any type are the empty text. */
    BLANKS,
    /** Names have underscores instead of dashes. */
    UNDERSCORES,
    /** Decimals are numbers and not texts in JSON. */
    DECIMALS_AS_NUMBERS,
    /** The element that {@code element} names is missing, as after a release. */
    ELEMENT_REMOVED,
    /** Records have one more element, called as {@code element} says, as after a release. */
    ELEMENT_ADDED;

    /** The name in documents: {@code nulls-omitted}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name, dashes and underscores being the same. */
    public static Optional<FaultKind> of(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (FaultKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
