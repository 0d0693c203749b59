package dev.coupagen.sandbox.schema;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.names.Singular;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.dynamic.ElementCatalog;
import dev.coupagen.runtime.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All types of a release, by name. */
public final class Catalog implements ElementCatalog {
    private final ApiDefinition definition;
    private final Map<String, ResourceType> types;
    private final List<ResourceType> numbered;
    private final List<ResourceType> important;
    private final DynamicResources mappers;

    Catalog(ApiDefinition definition, Map<String, ResourceType> types) {
        this.definition = definition;
        this.types = new TreeMap<>(types);
        this.numbered = new ArrayList<>(this.types.values());
        this.important = numbered.stream()
                .sorted(Comparator.comparing((ResourceType type) -> type.name().contains("-"))
                        .thenComparingInt(ResourceType::number))
                .toList();
        this.mappers = DynamicResources.of(this);
    }

    /** The types of a release. */
    public static Catalog of(ApiDefinition definition) {
        return new CatalogBuilder(definition).build();
    }

    /** What the types are made of. */
    public ApiDefinition definition() {
        return definition;
    }

    /** All types in the order of their names. */
    public List<ResourceType> types() {
        return numbered;
    }

    /** The type of that number. */
    public ResourceType type(int number) {
        return numbered.get(number);
    }

    /** The type of that name. */
    public Optional<ResourceType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * All types, those of products of their own last: where {@code Cso-User} has the same address as {@code User}, this means
     * the latter.
     */
    public List<ResourceType> byImportance() {
        return important;
    }

    /** The type whose records lie at a path below {@code /api}. */
    public Optional<ResourceType> atPath(String path) {
        return byImportance().stream().filter(type -> type.path().equals(path)).findFirst();
    }

    /** The type whose records a name in a path means, such as {@code suppliers}; empty if the definitions have none. */
    public Optional<ResourceType> collection(String name) {
        Optional<ResourceType> exact = atPath("/" + name);
        if (exact.isPresent()) {
            return exact;
        }
        String element = Singular.of(name).replace('_', '-');
        return numbered.stream()
                .filter(type -> type.path().endsWith("/" + name)
                        || type.element().equals(element)
                        || type.element().endsWith("-" + element))
                .findFirst();
    }

    /**
     * The type of the records that those of a type lie in by its path, as locations lie in warehouses. If the definitions
     * have no such type, the type itself stands for it, and its records are told apart by number alone.
     */
    public Optional<ResourceType> parent(ResourceType type) {
        int parameter = type.path().indexOf("/{");
        if (parameter < 0) {
            return Optional.empty();
        }
        String name = type.path().substring(type.path().lastIndexOf('/', parameter - 1) + 1, parameter);
        return Optional.of(collection(name).map(ResourceType::storage).orElse(type));
    }

    /**
     * Whether an operation reaches the records of a type through those that a field of theirs refers to, as {@code
     * /items/{item_id}/supplier_items} does.
     */
    public boolean isReachedThrough(ResourceType type, ResourceType parent, Field field) {
        String part = parent.path() + "/{" + ResourceType.folded(field.name()) + "_id}/";
        return !parent.path().isEmpty()
                && type.definition().operations().stream()
                        .anyMatch(operation -> operation.path().startsWith(part));
    }

    /** What reads and writes whole records of a type; its slots are the fields of the type in their order. */
    public DynamicMapper mapper(ResourceType type) {
        return mappers.mapper(type.name());
    }

    @Override
    public Set<String> resources() {
        return types.keySet();
    }

    @Override
    public Optional<Resource> resource(String name) {
        return type(name).map(type -> resource(type, type.fields()));
    }

    /** The type with some of its fields, as the runtime describes it. */
    public static Resource resource(ResourceType type, Iterable<Field> fields) {
        List<Element> elements = new ArrayList<>();
        for (Field field : fields) {
            elements.add(new Element(
                    field.name(),
                    field.kind(),
                    field.isList(),
                    field.kind() == Kind.REFERENCE ? field.recordType().name() : "",
                    !field.isWritable(),
                    !field.isReadable(),
                    field.isCustom()));
        }
        return new Resource(type.name(), type.element(), type.definition().collection(), type.path(), elements);
    }
}
