package dev.coupagen.sandbox.search;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.dynamic.ElementCatalog;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A catalogue of only those fields that some criteria name: models of it are small, and quickly made of stored records. */
final class Needs implements ElementCatalog {
    private final Map<String, ResourceType> types = new TreeMap<>();
    private final Map<String, Set<Field>> fields = new TreeMap<>();
    private final Map<String, List<Field>> ordered = new TreeMap<>();
    private final DynamicResources mappers = DynamicResources.of(this);

    void add(ResourceType type) {
        types.put(type.name(), type);
        fields.computeIfAbsent(type.name(), name -> new TreeSet<>(Comparator.comparingInt(Field::index)));
    }

    void add(Steps steps) {
        for (Steps.Step step : steps.fields()) {
            add(step.type());
            fields.getOrDefault(step.type().name(), Set.of()).add(step.field());
            step.field().target().ifPresent(this::add);
        }
    }

    /** The fields of a type that are needed, in the order of their index. */
    List<Field> of(ResourceType type) {
        return ordered.computeIfAbsent(type.name(), name -> List.copyOf(fields.getOrDefault(name, Set.of())));
    }

    DynamicMapper mapper(ResourceType type) {
        return mappers.mapper(type.name());
    }

    @Override
    public Set<String> resources() {
        return types.keySet();
    }

    @Override
    public Optional<Resource> resource(String name) {
        return Optional.ofNullable(types.get(name)).map(type -> Catalog.resource(type, of(type)));
    }
}
