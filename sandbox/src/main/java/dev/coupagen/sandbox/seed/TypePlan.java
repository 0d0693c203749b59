package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Rec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the records of a type are filled. */
final class TypePlan {
    final ResourceType type;
    final Draw.Key key;
    /** The fields that are not records. */
    final List<FieldPlan> scalars = new ArrayList<>();

    final List<FieldPlan> references = new ArrayList<>();
    final List<FieldPlan> lists = new ArrayList<>();
    final Totals totals;
    /** The values of each record if they are the same for every seed; empty otherwise. */
    private final List<List<Constant>> fixed;

    private record Constant(Field field, Object value) {}

    TypePlan(ResourceType type) {
        this.type = type;
        this.key = Draw.Key.of(type.name());
        this.totals = Totals.of(type);
        this.fixed = Vocabulary.fixed(type.name()).stream()
                .map(record -> constants(type, record))
                .toList();
        for (Field field : type.fields()) {
            if (field.isRecord()) {
                (field.isList() ? lists : references).add(FieldPlan.of(field, null));
            } else if (field.kind() != Kind.CUSTOM_FIELDS && !field.name().equals("id")) {
                scalars.add(FieldPlan.of(field, ScalarSeeds.maker(type, field)));
            }
        }
    }

    private static List<Constant> constants(ResourceType type, Map<String, String> record) {
        List<Constant> constants = new ArrayList<>();
        record.forEach((name, value) -> type.field(name)
                .ifPresent(field -> constants.add(
                        new Constant(field, field.kind() == Kind.INTEGER ? (Object) Long.valueOf(value) : value))));
        return constants;
    }

    /** Whether the records are the same for every seed. */
    boolean isFixed() {
        return !fixed.isEmpty();
    }

    /** Sets what is the same for every seed. */
    void addFixed(Rec record, long id) {
        if (isFixed()) {
            fixed.get((int) id - 1).forEach(constant -> record.set(constant.field(), constant.value()));
        }
    }
}
