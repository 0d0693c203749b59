package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds the customer's fields to the release to upgrade to. They belong to the instance and not to a release, so a release
 * without them does not mean that they are gone. A definition that has custom fields itself is left as it is.
 */
final class CustomFieldCarryOver {
    private CustomFieldCarryOver() {}

    static ApiDefinition of(ApiDefinition from, ApiDefinition to) {
        if (to.resources().values().stream().anyMatch(CustomFieldCarryOver::hasFields)) {
            return to;
        }
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(to.resources());
        from.resources().forEach((name, before) -> {
            if (hasFields(before)) {
                resources.computeIfPresent(name, (same, after) -> with(before, after));
            }
        });
        return to.withResources(resources);
    }

    private static ResourceDefinition with(ResourceDefinition before, ResourceDefinition after) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(after.elements());
        before.elements().values().stream()
                .filter(CustomFieldCarryOver::isCustom)
                .forEach(field -> elements.putIfAbsent(field.name(), field));
        return after.withElements(elements).withCustomFields(before.customFields());
    }

    private static boolean hasFields(ResourceDefinition resource) {
        return !resource.customFields().isEmpty()
                || resource.elements().values().stream().anyMatch(CustomFieldCarryOver::isCustom);
    }

    private static boolean isCustom(ElementDefinition element) {
        return element.sources().equals(Set.of(Source.CUSTOM));
    }
}
