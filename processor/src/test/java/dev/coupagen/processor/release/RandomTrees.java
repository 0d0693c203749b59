package dev.coupagen.processor.release;

import dev.coupagen.processor.release.Tree.Digits;
import dev.coupagen.processor.release.Tree.Nil;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random documents of a resource, made from its schema. */
final class RandomTrees {
    private static final int DEEPEST = 3;

    private final RandomScalars random;
    private final Style style;

    /** What stands in a document. */
    enum Style {
        /** What Coupa sends. */
        USUAL,
        /** Values in other forms too, unknown elements, and values that are not of the element's type. */
        ODD,
        /** The same with what XML cannot hold. */
        JSON_ONLY
    }

    /** How many elements of a record are set. */
    enum Fill {
        ALL,
        NONE,
        /** All of them, each to null. */
        NULLS,
        SOME
    }

    RandomTrees(Random random, Style style) {
        this.random = new RandomScalars(random, style == Style.JSON_ONLY);
        this.style = style;
    }

    Map<String, Object> record(Schema schema, Fill fill) {
        boolean underscores = style != Style.USUAL && random.chance(4);
        Map<String, Object> tree = record(schema, fill, 0);
        return underscores ? Tree.members(underscored(tree)) : tree;
    }

    /** The tree with underscores in the names that it has from a schema. */
    private static Object underscored(Map<String, Object> tree) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((name, value) -> changed.put(name.startsWith("x-") ? name : name.replace('-', '_'), value));
        return changed;
    }

    private Map<String, Object> record(Schema schema, Fill fill, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, Object> custom = new LinkedHashMap<>();
        boolean hasCustom = false;
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            hasCustom |= slot.kind() == Kind.CUSTOM_FIELDS;
            if (slot.kind() != Kind.CUSTOM_FIELDS && isSet(fill, slot, depth)) {
                (slot.isCustom() ? custom : members).put(slot.element(), value(slot, fill, depth));
            }
        }
        if (hasCustom && fill != Fill.NONE && (fill == Fill.ALL || !custom.isEmpty() || random.chance(3))) {
            members.put(Schema.CUSTOM_FIELDS, fill == Fill.NULLS && custom.isEmpty() ? Nil.NIL : withUnknown(custom));
        }
        return style == Style.USUAL || fill == Fill.NULLS || fill == Fill.NONE ? members : withUnknown(members);
    }

    private boolean isSet(Fill fill, Slot slot, int depth) {
        return switch (fill) {
            case ALL, NULLS -> true;
            case NONE -> false;
            case SOME -> {
                boolean nested = slot.valueKind() == Kind.REFERENCE;
                yield (!nested || depth < DEEPEST) && random.chance(nested ? 4 + 4 * depth : 2 + depth);
            }
        };
    }

    private Map<String, Object> withUnknown(Map<String, Object> members) {
        for (int i = random.below(3); i > 0; i--) {
            String rest = style == Style.JSON_ONLY ? random.name() : "unknown" + random.below(100);
            members.put("x-" + rest.replace('_', '-'), any(0));
        }
        return members;
    }

    private Object value(Slot slot, Fill fill, int depth) {
        if (fill == Fill.NULLS || (fill == Fill.SOME && random.chance(8))) {
            return Nil.NIL;
        }
        if (slot.kind() != Kind.LIST) {
            return single(slot, depth);
        }
        if (style != Style.USUAL && random.chance(12)) {
            return random.pick(List.of("", "no list", new Digits("7")));
        }
        List<Object> items = new ArrayList<>();
        for (int i = random.below(4); i > 0; i--) {
            items.add(random.chance(10) ? Nil.NIL : single(slot, depth));
        }
        return items;
    }

    private Object single(Slot slot, int depth) {
        if (style != Style.USUAL && random.chance(8)) {
            return ofAnotherType(slot);
        }
        boolean odd = style != Style.USUAL && random.chance(3);
        return switch (slot.valueKind()) {
            case TEXT -> odd ? random.pick(List.of(new Digits("12.50"), true, new Digits("3"))) : random.text();
            case INTEGER -> integer(random.integer(), odd);
            case DECIMAL -> decimal(random.decimal(), odd);
            case BOOLEAN -> odd ? random.pick(List.of("true", "FALSE", "1", new Digits("0"))) : (Object) random.truth();
            case DATE -> odd ? random.dateTime().toString() : random.date().toString();
            case DATETIME ->
                odd
                        ? random.pick(List.of(
                                random.date() + " 10:00:00 -0700", random.date().toString()))
                        : random.dateTime().toString();
            case ENUMERATION -> enumeration(slot, odd);
            case REFERENCE -> record(slot.mapper().schema(), Fill.SOME, depth + 1);
            case RAW -> any(0);
            case LIST, CUSTOM_FIELDS -> throw new IllegalStateException(slot.toString());
        };
    }

    private Object ofAnotherType(Slot slot) {
        if (random.chance(2)) {
            return random.pick(List.of("", " "));
        }
        return slot.valueKind() == Kind.REFERENCE || slot.valueKind() == Kind.RAW ? random.word() : any(0);
    }

    private Object integer(long number, boolean odd) {
        String digits = Long.toString(number);
        return odd
                ? random.pick(List.of(
                        digits, new Digits(digits + ".0"), digits + ".00", new Digits("7000000000000000000000")))
                : new Digits(digits);
    }

    private Object decimal(BigDecimal number, boolean odd) {
        return odd
                ? random.pick(List.of(
                        new Digits(number.toPlainString()),
                        number.toString(),
                        number.unscaledValue() + "E-7",
                        "007.50",
                        new Digits("-0.0"),
                        " 1.5"))
                : number.toPlainString();
    }

    private Object enumeration(Slot slot, boolean odd) {
        if (odd) {
            return random.pick(List.of(random.word(), new Digits("4"), true, " draft "));
        }
        return random.pick(slot.enumeration().known()).value();
    }

    /** A value of any shape. */
    private Object any(int depth) {
        return switch (random.below(depth < DEEPEST ? 9 : 6)) {
            case 0 -> Nil.NIL;
            case 1 -> random.truth();
            case 2 -> new Digits(Long.toString(random.integer()));
            case 3 ->
                new Digits(random.pick(
                        List.of("0.10", "-5e-3", "12E+40", random.decimal().toPlainString())));
            case 4, 5 -> random.text();
            case 6 -> {
                List<Object> items = new ArrayList<>();
                for (int i = random.below(4); i > 0; i--) {
                    items.add(any(depth + 1));
                }
                yield items;
            }
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (int i = random.below(4); i > 0; i--) {
                    String odd = style == Style.JSON_ONLY ? random.name() : "";
                    members.put(random.pick(List.of("id", "name", "some-value", "lines")) + odd, any(depth + 1));
                }
                yield members;
            }
        };
    }
}
