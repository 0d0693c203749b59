package dev.coupagen.sandbox.schema;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Adds the fields of a custom-field file to the definitions of a release. */
public final class CustomFieldFile {
    private static final int LARGEST = 10 << 20;

    private CustomFieldFile() {}

    /**
     * The definitions with the fields of a file: resource, then element, then a type or a map of {@code type} and {@code
     * global}.
     *
     * @throws SandboxException if the file cannot be read, or names a resource that there is not
     */
    public static ApiDefinition addTo(ApiDefinition definition, Path file) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        map(content(file), file, "the file").forEach((name, fields) -> {
            ResourceDefinition resource = resources.get(name.toString());
            if (resource == null) {
                throw new SandboxException(
                        file + ": there is no resource '" + name + "' in release " + definition.release() + ".", null);
            }
            resources.put(resource.name(), with(resource, map(fields, file, resource.name()), file));
        });
        return definition.withResources(resources);
    }

    private static Object content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SandboxException(file + " is larger than " + LARGEST + " bytes.", null);
            }
            Object content = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            return content == null ? Map.of() : content;
        } catch (IOException | YamlEngineException e) {
            throw new SandboxException(file + " cannot be read as YAML: " + e.getMessage(), e);
        }
    }

    private static Map<?, ?> map(Object value, Path file, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new SandboxException(
                file + ": " + where + " holds '" + value
                        + "' where names are expected. Give each field as 'name: type'.",
                null);
    }

    private static ResourceDefinition with(ResourceDefinition resource, Map<?, ?> fields, Path file) {
        SortedMap<String, ElementDefinition> global = new TreeMap<>(resource.elements());
        SortedMap<String, ElementDefinition> custom = new TreeMap<>(resource.customFields());
        fields.forEach((name, value) -> {
            boolean isMap = value instanceof Map<?, ?>;
            Map<?, ?> details = isMap ? map(value, file, name.toString()) : Map.of("type", String.valueOf(value));
            ElementType type = ElementTypes.parse(String.valueOf(details.get("type")));
            ElementDefinition element = new ElementDefinition(
                    name.toString(),
                    type,
                    false,
                    false,
                    true,
                    true,
                    List.of(),
                    false,
                    Set.of(ElementDefinition.Source.CUSTOM));
            (Boolean.TRUE.equals(details.get("global")) ? global : custom).put(element.name(), element);
        });
        return resource.withElements(global).withCustomFields(custom);
    }
}
