package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Leaves out, with a notice, what cannot become Java: things without a name, or with one so long that no payload could
 * hold it and no class file either.
 */
final class Screening {
    /** The runtime's default limit for names in payloads, and far below what a constant in a class file may hold. */
    private static final int LONGEST_NAME = 1_000;

    /** So that what makes an operation, and all of them, stay methods that HotSpot compiles. */
    private static final int MOST_PARAMETERS = 500;

    private static final int MOST_OPERATIONS = 1_000;

    /** Each takes two of the 65,535 entries of a class file's constant pool. */
    private static final int MOST_VALUES = 20_000;

    private final Notices notices;

    Screening(Notices notices) {
        this.notices = notices;
    }

    ApiDefinition screen(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> kept = new TreeMap<>();
        definition.resources().forEach((name, resource) -> {
            if (isUsable(name)
                    && Stream.of(resource.element(), resource.collection(), resource.path())
                            .noneMatch(Screening::isTooLong)) {
                kept.put(name, screen(resource));
            } else {
                notices.add(GeneratorDiagnostic.RESOURCE_LEFT_OUT, shown(name), LONGEST_NAME);
            }
        });
        return definition.withResources(kept);
    }

    private ResourceDefinition screen(ResourceDefinition resource) {
        return new ResourceDefinition(
                resource.name(),
                resource.element(),
                resource.collection(),
                resource.path(),
                screen(resource, resource.elements()),
                usableOperations(resource),
                screen(resource, resource.customFields()));
    }

    private SortedMap<String, ElementDefinition> screen(
            ResourceDefinition resource, SortedMap<String, ElementDefinition> elements) {
        SortedMap<String, ElementDefinition> kept = new TreeMap<>();
        elements.forEach((name, element) -> {
            if (isUsable(name)) {
                kept.put(name, element);
            } else {
                notices.add(GeneratorDiagnostic.ELEMENT_LEFT_OUT, resource.name(), shown(name), LONGEST_NAME);
            }
        });
        return kept;
    }

    private List<OperationDefinition> usableOperations(ResourceDefinition resource) {
        List<OperationDefinition> usable = resource.operations().stream()
                .filter(operation -> isUsable(resource, operation))
                .toList();
        if (usable.size() > MOST_OPERATIONS) {
            notices.add(GeneratorDiagnostic.OPERATIONS_TOO_MANY, resource.name(), usable.size(), MOST_OPERATIONS);
            return usable.subList(0, MOST_OPERATIONS);
        }
        return usable;
    }

    private boolean isUsable(ResourceDefinition resource, OperationDefinition operation) {
        int parameters = operation.parameters().size() + operation.scopes().size();
        boolean usable = parameters <= MOST_PARAMETERS
                && Stream.of(List.of(operation.verb(), operation.path()), operation.parameters(), operation.scopes())
                        .flatMap(List::stream)
                        .noneMatch(Screening::isTooLong);
        if (!usable) {
            notices.add(
                    GeneratorDiagnostic.OPERATION_LEFT_OUT,
                    resource.name(),
                    shown(operation.action()),
                    LONGEST_NAME,
                    MOST_PARAMETERS);
        }
        return usable;
    }

    /** The values that can be constants. */
    List<String> usableValues(String resource, String element, List<String> values) {
        List<String> usable =
                values.stream().filter(value -> !isTooLong(value)).distinct().toList();
        long left = values.stream().distinct().count() - usable.size();
        if (left > 0) {
            notices.add(GeneratorDiagnostic.VALUES_LEFT_OUT, resource, element, left, LONGEST_NAME);
        }
        if (usable.size() > MOST_VALUES) {
            notices.add(GeneratorDiagnostic.VALUES_TOO_MANY, resource, element, usable.size());
            return List.of();
        }
        return usable;
    }

    private static boolean isUsable(String name) {
        return !name.isBlank() && !isTooLong(name);
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST_NAME;
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
