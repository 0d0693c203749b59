package dev.coupagen.files;

/** Files could not be exchanged. The message names the file, what happened and the fix. */
public final class FileExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileExchangeException(String message, Throwable cause) {
        super(message, cause);
    }

    FileExchangeException(String message) {
        super(message);
    }
}
