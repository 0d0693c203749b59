package dev.coupagen.generator.query;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
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

/** The resources of a bundled release, and what tests pick from. */
record Release(String name, DynamicResources resources, List<String> names) {
    private static final Map<String, Release> LOADED = new ConcurrentHashMap<>();
    private static final Map<Schema, List<Slot>> RECORDS = new ConcurrentHashMap<>();
    private static final Map<Schema, List<Slot>> VALUES = new ConcurrentHashMap<>();

    static Release load(String name) {
        return LOADED.computeIfAbsent(name, Release::read);
    }

    private static Release read(String name) {
        byte[] file = DefinitionFile.bytes(BundledReleases.load(name));
        return new Release(
                name,
                DynamicResources.ofDefinitions(file),
                List.copyOf(BundledReleases.load(name).resources().keySet()));
    }

    DynamicMapper mapper(int number) {
        return resources.mapper(names.get(number));
    }

    /** The slots that hold records. */
    static List<Slot> records(Schema schema) {
        return RECORDS.computeIfAbsent(schema, known -> slots(known, slot -> slot.valueKind() == Kind.REFERENCE));
    }

    /** The slots that hold single values; of lists only those of text have a method by name. */
    static List<Slot> values(Schema schema) {
        return VALUES.computeIfAbsent(schema, known -> slots(known, Release::isValue));
    }

    private static boolean isValue(Slot slot) {
        return slot.valueKind() != Kind.REFERENCE
                && slot.valueKind() != Kind.CUSTOM_FIELDS
                && (slot.kind() != Kind.LIST || slot.valueKind() == Kind.TEXT);
    }

    private static List<Slot> slots(Schema schema, Predicate<Slot> condition) {
        return IntStream.range(0, schema.size())
                .mapToObj(schema::slot)
                .filter(condition)
                .toList();
    }
}
