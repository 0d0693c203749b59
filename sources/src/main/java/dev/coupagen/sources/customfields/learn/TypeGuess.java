package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementTypes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The type that a field has by its evidence.
 *
 * @param type unknown if there is no evidence, or it contradicts itself beyond what text can hold
 * @param confidence how much the evidence is worth
 * @param remark what else a reader of the type should know; empty if nothing
 */
record TypeGuess(ElementType type, Confidence confidence, String remark) {
    /** What Coupa's custom fields of one line of text hold. */
    private static final int LINE = 255;

    /** As many values as it takes to believe in what texts look like. */
    private static final int ENOUGH = 3;

    static TypeGuess of(FieldEvidence evidence, ResourceIndex index) {
        return of(evidence.name(), evidence, index);
    }

    private static TypeGuess of(String field, FieldEvidence evidence, ResourceIndex index) {
        if (evidence.lists() > 0) {
            return list(field, evidence, index);
        }
        if (evidence.composites() == 0) {
            return single(evidence);
        }
        TypeGuess record = record(field, evidence, index);
        boolean mixed = evidence.singles() > 0;
        return mixed ? unknown(Confidence.CONTRADICTED, "it is a record here and a single value there") : record;
    }

    private static TypeGuess list(String field, FieldEvidence evidence, ResourceIndex index) {
        FieldEvidence items = evidence.items();
        TypeGuess item = items.lists() > 0
                ? unknown(Confidence.CONTRADICTED, "it holds lists in a list")
                : of(field, items, index);
        TypeGuess list = new TypeGuess(new Collection(item.type()), item.confidence(), item.remark());
        if (evidence.singles() == 0 && evidence.composites() == 0) {
            return list;
        }
        TypeGuess alone = evidence.composites() > 0 ? record(field, evidence, index) : single(evidence);
        return alone.type().equals(item.type()) && !item.type().isUnknown()
                ? new TypeGuess(list.type(), Confidence.CONTRADICTED, "it is a list here and one value there")
                : unknown(Confidence.CONTRADICTED, "it is a list here and something else there");
    }

    private static TypeGuess record(String field, FieldEvidence evidence, ResourceIndex index) {
        if (evidence.roots().size() == 1 && evidence.members().size() == 1) {
            String root = evidence.roots().iterator().next();
            Set<String> wrapped = index.addressable(index.withElement(root));
            if (wrapped.size() == 1) {
                Reference reference = new Reference(wrapped.iterator().next());
                boolean many = field.endsWith("s") && !field.endsWith("ss");
                return new TypeGuess(many ? new Collection(reference) : reference, Confidence.LIKELY, "");
            }
        }
        Set<String> best = index.bestFor(evidence.members());
        if (best.size() != 1) {
            Set<String> hinted = namedBy(field, evidence.members(), index);
            best = hinted.isEmpty() ? best : hinted;
        }
        if (best.size() == 1) {
            Confidence confidence = evidence.members().size() >= ENOUGH ? Confidence.LIKELY : Confidence.WEAK;
            return new TypeGuess(new Reference(best.iterator().next()), confidence, "");
        }
        return unknown(
                Confidence.WEAK,
                best.isEmpty() ? "its elements fit no resource" : "its elements fit several resources: " + first(best));
    }

    /** The resource that the end of the field's name names, as {@code cf-preferred-supplier}, if the elements fit. */
    private static Set<String> namedBy(String field, Set<String> members, ResourceIndex index) {
        String name = ResourceIndex.fold(field);
        for (int start = 0; start >= 0; ) {
            Set<String> named = new TreeSet<>(index.addressable(index.named(name.substring(start))));
            named.removeIf(resource -> index.known(resource, members) < members.size());
            if (!named.isEmpty()) {
                return named;
            }
            int dash = name.indexOf('-', start);
            start = dash < 0 ? dash : dash + 1;
        }
        return Set.of();
    }

    private static TypeGuess single(FieldEvidence evidence) {
        Set<ValueShape> shapes = evidence.shapes();
        if (shapes.isEmpty()) {
            return unknown(Confidence.NONE, "");
        }
        if (shapes.equals(EnumSet.of(ValueShape.DIGITS))) {
            return new TypeGuess(text(evidence), confidence(evidence, true), "all values are digits");
        }
        String common = common(shapes);
        if (!common.isEmpty()) {
            return new TypeGuess(ElementTypes.parse(common), confidence(evidence, false), "");
        }
        boolean contradicted = shapes.size() > 1 && evidence.declared() > 0;
        return new TypeGuess(text(evidence), contradicted ? Confidence.CONTRADICTED : confidence(evidence, true), "");
    }

    /** The narrowest type but text that holds values of all these shapes; empty if there is none. */
    private static String common(Set<ValueShape> shapes) {
        if (EnumSet.of(ValueShape.BOOLEAN).containsAll(shapes)) {
            return "boolean";
        }
        if (EnumSet.of(ValueShape.INTEGER, ValueShape.DIGITS).containsAll(shapes)) {
            return "integer";
        }
        if (EnumSet.of(ValueShape.INTEGER, ValueShape.DIGITS, ValueShape.DECIMAL)
                .containsAll(shapes)) {
            return "decimal";
        }
        if (EnumSet.of(ValueShape.DATE).containsAll(shapes)) {
            return "date";
        }
        return EnumSet.of(ValueShape.DATE, ValueShape.DATETIME).containsAll(shapes) ? "datetime" : "";
    }

    /** The greatest length seen is not a limit: the next value may be longer. What Coupa allows is 255 characters or any. */
    private static ElementType text(FieldEvidence evidence) {
        return ElementTypes.parse(evidence.longest() > LINE ? "text" : "string(" + LINE + ")");
    }

    private static Confidence confidence(FieldEvidence evidence, boolean anyTextFits) {
        if (evidence.declared() > 0) {
            return Confidence.CERTAIN;
        }
        return anyTextFits || evidence.singles() >= ENOUGH ? Confidence.LIKELY : Confidence.WEAK;
    }

    private static String first(Set<String> names) {
        String shown = String.join(", ", names.stream().limit(ENOUGH).toList());
        return names.size() > ENOUGH ? shown + " and " + (names.size() - ENOUGH) + " more" : shown;
    }

    private static TypeGuess unknown(Confidence confidence, String remark) {
        return new TypeGuess(ElementTypes.unknown(""), confidence, remark);
    }
}
