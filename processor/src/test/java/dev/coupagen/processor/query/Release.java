package dev.coupagen.processor.query;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The resources of a bundled release with some custom fields, and what tests pick from. */
record Release(String name, DynamicResources resources, List<String> names) {
    private static final Map<String, Release> LOADED = new ConcurrentHashMap<>();
    private static final Map<Schema, List<Slot>> RECORDS = new ConcurrentHashMap<>();
    private static final Map<Schema, List<Slot>> VALUES = new ConcurrentHashMap<>();

    static Release load(String name) {
        return LOADED.computeIfAbsent(name, Release::read);
    }

    private static Release read(String name) {
        ApiDefinition definition = CompiledRelease.definitionOf(name);
        return new Release(
                name,
                DynamicResources.ofDefinitions(DefinitionFile.bytes(definition)),
                List.copyOf(definition.resources().keySet()));
    }

    DynamicMapper mapper(int number) {
        return resources.mapper(names.get(number));
    }

    /** The slots that hold records. */
    static List<Slot> records(Schema schema) {
        return RECORDS.computeIfAbsent(schema, known -> slots(known, slot -> slot.valueKind() == Kind.REFERENCE));
    }

    /** The slots that hold values and no records. */
    static List<Slot> values(Schema schema) {
        return VALUES.computeIfAbsent(
                schema,
                known -> slots(
                        known, slot -> slot.valueKind() != Kind.REFERENCE && slot.valueKind() != Kind.CUSTOM_FIELDS));
    }

    private static List<Slot> slots(Schema schema, Predicate<Slot> condition) {
        return IntStream.range(0, schema.size())
                .mapToObj(schema::slot)
                .filter(condition)
                .toList();
    }
}
