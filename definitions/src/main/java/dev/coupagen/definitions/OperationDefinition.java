package dev.coupagen.definitions;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One call that Coupa offers.
 *
 * @param verb the HTTP method, in capitals
 * @param path the template below {@code /api}, such as {@code /invoices/{id}/submit}, or the whole path if it names an
 *     {@code /api} of its own
 * @param action a short name unique within the resource, such as {@code submit}
 * @param parameters the names of the query and form parameters it takes, path parameters excluded
 * @param scopes the OAuth scopes of which one is needed, if the source states them
 */
public record OperationDefinition(String verb, String path, String action, List<String> parameters, List<String> scopes)
        implements Comparable<OperationDefinition> {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Comparator<OperationDefinition> ORDER = Comparator.comparing(OperationDefinition::path)
            .thenComparing(operation -> VERBS.indexOf(operation.verb()))
            .thenComparing(OperationDefinition::verb);

    /** Copies the parameters and the scopes. */
    public OperationDefinition {
        parameters = List.copyOf(parameters);
        scopes = List.copyOf(scopes);
    }

    /** Verb and path, which no two operations of a release share. */
    public String call() {
        return verb + " " + path;
    }

    /** The same call under another name. */
    public OperationDefinition named(String name) {
        return new OperationDefinition(verb, path, name, parameters, scopes);
    }

    /** The same call, with the parameters and scopes of the other too. */
    public OperationDefinition joinedWith(OperationDefinition other) {
        return new OperationDefinition(
                verb, path, action, union(parameters, other.parameters), union(scopes, other.scopes));
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** By path, then by verb: reading before creating, changing and deleting. */
    @Override
    public int compareTo(OperationDefinition other) {
        return ORDER.compare(this, other);
    }
}
