package dev.coupagen.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A payload could not be read, or a model not be written. The message names the location, the value and the fix. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable CoupaErrors errors;

    /**
     * A failure without a cause.
     *
     * @param message names the location, the value and the fix
     */
    public MappingException(String message) {
        this(message, null, null);
    }

    /**
     * A document that is not valid, exceeds a limit, or is not of the expected shape.
     *
     * @param message names the location, the value and the fix
     * @param cause the parser's exception; null if there is none
     */
    public MappingException(String message, @Nullable Throwable cause) {
        this(message, cause, null);
    }

    /**
     * A document reports errors where a record was expected.
     *
     * @param errors all that the document reports
     */
    public MappingException(String message, CoupaErrors errors) {
        this(message, null, errors);
    }

    private MappingException(String message, @Nullable Throwable cause, @Nullable CoupaErrors errors) {
        super(message, cause);
        this.errors = errors;
    }

    /**
     * The errors that the document reports, if it is a reply that says what is wrong instead of a record.
     *
     * @return empty if the failure has another reason, or if this exception was deserialized
     */
    public Optional<CoupaErrors> errors() {
        return Optional.ofNullable(errors);
    }
}
