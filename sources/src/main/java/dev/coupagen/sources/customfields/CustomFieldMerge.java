package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.names.NearestName;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds the customer's fields to a release's definitions. */
public final class CustomFieldMerge {
    private CustomFieldMerge() {}

    /**
     * The definition with these fields: those of the global namespace among the elements of their resource, where they
     * win over Coupa's own, the others among its custom fields; those of a file among the columns of their row type.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if the file names an unknown resource or row type
     */
    public static ApiDefinition addTo(ApiDefinition definition, CustomFieldFile file, Notices notices) {
        checkResources(definition, file);
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        ApiDefinition merged = definition;
        for (Entry entry : file.entries()) {
            CustomFieldDefinition field = entry.field();
            if (!resources.containsKey(field.resource())) {
                merged = CustomColumns.with(merged, field);
            }
            resources.computeIfPresent(
                    field.resource(), (name, resource) -> with(resource, entry, file.place(), notices));
        }
        return merged.withResources(resources);
    }

    /** The definition with the fields that an instance says it has, as far as it has their resources. */
    public static ApiDefinition addTo(ApiDefinition definition, List<CustomFieldDefinition> fields) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        fields.forEach(
                field -> resources.computeIfPresent(field.resource(), (name, resource) -> with(resource, field)));
        return definition.withResources(resources);
    }

    private static void checkResources(ApiDefinition definition, CustomFieldFile file) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Entry entry : file.entries()) {
            CustomFieldDefinition field = entry.field();
            Stream.concat(Stream.of(field.resource()), field.type().target().stream())
                    .filter(name -> !definition.resources().containsKey(name))
                    .filter(name -> !name.equals(field.resource()) || !CustomColumns.isRow(definition, name))
                    .forEach(name -> problems.putIfAbsent(name, unknown(definition, name, entry)));
        }
        if (!problems.isEmpty()) {
            throw SourceDiagnostic.CUSTOM_FIELDS_WRONG.exception(file.place(), String.join("; ", problems.values()));
        }
    }

    private static String unknown(ApiDefinition definition, String name, Entry entry) {
        boolean file = name.contains("/");
        List<String> closest = NearestName.closest(
                name,
                file ? CustomColumns.keys(definition) : definition.resources().keySet());
        return "line " + entry.line() + ": " + definition.release()
                + (file ? " has no file and row '" : " has no resource '")
                + name + "'"
                + (closest.isEmpty() ? "" : ", did you mean " + String.join(" or ", closest) + "?");
    }

    private static ResourceDefinition with(ResourceDefinition resource, Entry entry, String place, Notices notices) {
        CustomFieldDefinition field = entry.field();
        if (field.global() && resource.elements().containsKey(field.element())) {
            notices.add(
                    SourceDiagnostic.CUSTOM_FIELD_IS_STANDARD, place, entry.line(), resource.name(), field.element());
        }
        return with(resource, field);
    }

    private static ResourceDefinition with(ResourceDefinition resource, CustomFieldDefinition field) {
        SortedMap<String, ElementDefinition> fields =
                new TreeMap<>(field.global() ? resource.elements() : resource.customFields());
        fields.put(field.element(), element(field));
        return field.global() ? resource.withElements(fields) : resource.withCustomFields(fields);
    }

    private static ElementDefinition element(CustomFieldDefinition field) {
        return new ElementDefinition(
                field.element(),
                field.type(),
                false,
                false,
                true,
                true,
                field.type().allowedValues(),
                false,
                Set.of(Source.CUSTOM));
    }
}
