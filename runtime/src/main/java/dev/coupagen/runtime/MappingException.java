package dev.coupagen.runtime;

import org.jspecify.annotations.Nullable;

/** A payload could not be read, or a model not be written. The message names the place, the value and the mend. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MappingException(String message) {
        this(message, null);
    }

    public MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
