package dev.coupagen.sandbox.api;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.List;

/**
 * An operation of the definitions as the sandbox serves it.
 *
 * @param type the resource whose records it reads or writes
 * @param operation as defined
 * @param segments of its whole path, each a name or a parameter in braces
 * @param kind what it does
 */
public record Route(ResourceType type, OperationDefinition operation, List<String> segments, RouteKind kind) {
    /** Copies the segments. */
    public Route {
        segments = List.copyOf(segments);
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /** The last segment that is a name. */
    String lastName() {
        String name = "";
        for (String segment : segments) {
            name = isParameter(segment) ? name : segment;
        }
        return name;
    }

    /** The action without what only tells it from others of the same name: {@code patch_approve} is {@code approve}. */
    String action() {
        String action = operation.action();
        for (String prefix : List.of("patch_", "bulk_")) {
            action = action.startsWith(prefix) && action.length() > prefix.length()
                    ? action.substring(prefix.length())
                    : action;
        }
        int suffix = action.indexOf("_for_");
        boolean isSuffix = suffix > 0
                && !action.startsWith("submit_for_approval")
                && operation.path().indexOf('{') >= 0;
        return isSuffix && !lastName().equals(action) ? action.substring(0, suffix) : action;
    }
}
