package dev.coupagen.runtime.query;

import java.util.Locale;

/**
 * How much of a record Coupa answers with.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/api-return-formats">Coupa documentation, API Return Formats</a>
 */
public enum ReturnObject {
    /** Nothing. For creating and updating only. */
    NONE,
    /** Its id only. */
    LIMITED,
    /** Its own elements, and of its associations the ids and natural keys. */
    SHALLOW;

    /** As Coupa writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
