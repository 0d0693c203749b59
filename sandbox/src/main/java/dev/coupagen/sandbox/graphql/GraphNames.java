package dev.coupagen.sandbox.graphql;

import dev.coupagen.names.Singular;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Locale;

/** Names of the schema: lower camel case, as Coupa's examples have them. */
final class GraphNames {
    private GraphNames() {}

    /** {@code invoice-number} is {@code invoiceNumber}. */
    static String field(String element) {
        StringBuilder name = new StringBuilder();
        for (String word : element.split("[^A-Za-z0-9]+", -1)) {
            name.append(name.isEmpty() ? word : capitalized(word));
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** {@code Asn-Header} is {@code AsnHeader}. */
    static String type(ResourceType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("[^A-Za-z0-9]+", -1)) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    /** The field for a collection: {@code invoices}, from the path if there is one. */
    static String many(ResourceType type) {
        String path = type.path();
        if (path.isEmpty() || path.endsWith("}")) {
            return field(type.definition().collection());
        }
        return field(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The field for one record: {@code invoice}. */
    static String one(ResourceType type) {
        String path = type.path();
        if (path.isEmpty() || path.endsWith("}")) {
            return field(type.element());
        }
        return field(Singular.of(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
