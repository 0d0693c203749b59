package dev.coupagen.runtime;

import dev.coupagen.runtime.text.Percent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call that Coupa offers on a resource. Immutable.
 *
 * @param verb the HTTP method in capitals
 * @param path the template below {@code /api}, such as {@code /invoices/{id}/submit}, or the whole path if it names an
 *     {@code /api} of its own, as {@code /qualitycollaboration/api/v1/quality-inspections} does
 * @param parameters the names of the query and form parameters it takes
 * @param scopes the OAuth scopes of which one is needed; empty if the definitions do not state any
 */
public record Operation(String verb, String path, List<String> parameters, List<String> scopes) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    /** Copies the lists. */
    public Operation {
        parameters = List.copyOf(parameters);
        scopes = List.copyOf(scopes);
    }

    /**
     * An operation without parameters and scopes.
     *
     * @param verb the HTTP method in capitals
     * @param path the template below {@code /api}, such as {@code /invoices/{id}/submit}
     */
    public static Operation of(String verb, String path) {
        return new Operation(verb, path, List.of(), List.of());
    }

    /**
     * The same operation with these parameters.
     *
     * @param names instead of those that it had
     */
    public Operation parameters(String... names) {
        return new Operation(verb, path, List.of(names), scopes);
    }

    /**
     * The same operation with these scopes.
     *
     * @param names instead of those that it had
     */
    public Operation scopes(String... names) {
        return new Operation(verb, path, parameters, List.of(names));
    }

    /**
     * The names of the parameters in the path, in order: {@code id}.
     *
     * @return empty if the path has none
     */
    public List<String> pathParameters() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(parameter -> parameter.group(1))
                .toList();
    }

    /**
     * The address below {@code /api} with values in the path, encoded: {@code SUBMIT.pathFor(5)} is {@code
     * /invoices/5/submit}.
     *
     * @param values one for each of {@link #pathParameters}, in order
     * @throws IllegalArgumentException if there are more or fewer, or one could lead to another address
     */
    public String pathFor(Object... values) {
        List<String> names = pathParameters();
        if (values.length != names.size()) {
            throw new IllegalArgumentException(verb + " " + path + " takes " + names.size() + " values in its path "
                    + names + ", but " + values.length + " were given.");
        }
        StringBuilder expanded = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path);
        for (int i = 0; parameter.find(); i++) {
            String value = segment(names.get(i), values[i].toString());
            parameter.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return parameter.appendTail(expanded).toString();
    }

    private String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    verb + " " + path + ": '" + name + "' is '" + value + "', which would lead to another address.");
        }
        return Percent.encode(value);
    }

    /**
     * Whether running it twice has the same effect as once (idempotent): true for GET and DELETE, and for PUT and PATCH
     * of one record; false for creating and most actions. The exception is an update that adds items to a collection, as
     * it does for each item without an id: run twice, it adds them twice.
     */
    public boolean isRepeatable() {
        return switch (verb) {
            case "GET", "HEAD", "DELETE" -> true;
            case "PUT", "PATCH" -> path.endsWith("}");
            default -> false;
        };
    }
}
