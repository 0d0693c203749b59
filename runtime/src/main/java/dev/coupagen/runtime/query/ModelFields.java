package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out which fields a path, or a whole interface, stands for. */
final class ModelFields {
    /** An address of more names than that is too long for any server. */
    private static final int MOST = 1_000;

    private static final String CUSTOM_FIELDS = Route.folded(Schema.CUSTOM_FIELDS);
    private static final String ID = "id";

    private final int depth;
    private final Deque<Mapper<?, ?>> above = new ArrayDeque<>();
    private int count;

    private ModelFields(int depth) {
        this.depth = depth;
    }

    /** The tree with one more path: the element, or of a record all its own elements. */
    static FieldTree with(FieldTree tree, Route route) {
        return tree.and(branch(route, 0));
    }

    private static FieldTree branch(Route route, int step) {
        if (step == route.length()) {
            Mapper<?, ?> mapper = route.mapper();
            return mapper == null ? FieldTree.EVERYTHING : own(mapper.schema());
        }
        Slot slot = route.step(step);
        if (slot.isCustom() || slot.kind() == Kind.CUSTOM_FIELDS) {
            return FieldTree.of(CUSTOM_FIELDS, FieldTree.EVERYTHING);
        }
        boolean isElement = step + 1 == route.length() && slot.valueKind() != Kind.REFERENCE;
        return FieldTree.of(Route.folded(slot.element()), isElement ? FieldTree.ELEMENT : branch(route, step + 1));
    }

    /** The elements of a resource that are no records. */
    static FieldTree own(Schema schema) {
        Map<String, FieldTree> branches = new LinkedHashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            boolean isValue = slot.kind() != Kind.CUSTOM_FIELDS && slot.valueKind() != Kind.REFERENCE;
            if (isValue && !slot.isCustom() && !slot.isWriteOnly()) {
                FieldTree.add(branches, Route.folded(slot.element()), FieldTree.ELEMENT);
            }
        }
        return FieldTree.of(branches);
    }

    /**
     * All that the interface of a mapper declares, and the interfaces that it refers to down to a depth; of records in lists
     * the ids too, without which {@link dev.coupagen.runtime.Patch} could not match them.
     *
     * @throws IllegalStateException if that is too much for a query
     */
    static FieldTree of(Mapper<?, ?> mapper, int depth) {
        return new ModelFields(depth).all(mapper);
    }

    private FieldTree all(Mapper<?, ?> mapper) {
        Schema schema = mapper.schema();
        above.push(mapper);
        Map<String, FieldTree> branches = new LinkedHashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            if (slot.isWriteOnly()) {
                continue;
            }
            count(schema);
            if (slot.isCustom() || slot.kind() == Kind.CUSTOM_FIELDS) {
                FieldTree.add(branches, CUSTOM_FIELDS, FieldTree.EVERYTHING);
            } else if (slot.valueKind() == Kind.REFERENCE) {
                FieldTree record = record(slot.mapper());
                FieldTree.add(
                        branches, Route.folded(slot.element()), slot.kind() == Kind.LIST ? withId(record) : record);
            } else {
                FieldTree.add(branches, Route.folded(slot.element()), FieldTree.ELEMENT);
            }
        }
        above.pop();
        return FieldTree.of(branches);
    }

    /** A record below: all of it, unless it is too deep, or a resource that it lies in. */
    private FieldTree record(Mapper<?, ?> mapper) {
        if (above.size() <= depth && !above.contains(mapper)) {
            return all(mapper);
        }
        return mapper.schema().slot(ID).isPresent() ? FieldTree.of(ID, FieldTree.ELEMENT) : own(mapper.schema());
    }

    /** The records of a list are told apart by their ids, whether their interface declares them or not. */
    private static FieldTree withId(FieldTree record) {
        return record.members().containsKey(ID)
                ? record
                : FieldTree.of(ID, FieldTree.IMPLIED).and(record);
    }

    private void count(Schema schema) {
        if (++count > MOST) {
            throw new IllegalStateException(
                    "The interfaces from " + above.getLast().schema().resource() + " to "
                            + schema.resource() + " declare more than " + MOST
                            + " elements, too many for an address. Declare an"
                            + " interface of what you read, ask for a smaller depth, or name the fields.");
        }
    }
}
