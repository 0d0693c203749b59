package dev.coupagen.runtime.query;

import dev.coupagen.names.Singular;
import dev.coupagen.runtime.model.Schema;
import java.util.Locale;

/**
 * The names in Coupa's GraphQL schema that do not follow from those of elements. What the instance really has, its
 * schema tells (introspection is open); give other names where it differs.
 *
 * @param one the field for one record by its id, such as {@code invoice}
 * @param many the field for a collection, such as {@code invoices}
 * @param value the type of a custom field with a single value
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/introducing-graphql">Coupa documentation, Introducing GraphQL</a>
 */
public record GraphQlNames(String one, String many, String value) {
    /** The field of any type that says which one it is. */
    static final String TYPE = "__typename";

    private static final String VALUE = "StringValue";
    private static final String NAME = "[_A-Za-z][_0-9A-Za-z]*";

    /**
     * Checks the names, because they become part of a document.
     *
     * @throws IllegalArgumentException if one is not a name in GraphQL
     */
    public GraphQlNames {
        requireName(one);
        requireName(many);
        requireName(value);
    }

    /** The names by the rule that Coupa's examples follow: {@code /invoices} gives {@code invoice} and {@code invoices}. */
    static GraphQlNames of(Route root) {
        Schema schema = root.mapper.schema();
        String path = root.resourcePath;
        if (path.isEmpty() || path.endsWith("}")) {
            return new GraphQlNames(camelCase(schema.element()), camelCase(schema.collection()), VALUE);
        }
        String many = path.substring(path.lastIndexOf('/') + 1);
        return new GraphQlNames(camelCase(Singular.of(many)), camelCase(many), VALUE);
    }

    /** Whether a schema can have a field for the element: {@code aic_user?} is not a valid name in GraphQL. */
    static boolean isPossible(String element) {
        return element.replace('-', '_').matches(NAME);
    }

    /** The name of an element in GraphQL: {@code invoice-number} is {@code invoiceNumber}; of any text a valid name. */
    static String camelCase(String element) {
        StringBuilder name = new StringBuilder(element.length());
        boolean upper = false;
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (!isNameCharacter(c) || c == '_') {
                upper = name.length() > 0;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        if (name.length() == 0 || Character.isDigit(name.charAt(0))) {
            name.insert(0, '_');
        }
        return name.toString();
    }

    /** The other way round: {@code invoiceNumber} as {@code invoice-number}. */
    static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The name of a resource as a type: {@code Asn-Header} is {@code AsnHeader}. */
    static String typeName(String resource) {
        String name = camelCase(resource);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static void requireName(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("'" + name + "' is not a valid name in GraphQL.");
        }
    }
}
