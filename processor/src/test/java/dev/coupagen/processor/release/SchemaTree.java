package dev.coupagen.processor.release;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents that have every element of a schema. */
final class SchemaTree {
    private SchemaTree() {}

    /**
     * The document whose elements have these values.
     *
     * @param value of a slot; it is not asked for that of the custom fields if some of these have slots
     */
    static Map<String, Object> of(Schema schema, Function<Slot, Object> value) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, Object> custom = new LinkedHashMap<>();
        slots(schema).forEach(slot -> (slot.isCustom() ? custom : members).put(slot.element(), value.apply(slot)));
        if (!custom.isEmpty()) {
            members.put(Schema.CUSTOM_FIELDS, custom);
        }
        return members;
    }

    /** The slots that a document can fill by themselves. */
    static Stream<Slot> slots(Schema schema) {
        List<Slot> all =
                IntStream.range(0, schema.size()).mapToObj(schema::slot).toList();
        boolean anyCustom = all.stream().anyMatch(Slot::isCustom);
        return all.stream().filter(slot -> !anyCustom || slot.kind() != Kind.CUSTOM_FIELDS);
    }
}
