package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.names.RootNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the content of a definition file. */
final class DefinitionReader {
    private static final List<String> API = List.of("release", "resources", "files");
    private static final List<String> RESOURCE =
            List.of("element", "collection", "path", "elements", "custom-fields", "operations");
    private static final List<String> ELEMENT = List.of(
            "type", "required", "unique", "readable", "writable", "deprecated", "values", "sources", "description");
    private static final List<String> OPERATION = List.of("verb", "path", "action", "parameters", "scopes");

    private final JsonCursor json;

    DefinitionReader(String place, byte[] content) {
        this.json = new JsonCursor(place, content);
    }

    ApiDefinition read() {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        SortedMap<String, FileFormat> files = new TreeMap<>();
        List<String> release = new ArrayList<>();
        json.document(member -> {
            switch (member) {
                case "release" -> release.add(json.string("the release"));
                case "resources" ->
                    json.object("resources", name -> resources.put(name, new ResourceReader(name).read()));
                case "files" -> json.object("files", name -> files.put(name, new FileFormatReader(json, name).read()));
                default -> throw json.unknown(member, "a definition file", API);
            }
        });
        if (release.isEmpty()) {
            throw json.error("the release is not named, so it cannot be a definition file. Add \"release\": \"..\".");
        }
        return new ApiDefinition(release.get(0), resources, files);
    }

    /** What has been read of one resource so far. */
    private final class ResourceReader {
        private final String name;
        private final SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        private final SortedMap<String, ElementDefinition> customFields = new TreeMap<>();
        private final List<OperationDefinition> operations = new ArrayList<>();
        private String element;
        private String collection = "";
        private String path = "";

        ResourceReader(String name) {
            this.name = name;
            this.element = RootNames.element(name);
        }

        ResourceDefinition read() {
            json.object(name, this::member);
            String list = collection.isEmpty() ? RootNames.collection(element) : collection;
            return new ResourceDefinition(name, element, list, path, elements, operations, customFields);
        }

        private void member(String member) {
            switch (member) {
                case "element" -> element = json.string("the element of " + name);
                case "collection" -> collection = json.string("the collection of " + name);
                case "path" -> path = json.string("the path of " + name);
                case "elements" ->
                    json.object(
                            "the elements of " + name, key -> elements.put(key, new ElementReader(name, key).read()));
                case "custom-fields" ->
                    json.object(
                            "the custom fields of " + name,
                            key -> customFields.put(key, new ElementReader(name, key).read()));
                case "operations" ->
                    json.array("the operations of " + name, () -> operations.add(new OperationReader(name).read()));
                default -> throw json.unknown(member, "resource " + name, RESOURCE);
            }
        }
    }

    /** What has been read of one element so far. */
    private final class ElementReader {
        private final String name;
        private final String label;
        private ElementType type = ElementTypes.unknown("");
        private boolean required;
        private boolean unique;
        private boolean readable = true;
        private boolean writable = true;
        private boolean deprecated;
        private List<String> values = List.of();
        private Set<Source> sources = DefinitionWriter.USUAL_SOURCES;
        private String description = "";

        ElementReader(String resource, String name) {
            this.name = name;
            this.label = resource + "." + name;
        }

        ElementDefinition read() {
            json.object(label, this::member);
            return new ElementDefinition(
                    name,
                    ElementTypes.withValues(type, values),
                    required,
                    unique,
                    readable,
                    writable,
                    values,
                    deprecated,
                    sources,
                    description);
        }

        private void member(String member) {
            String what = member + " of " + label;
            switch (member) {
                case "type" -> type = ElementTypes.parse(json.string(what));
                case "required" -> required = json.flag(what);
                case "unique" -> unique = json.flag(what);
                case "readable" -> readable = json.flag(what);
                case "writable" -> writable = json.flag(what);
                case "deprecated" -> deprecated = json.flag(what);
                case "values" -> values = json.strings(what);
                case "sources" -> sources = json.sources(label);
                case "description" -> description = json.string(what);
                default -> throw json.unknown(member, "element " + label, ELEMENT);
            }
        }
    }

    /** What has been read of one operation so far. */
    private final class OperationReader {
        private final String label;
        private String verb = "";
        private String path = "";
        private String action = "";
        private List<String> parameters = List.of();
        private List<String> scopes = List.of();

        OperationReader(String resource) {
            this.label = "an operation of " + resource;
        }

        OperationDefinition read() {
            json.object(label, this::member);
            for (String required : List.of(verb, path, action)) {
                if (required.isEmpty()) {
                    throw json.error(label + " must have verb, path and action.");
                }
            }
            return new OperationDefinition(verb, path, action, parameters, scopes);
        }

        private void member(String member) {
            String what = member + " of " + label;
            switch (member) {
                case "verb" -> verb = json.string(what);
                case "path" -> path = json.string(what);
                case "action" -> action = json.string(what);
                case "parameters" -> parameters = json.strings(what);
                case "scopes" -> scopes = json.strings(what);
                default -> throw json.unknown(member, label, OPERATION);
            }
        }
    }
}
