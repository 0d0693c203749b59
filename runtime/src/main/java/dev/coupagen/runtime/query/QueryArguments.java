package dev.coupagen.runtime.query;

import dev.coupagen.runtime.text.Percent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arguments of a call for other libraries: as a whole address, and one by one. */
final class QueryArguments {
    /** The most records that Coupa returns in one call. */
    static final int LARGEST_LIMIT = 50;

    private static final String API = "/api";

    private QueryArguments() {}

    static URI uri(URI base, String resourcePath, QueryParts<?> parts) {
        if (!base.isAbsolute() || base.isOpaque() || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "'" + base + "' is not the address of an instance. Give one such as https://acme.coupahost.com.");
        }
        if (resourcePath.isEmpty() || resourcePath.contains("{")) {
            throw new IllegalStateException("The resource has no address of its own"
                    + (resourcePath.isEmpty() ? "" : ": " + resourcePath)
                    + ". Take the address from the pathFor of an operation.");
        }
        requireLimit(parts);
        String start = base.toString().replaceFirst("/+$", "");
        String path = resourcePath.startsWith(API + "/") || start.endsWith(API) ? resourcePath : API + resourcePath;
        String arguments = QueryString.encoded(parts).replace("[", "%5B").replace("]", "%5D");
        return URI.create(start + path + (arguments.isEmpty() ? "" : "?" + arguments));
    }

    static List<Map.Entry<String, String>> pairs(QueryParts<?> parts) {
        requireLimit(parts);
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String argument : QueryString.encodedArguments(parts)) {
            int equals = argument.indexOf('=');
            pairs.add(Map.entry(
                    Percent.decode(argument.substring(0, equals)), Percent.decode(argument.substring(equals + 1))));
        }
        return List.copyOf(pairs);
    }

    private static void requireLimit(QueryParts<?> parts) {
        Integer limit = parts.limit();
        if (limit != null && limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("'limit' is " + limit + ", but Coupa returns at most " + LARGEST_LIMIT
                    + " records in one call. Ask for " + LARGEST_LIMIT
                    + " and go on with 'offset', or page by a client.");
        }
    }

    static int notNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("'" + name + "' is " + number + ". Give 0 or more.");
        }
        return number;
    }
}
