package dev.coupagen.runtime;

/** An element was asked for that its interface declares as always there, and it is not. */
public final class MissingElementException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;

    public MissingElementException(String path, Presence presence) {
        super(
                "Element '" + path + "' is " + presence.name().toLowerCase(java.util.Locale.ROOT)
                        + ", but its accessor promises a value. Declare the accessor as Optional, or check the presence first.");
        this.path = path;
    }

    /** The element in Coupa's notation, such as {@code InvoiceHeader/invoice-number}. */
    public String path() {
        return path;
    }
}
