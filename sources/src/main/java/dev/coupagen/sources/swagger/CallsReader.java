package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.SwaggerModule.Call;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads the {@code paths} of a Swagger file: operations, their parameters, scopes, and what they work on. */
final class CallsReader {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private static final Set<String> PARAMETER_PLACES = Set.of("query", "formData");

    private static final int LONGEST_SHOWN = 100;

    private final String place;
    private final JsonNode swagger;
    private final Consumer<Notice> notices;

    CallsReader(String place, JsonNode swagger, Consumer<Notice> notices) {
        this.place = place;
        this.swagger = swagger;
        this.notices = notices;
    }

    List<Call> read() {
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : swagger.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String verb = operation.getKey().toLowerCase(Locale.ROOT);
                if (VERBS.contains(verb) && operation.getValue().isObject()) {
                    if (!path.getKey().startsWith("/")) {
                        notices.accept(Notice.of(SourceDiagnostic.PATH_NOT_USABLE, place, shown(path.getKey()), verb));
                        continue;
                    }
                    for (String spelled : OptionalSegments.spelledOut(path.getKey())) {
                        calls.add(call(spelled, path.getValue(), verb, operation.getValue()));
                    }
                } else if (!verb.equals("parameters") && !verb.startsWith("x-")) {
                    notices.accept(Notice.of(
                            SourceDiagnostic.MEMBER_IGNORED, place, "'" + operation.getKey() + "'", path.getKey()));
                }
            }
        }
        return calls;
    }

    private static String shown(String path) {
        return path.length() <= LONGEST_SHOWN ? path : path.substring(0, LONGEST_SHOWN) + "..";
    }

    private Call call(String path, JsonNode shared, String verb, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        shared.path("parameters").forEach(parameters::add);
        operation.path("parameters").forEach(parameters::add);
        Set<String> names = new LinkedHashSet<>();
        Set<String> resources = new LinkedHashSet<>();
        String collection = "";
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            JsonNode schema = response.getValue().path("schema");
            if (response.getKey().startsWith("2")) {
                addTarget(resources, schema);
                collection =
                        collection.isEmpty() ? schema.path("xml").path("name").stringValue("") : collection;
            }
        }
        for (JsonNode parameter : parameters) {
            if (PARAMETER_PLACES.contains(parameter.path("in").stringValue(""))) {
                names.add(parameter.path("name").stringValue(""));
            }
            addTarget(resources, parameter.path("schema"));
        }
        resources.addAll(DefinitionsReader.strings(operation.path("tags")));
        OperationDefinition definition = new OperationDefinition(
                verb.toUpperCase(Locale.ROOT), belowApi(path), "", List.copyOf(names), scopes(verb, operation));
        return new Call(definition, List.copyOf(resources), collection);
    }

    /** Paths are kept as below {@code /api}, wherever a file draws the line between base and path. */
    private String belowApi(String path) {
        return path.startsWith("/api/") ? path.substring("/api".length()) : path;
    }

    private static void addTarget(Set<String> resources, JsonNode schema) {
        for (JsonNode place : List.of(schema, schema.path("items"))) {
            PropertyTypes.target(place.path("$ref").stringValue("")).ifPresent(resources::add);
        }
    }

    /**
     * The scopes that the operation or else the file asks for. Coupa's files ask for none, but list those of their
     * module: if only one of these gives the right to read, or to write, it is the one.
     */
    private List<String> scopes(String verb, JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.path("security") : swagger.path("security");
        Set<String> stated = new LinkedHashSet<>();
        boolean namesScheme = false;
        for (JsonNode alternative : security) {
            for (Map.Entry<String, JsonNode> scheme : alternative.properties()) {
                namesScheme = true;
                stated.addAll(DefinitionsReader.strings(scheme.getValue()));
            }
        }
        if (!stated.isEmpty() || !namesScheme) {
            return List.copyOf(stated);
        }
        Set<String> ofModule = new LinkedHashSet<>();
        for (JsonNode scheme : swagger.path("securityDefinitions")) {
            for (Map.Entry<String, JsonNode> scope : scheme.path("scopes").properties()) {
                if (scope.getKey().endsWith(verb.equals("get") ? ".read" : ".write")) {
                    ofModule.add(scope.getKey());
                }
            }
        }
        return ofModule.size() == 1 ? List.copyOf(ofModule) : List.of();
    }
}
