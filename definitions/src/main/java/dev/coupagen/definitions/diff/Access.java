package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ElementDefinition;
import java.util.Locale;

/** Whether Coupa sends an element, accepts it, or both. */
enum Access {
    READ_WRITE,
    READ_ONLY,
    WRITE_ONLY,
    NONE;

    static Access of(ElementDefinition element) {
        if (element.readable()) {
            return element.writable() ? READ_WRITE : READ_ONLY;
        }
        return element.writable() ? WRITE_ONLY : NONE;
    }

    /** The kind of the change from any other access to this one. */
    ChangeKind kind() {
        return this == READ_ONLY || this == NONE ? ChangeKind.ELEMENT_READ_ONLY : ChangeKind.ELEMENT_WRITABLE;
    }

    /** What the change from any other access to this one means to those who had it. */
    Verdict verdict() {
        return switch (this) {
            case READ_WRITE -> Verdict.WRITABLE;
            case READ_ONLY -> Verdict.READ_ONLY;
            case WRITE_ONLY -> Verdict.WRITE_ONLY;
            case NONE -> Verdict.NO_ACCESS;
        };
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
