package dev.coupagen.sandbox.api;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a verb and a path mean. Names in a path count before parameters. */
public final class Router {
    private static final String OPTIONAL = "(/";
    private final Catalog catalog;
    private final Node root = new Node();
    private final List<Route> routes = new ArrayList<>();

    /**
     * An operation with the values in its path.
     *
     * @param values of the parameters, in their order
     */
    public record Match(Route route, List<String> values) {
        /** Copies the values. */
        public Match {
            values = List.copyOf(values);
        }
    }

    private static final class Node {
        private final Map<String, Node> names = new HashMap<>();
        private @Nullable Node parameter;
        private final Map<String, Route> routes = new HashMap<>();
    }

    /** The operations of a catalogue. */
    public Router(Catalog catalog) {
        this.catalog = catalog;
        for (ResourceType type : catalog.byImportance()) {
            for (OperationDefinition operation : type.definition().operations()) {
                add(type, operation, address(operation.path()));
            }
        }
        aliases();
    }

    /** Paths that people use besides. */
    private void aliases() {
        catalog.type("RequisitionHeader")
                .ifPresent(type -> type.definition().operations().stream()
                        .filter(operation -> operation.path().equals("/requisitions/submit_for_approval"))
                        .forEach(operation -> add(type, operation, "/api/requisitions/new/submit_for_approval")));
    }

    private static String address(String path) {
        return path.contains("/api/") ? path : "/api" + path;
    }

    private void add(ResourceType type, OperationDefinition operation, String address) {
        put(type, operation, address);
        int optional = address.indexOf(OPTIONAL);
        if (optional > 0) {
            // As written, with the optional part, and without it.
            String part = address.substring(optional + 1, address.length() - 1);
            put(type, operation, address.substring(0, optional) + part);
            put(type, operation, address.substring(0, optional));
        }
    }

    private void put(ResourceType type, OperationDefinition operation, String address) {
        List<String> segments = segments(address);
        Node node = root;
        for (String segment : segments) {
            if (Route.isParameter(segment)) {
                Node next = node.parameter == null ? new Node() : node.parameter;
                node.parameter = next;
                node = next;
            } else {
                node = node.names.computeIfAbsent(segment, name -> new Node());
            }
        }
        Route route = new Route(target(type, segments), operation, segments, RouteKind.of(operation, segments));
        if (node.routes.putIfAbsent(operation.verb(), route) == null) {
            routes.add(route);
        }
    }

    /** Attachments of a resource are listed among its own operations where it has an API of its own. */
    private ResourceType target(ResourceType type, List<String> segments) {
        boolean isOfAttachments =
                segments.contains("attachments") && !type.path().contains("attachments");
        return isOfAttachments ? catalog.type("Attachment").orElse(type) : type;
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** All operations. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The operation; empty if no verb has the path. */
    Optional<Match> find(String verb, String path) {
        List<String> segments = segments(path);
        String asked = verb.equals("HEAD") ? "GET" : verb;
        List<String> values = new ArrayList<>();
        return find(root, segments, 0, asked, values);
    }

    private static Optional<Match> find(Node node, List<String> segments, int at, String verb, List<String> values) {
        if (at == segments.size()) {
            return Optional.ofNullable(node.routes.get(verb)).map(route -> new Match(route, values));
        }
        Node named = node.names.get(segments.get(at));
        Optional<Match> match = named == null ? Optional.empty() : find(named, segments, at + 1, verb, values);
        if (match.isEmpty() && node.parameter != null) {
            values.add(segments.get(at));
            match = find(node.parameter, segments, at + 1, verb, values);
            values.remove(values.size() - 1);
        }
        return match;
    }

    /** The verbs that the path has. */
    Set<String> verbs(String path) {
        Set<String> verbs = new TreeSet<>();
        for (String verb : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            find(verb, path).ifPresent(match -> verbs.add(verb));
        }
        return verbs;
    }
}
