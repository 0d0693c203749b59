package dev.coupagen.runtime;

/** An element that its interface declares as always present was asked for, but is not present. */
public final class MissingElementException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;

    /**
     * The exception for an element.
     *
     * @param path the element in Coupa's notation
     * @param presence why it has no value
     */
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
