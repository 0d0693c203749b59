package dev.coupagen.runtime;

import java.util.List;

/**
 * A call that Coupa offers on a resource. Immutable.
 *
 * @param verb the HTTP method in capitals
 * @param path the template below {@code /api}, such as {@code /invoices/{id}/submit}
 * @param parameters the names of the query and form parameters it takes
 * @param scopes the OAuth scopes of which one is needed; empty where the definitions state none
 */
public record Operation(String verb, String path, List<String> parameters, List<String> scopes) {
    public Operation {
        parameters = List.copyOf(parameters);
        scopes = List.copyOf(scopes);
    }

    public static Operation of(String verb, String path) {
        return new Operation(verb, path, List.of(), List.of());
    }

    /** The same operation with these parameters. */
    public Operation parameters(String... names) {
        return new Operation(verb, path, List.of(names), scopes);
    }

    /** The same operation with these scopes. */
    public Operation scopes(String... names) {
        return new Operation(verb, path, parameters, List.of(names));
    }

    /**
     * Whether doing it twice has the same effect as once: GET, PUT and DELETE of one record have, creating and most
     * actions have not.
     */
    public boolean isRepeatable() {
        return switch (verb) {
            case "GET", "DELETE" -> true;
            case "PUT", "PATCH" -> path.endsWith("}");
            default -> false;
        };
    }
}
