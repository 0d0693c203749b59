package dev.coupagen.sources.corrections;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.names.Singular;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds out what elements hold that Swagger files say are records of their own resource. Coupa's files put a resource
 * there as a placeholder where they do not know the target: {@code InvoiceHeader.attachments} holds no invoices. In this
 * order: a resource of that name is the target ({@code attachments}); a name that says the resource itself ({@code parent},
 * {@code master-contract} of a contract) is believed; what the same name refers to elsewhere is the target ({@code owner}),
 * unless that is a placeholder too; otherwise the type stays open, so that values are read as they come.
 */
public final class SelfReferences {
    /** Names that say "another one of these" in any resource. */
    private static final Set<String> OF_SAME_KIND = Set.of("parent", "alternates", "children");

    private final Map<String, ResourceDefinition> resources;
    private final Consumer<Notice> notices;
    private final Map<String, String> byElement = new HashMap<>();
    /** How often an element of a name refers to each resource, from others than itself. */
    private final Map<String, Map<String, Integer>> targets = new HashMap<>();

    private SelfReferences(ApiDefinition definition, Consumer<Notice> notices) {
        this.resources = definition.resources();
        this.notices = notices;
        for (ResourceDefinition resource : resources.values()) {
            byElement.putIfAbsent(resource.element(), resource.name());
            for (ElementDefinition element : resource.elements().values()) {
                element.type()
                        .target()
                        .filter(target -> !target.equals(resource.name()))
                        .ifPresent(target -> targets.computeIfAbsent(element.name(), key -> new TreeMap<>())
                                .merge(target, 1, Integer::sum));
            }
        }
    }

    /**
     * The definition with each placeholder resolved or left open.
     *
     * @param notices takes one for each
     */
    public static ApiDefinition resolve(ApiDefinition definition, Consumer<Notice> notices) {
        SelfReferences references = new SelfReferences(definition, notices);
        SortedMap<String, ResourceDefinition> resolved = new TreeMap<>(definition.resources());
        resolved.replaceAll((name, resource) -> references.resolved(resource));
        return definition.withResources(resolved);
    }

    private ResourceDefinition resolved(ResourceDefinition resource) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(resource.elements());
        elements.replaceAll((name, element) -> {
            boolean refersToItself =
                    element.type().target().filter(resource.name()::equals).isPresent();
            return refersToItself && (namesAnother(name, resource) || !saysItself(name, resource))
                    ? resolved(resource, element)
                    : element;
        });
        return resource.withElements(elements);
    }

    /** Whether the last word of the element's name is that of the resource, or it is a word for another of the same kind. */
    private static boolean saysItself(String name, ResourceDefinition resource) {
        return OF_SAME_KIND.contains(name) || lastWord(Singular.of(name)).equals(lastWord(resource.element()));
    }

    /** Whether a resource other than this one has the element's name: {@code warehouse-location} of a receiving location. */
    private boolean namesAnother(String name, ResourceDefinition resource) {
        String named = byElement.get(Singular.of(name));
        return !OF_SAME_KIND.contains(name) && named != null && !named.equals(resource.name());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    private ElementDefinition resolved(ResourceDefinition resource, ElementDefinition element) {
        Optional<String> target = Optional.ofNullable(byElement.get(Singular.of(element.name())))
                .or(() -> Optional.ofNullable(byElement.get(element.name())))
                .or(() -> elsewhere(element.name()).filter(other -> !other.equals(resource.name())));
        if (target.isPresent()) {
            notices.accept(Notice.of(
                    SourceDiagnostic.PLACEHOLDER_RESOLVED,
                    resource.name(),
                    element.name(),
                    resource.name(),
                    target.get()));
            return element.typed(inPlaceOf(element.type(), new Reference(target.get())));
        }
        notices.accept(Notice.of(SourceDiagnostic.PLACEHOLDER_OPEN, resource.name(), element.name(), resource.name()));
        return element.typed(inPlaceOf(element.type(), ElementTypes.unknown("")));
    }

    /** What the name mostly refers to in other resources. */
    private Optional<String> elsewhere(String name) {
        return targets.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static ElementType inPlaceOf(ElementType type, ElementType single) {
        return type instanceof Collection collection ? new Collection(inPlaceOf(collection.item(), single)) : single;
    }
}
