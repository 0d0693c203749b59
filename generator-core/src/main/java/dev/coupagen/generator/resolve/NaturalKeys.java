package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.names.NaturalKeyNames;
import java.util.SortedMap;
import java.util.TreeMap;

/** The elements that tell one record of a resource from another: all that a reference model has. */
final class NaturalKeys {
    private NaturalKeys() {}

    static SortedMap<String, ElementDefinition> of(ResourceDefinition resource) {
        SortedMap<String, ElementDefinition> keys = new TreeMap<>(resource.elements());
        keys.values().removeIf(element -> !isKey(element));
        return keys;
    }

    private static boolean isKey(ElementDefinition element) {
        boolean single = element.type() instanceof Scalar || element.type() instanceof Enumeration;
        return single && (element.name().equals("id") || element.unique() || NaturalKeyNames.contains(element.name()));
    }
}
