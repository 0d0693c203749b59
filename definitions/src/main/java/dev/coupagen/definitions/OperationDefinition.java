package dev.coupagen.definitions;

import java.util.List;

/**
 * One call that Coupa offers.
 *
 * @param verb the HTTP method, in capitals
 * @param path the template below {@code /api}, such as {@code /invoices/{id}/submit}
 * @param action a short name unique within the resource, such as {@code submit}
 * @param parameters the names of the query and form parameters it takes, path parameters excluded
 * @param scopes the OAuth scopes of which one is needed, if the source states them
 */
public record OperationDefinition(
        String verb, String path, String action, List<String> parameters, List<String> scopes) {
    public OperationDefinition {
        parameters = List.copyOf(parameters);
        scopes = List.copyOf(scopes);
    }
}
