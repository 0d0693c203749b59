package dev.coupagen.sources.pages.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.table.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks things up in the base release that pages are read over. */
public final class BaseIndex {
    private static final int FEWEST_USES = 3;
    private static final double MOST = 0.75;
    /** From here on a new resource is a kind of a known one, if its name says so too. */
    private static final double KIN = 0.8;

    private final ApiDefinition base;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, Map<String, ElementDefinition>> elements = new HashMap<>();
    /** By an element's name how often it is of which type, sizes left out. */
    private final Map<String, Map<ElementType, Integer>> uses = new HashMap<>();

    /** Indexes the whole release, so one index should serve all pages. */
    public BaseIndex(ApiDefinition base) {
        this.base = base;
        for (ResourceDefinition resource : base.resources().values()) {
            byName.put(Wording.fold(resource.name()), resource.name());
            if (!resource.path().isEmpty()) {
                byPath.put(shape(resource.path()), resource.name());
            }
            resource.elements().values().forEach(element -> add(resource.name(), element));
        }
        for (ResourceDefinition resource : base.resources().values()) {
            for (OperationDefinition operation : resource.operations()) {
                if (!operation.path().endsWith("}") && operation.verb().equals("GET")) {
                    byPath.putIfAbsent(shape(operation.path()), resource.name());
                }
            }
        }
    }

    private void add(String resource, ElementDefinition element) {
        String name = Wording.fold(element.name());
        elements.computeIfAbsent(resource, key -> new HashMap<>()).put(name, element);
        uses.computeIfAbsent(name, key -> new LinkedHashMap<>()).merge(withoutSize(element.type()), 1, Integer::sum);
    }

    /** The release itself, unchanged. */
    public ApiDefinition base() {
        return base;
    }

    /** The resource of this name, however it is written. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(Wording.fold(name)));
    }

    /** The resource that is listed at this path. */
    public Optional<String> at(String path) {
        return Optional.ofNullable(byPath.get(shape(path)));
    }

    /** The element of a resource, however its name is written; empty if either is unknown. */
    public Optional<ElementDefinition> element(String resource, String name) {
        return Optional.ofNullable(elements.getOrDefault(resource, Map.of()).get(Wording.fold(name)));
    }

    /** What an element of this name is nearly wherever the base release has it, if that is often enough. */
    Optional<ElementType> usualType(String element) {
        Map<ElementType, Integer> types = uses.getOrDefault(Wording.fold(element), Map.of());
        int all = types.values().stream().mapToInt(Integer::intValue).sum();
        return types.entrySet().stream()
                .filter(type -> all >= FEWEST_USES && type.getValue() >= MOST * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static ElementType withoutSize(ElementType type) {
        if (type instanceof Enumeration enumeration) {
            return withoutSize(enumeration.base());
        }
        return type instanceof Scalar scalar && scalar.kind() != ScalarKind.UNKNOWN
                ? new Scalar(scalar.kind(), scalar.text().replaceFirst("\\(.*", ""))
                : type;
    }

    /**
     * The resource of the base release that a new one is a kind of, such as {@code User} for {@code SupplierUser}: it
     * has nearly the same elements, and all words of its name stand in the name of the new one, the last one last.
     */
    Optional<String> kin(String name, Set<String> elements) {
        return base.resources().keySet().stream()
                .filter(known -> isPartOf(words(known), words(name)) && likeness(known, elements) >= KIN)
                .max(Comparator.comparingDouble((String known) -> likeness(known, elements))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** The resource of this name, or the one that it is a kind of; empty without any. */
    public String counterpart(String name, List<PageElement> stated) {
        if (base.resources().containsKey(name)) {
            return name;
        }
        Set<String> names =
                stated.stream().map(element -> Wording.fold(element.name())).collect(Collectors.toSet());
        return kin(name, names).orElse("");
    }

    private static List<String> words(String name) {
        return List.of(name.split("(?<=[a-z])(?=[A-Z])|-", -1));
    }

    private static boolean isPartOf(List<String> part, List<String> whole) {
        int at = 0;
        for (String word : whole) {
            if (at < part.size() && part.get(at).equals(word)) {
                at++;
            }
        }
        return at == part.size() && part.get(at - 1).equals(whole.get(whole.size() - 1));
    }

    /** How much of both sets of elements is common to both: 1 if they are the same, 0 if nothing is. */
    double likeness(String resource, Set<String> names) {
        Set<String> known = elements.getOrDefault(resource, Map.of()).keySet();
        Set<String> all = new HashSet<>(known);
        all.addAll(names);
        Set<String> common = new HashSet<>(known);
        common.retainAll(names);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    /** Parameters have other names on pages than in Swagger files. */
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
