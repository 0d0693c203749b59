package dev.coupagen.definitions.diff;

import java.util.Locale;

/** What a change means for code that worked with the earlier release; the gravest first. */
public enum Impact {
    /** Code or calls that worked no longer do. */
    BREAKING,
    /** Most code goes on working; some values or some records no longer fit it. */
    RISKY,
    /** Code goes on working. */
    COMPATIBLE;

    /** The word in reports: {@code breaking}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The graver of two. */
    public Impact worse(Impact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it is as grave as the other, or graver. */
    public boolean isAtLeast(Impact other) {
        return compareTo(other) <= 0;
    }
}
