package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.Definitions;
import dev.coupagen.definitions.Definitions.Conflict;
import dev.coupagen.definitions.Definitions.Merged;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.names.RootNames;
import dev.coupagen.sources.corrections.Corrections;
import dev.coupagen.sources.corrections.SelfReferences;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.SwaggerModule;
import dev.coupagen.sources.swagger.SwaggerModule.Call;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes one definition of the modules of a release. */
final class Release {
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private final String name;
    private final Consumer<Notice> notices;
    private final NavigableMap<String, ResourceDefinition> resources = new TreeMap<>();
    private final Map<String, Map<String, OperationDefinition>> operations = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private List<Conflict> conflicts = List.of();

    Release(String name, Consumer<Notice> notices) {
        this.name = name;
        this.notices = notices;
    }

    ApiDefinition of(List<SwaggerModule> modules) {
        join(modules);
        for (SwaggerModule module : modules) {
            module.calls().forEach(call -> addCall(module.place(), call));
        }
        resources.replaceAll(
                (key, resource) -> withKnownReferences(resource.withOperations("", operationsOf(resource))));
        ApiDefinition resolved = SelfReferences.resolve(new ApiDefinition(name, resources), notices);
        return OperationNames.complete(Corrections.bundled().ofSwagger().apply(resolved, this::corrected));
    }

    private void corrected(Corrections.Entry entry) {
        String other = entry.from().isEmpty() ? entry.type() : "the elements of " + entry.from();
        String correction = entry.calls().isEmpty() ? other : String.join(", ", entry.calls());
        notices.accept(
                Notice.of(SourceDiagnostic.CORRECTED, entry.resource(), entry.element(), correction, entry.reason()));
    }

    private List<OperationDefinition> operationsOf(ResourceDefinition resource) {
        return List.copyOf(operations.getOrDefault(resource.name(), Map.of()).values());
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void join(List<SwaggerModule> modules) {
        Merged merged = Definitions.union(
                name, modules.stream().map(SwaggerModule::definitions).toList());
        resources.putAll(merged.definition().resources());
        conflicts = merged.conflicts();
        for (String resource : merged.conflictingResources()) {
            List<String> elements = conflicts.stream()
                    .filter(conflict -> conflict.resource().equals(resource))
                    .map(Conflict::element)
                    .toList();
            notices.accept(Notice.of(SourceDiagnostic.MODULES_CONTRADICT, resource, String.join(", ", elements)));
        }
    }

    private void addCall(String place, Call call) {
        String owner = call.resources().stream()
                .filter(resources::containsKey)
                .findFirst()
                .orElseGet(() -> adopt(place, call));
        OperationDefinition operation = call.operation();
        String other = owners.putIfAbsent(operation.call(), owner);
        if (other != null && !other.equals(owner)) {
            notices.accept(
                    Notice.of(SourceDiagnostic.OPERATION_TWICE, operation.verb(), operation.path(), other, owner));
        }
        operations
                .computeIfAbsent(other == null ? owner : other, key -> new LinkedHashMap<>())
                .merge(operation.call(), operation, OperationDefinition::joinedWith);
        if (!call.collection().isEmpty()) {
            resources.computeIfPresent(owner, (key, resource) -> listedAs(call.collection(), resource));
        }
    }

    /** An operation without a resource gets one without elements, named by its tag or by its path. */
    private String adopt(String place, Call call) {
        OperationDefinition operation = call.operation();
        String owner = call.resources().isEmpty()
                ? nameOf(operation.path())
                : call.resources().get(0);
        String element = RootNames.element(owner);
        resources.put(
                owner,
                new ResourceDefinition(owner, element, RootNames.collection(element), "", new TreeMap<>(), List.of()));
        notices.accept(Notice.of(
                SourceDiagnostic.OPERATION_WITHOUT_RESOURCE, place, operation.verb(), operation.path(), owner));
        return owner;
    }

    private static String nameOf(String path) {
        StringBuilder camel = new StringBuilder();
        List<String> segments = PathSegments.of(path);
        String first = segments.isEmpty() ? "" : segments.get(0);
        for (String word : NO_WORD.split(first, -1)) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return camel.isEmpty() ? "Other" : camel.toString();
    }

    private static ResourceDefinition listedAs(String collection, ResourceDefinition resource) {
        return new ResourceDefinition(
                resource.name(),
                resource.element(),
                collection,
                resource.path(),
                resource.elements(),
                resource.operations());
    }

    private ResourceDefinition withKnownReferences(ResourceDefinition resource) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(resource.elements());
        elements.replaceAll((key, element) -> {
            ElementType type = known(resource, element, element.type());
            return type.equals(element.type()) ? element : element.typed(type);
        });
        return resource.withElements(elements);
    }

    private ElementType known(ResourceDefinition resource, ElementDefinition element, ElementType type) {
        if (type instanceof Collection collection) {
            return new Collection(known(resource, element, collection.item()));
        }
        if (type instanceof Reference reference && !resources.containsKey(reference.resource())) {
            notices.accept(Notice.of(
                    SourceDiagnostic.REFERENCE_UNKNOWN, resource.name(), element.name(), reference.resource()));
            return ElementTypes.unknown(reference.resource());
        }
        return SwaggerModule.format(type)
                .map(format -> named(resource, element, format))
                .orElse(type);
    }

    /** The resource that a format names; text if there is none. */
    private ElementType named(ResourceDefinition resource, ElementDefinition element, String format) {
        String name = format.replace('_', '-');
        Optional<ElementType> target = resources.values().stream()
                .filter(other -> other.element().equals(name))
                .findFirst()
                .map(other -> new Reference(other.name()));
        return target.orElseGet(() -> {
            ElementType text = ElementTypes.parse("string");
            notices.accept(Notice.of(
                    SourceDiagnostic.FORMAT_UNKNOWN, resource.name(), element.name(), format, ElementTypes.text(text)));
            return text;
        });
    }
}
