package dev.coupagen.runtime.model;

import java.util.Map;

/**
 * The lists whose items belong to one record, so that {@code _delete} removes one of them. All other lists refer to
 * records that exist by themselves, such as the roles of a user: Coupa replaces those by the list that it is sent.
 */
final class OwnedLists {
    private static final String CORE_API = "https://compass.coupa.com/en-us/products/product-documentation/"
            + "integration-technical-documentation/the-coupa-core-api/";
    /** Integrations delete these lines in the same way; no page documents it for them. */
    private static final String PRACTICE = "as for the lines of purchase orders";

    /** By element: the page that documents it, or why it is in the table. */
    private static final Map<String, String> EVIDENCE = Map.of(
            "order-lines", CORE_API + "resources/transactional-resources/purchase-orders-api-(purchase_orders)",
            "requisition-lines", PRACTICE,
            "invoice-lines", PRACTICE,
            "expense-lines", PRACTICE,
            "order-pad-lines", PRACTICE,
            "rate-card-lines", PRACTICE,
            "lines", PRACTICE);

    private OwnedLists() {}

    static boolean contains(String element) {
        return EVIDENCE.containsKey(element);
    }
}
