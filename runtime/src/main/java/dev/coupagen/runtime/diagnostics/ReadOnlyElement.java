package dev.coupagen.runtime.diagnostics;

/** The message for a read-only element that is not written. */
public final class ReadOnlyElement {
    private ReadOnlyElement() {}

    /** What the listener, or an exception, says of the element with that path. */
    public static String message(String path) {
        return "Coupa sets '" + path
                + "' itself, so it is not sent. Leave it out; WriteMode.WRITABLE does so and reports it.";
    }
}
