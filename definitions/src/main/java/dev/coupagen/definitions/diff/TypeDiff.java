package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.definitions.diff.ElementDiff.Fact;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changed of the type of an element or a column. Sizes are told apart from the type itself. */
final class TypeDiff {
    private static final Pattern SIZES = Pattern.compile("\\((\\d{1,9})(?:,(\\d{1,9}))?\\)$");
    /** The text type without a usual limit; the other one is {@code string}. */
    private static final String LONG_TEXT = "text";

    private final ApiDefinition later;
    private final Map<String, String> renamed;

    /** @param renamed the new names of resources by their old ones: a reference to such a one is the same reference */
    TypeDiff(ApiDefinition later, Map<String, String> renamed) {
        this.later = later;
        this.renamed = renamed;
    }

    Stream<Fact> of(ElementDefinition before, ElementDefinition after) {
        return of(before.type(), after.type(), ChangeKind.ELEMENT_TYPE_CHANGED, ChangeKind.ELEMENT_LENGTH_CHANGED);
    }

    /** What changed from one type to the other, as a change of one of these two kinds. */
    Stream<Fact> of(ElementType before, ElementType now, ChangeKind typeChanged, ChangeKind lengthChanged) {
        ElementType old = withNewName(before);
        String oldText = ElementTypes.text(old);
        String nowText = ElementTypes.text(now);
        if (oldText.equals(nowText)) {
            return Stream.empty();
        }
        return Stream.of(
                shape(old).equals(shape(now))
                        ? new Fact(lengthChanged, oldText, nowText, length(old, now))
                        : new Fact(typeChanged, ElementTypes.text(before), nowText, type(old, now)));
    }

    /** Whether the types are the same but for their sizes. */
    static boolean isSameShape(ElementType one, ElementType other) {
        return shape(one).equals(shape(other));
    }

    private ElementType withNewName(ElementType type) {
        if (type instanceof Collection collection) {
            return new Collection(withNewName(collection.item()));
        }
        return type instanceof Reference reference && renamed.containsKey(reference.resource())
                ? new Reference(renamed.getOrDefault(reference.resource(), reference.resource()))
                : type;
    }

    /** The text of a type without its sizes; what was not understood has none. */
    private static String shape(ElementType type) {
        String text = ElementTypes.text(type.single());
        boolean sized = !(type.single() instanceof Scalar scalar && scalar.kind() == ScalarKind.UNKNOWN)
                && !(type.single() instanceof Reference);
        String single = sized ? SIZES.matcher(text).replaceFirst("") : text;
        return type instanceof Collection collection ? shape(collection.item()) + "[]" : single;
    }

    private static Verdict length(ElementType old, ElementType now) {
        Matcher before = SIZES.matcher(ElementTypes.text(old.single()));
        Matcher after = SIZES.matcher(ElementTypes.text(now.single()));
        if (!before.find()) {
            return Verdict.LIMIT_STATED;
        }
        if (!after.find()) {
            return Verdict.LIMIT_GONE;
        }
        int scaleBefore = scale(before);
        int scaleAfter = scale(after);
        int wholeBefore = Integer.parseInt(before.group(1)) - scaleBefore;
        int wholeAfter = Integer.parseInt(after.group(1)) - scaleAfter;
        if (wholeAfter >= wholeBefore && scaleAfter >= scaleBefore) {
            return Verdict.LONGER;
        }
        return wholeAfter <= wholeBefore && scaleAfter <= scaleBefore ? Verdict.SHORTER : Verdict.OTHER_PRECISION;
    }

    private static int scale(Matcher sizes) {
        return sizes.group(2) == null ? 0 : Integer.parseInt(sizes.group(2));
    }

    private Verdict type(ElementType old, ElementType now) {
        if (old.single().isUnknown()) {
            return Verdict.TYPE_UNDERSTOOD;
        }
        if (now.single().isUnknown()) {
            return Verdict.TYPE_UNKNOWN;
        }
        if (old.isList() != now.isList()) {
            return Verdict.TYPE_CHANGED;
        }
        if (old.single() instanceof Reference one && now.single() instanceof Reference other) {
            return reference(one.resource(), other.resource());
        }
        if (kind(old) == ScalarKind.TEXT && kind(now) == ScalarKind.TEXT) {
            return shape(now.single()).equals(LONG_TEXT) ? Verdict.TYPE_LONGER_TEXT : Verdict.TYPE_SHORTER_TEXT;
        }
        return scalar(kind(old), kind(now));
    }

    private static Verdict scalar(ScalarKind old, ScalarKind now) {
        if (old == ScalarKind.INTEGER && now == ScalarKind.DECIMAL) {
            return Verdict.TYPE_WIDER;
        }
        if (old == ScalarKind.DECIMAL && (now == ScalarKind.INTEGER || now == ScalarKind.DECIMAL)) {
            return Verdict.TYPE_NARROWER;
        }
        return old != ScalarKind.UNKNOWN && now == ScalarKind.TEXT ? Verdict.TYPE_TO_TEXT : Verdict.TYPE_CHANGED;
    }

    /** The kind of a single value; unknown if it is a record. */
    private static ScalarKind kind(ElementType type) {
        if (type.single() instanceof ElementType.Enumeration) {
            return ScalarKind.TEXT;
        }
        return type.single() instanceof Scalar scalar ? scalar.kind() : ScalarKind.UNKNOWN;
    }

    /** A record that has all elements that the other had, such as User instead of UserSimple, is read as before. */
    private Verdict reference(String old, String now) {
        ResourceDefinition before = later.resources().get(old);
        ResourceDefinition after = later.resources().get(now);
        if (before == null || after == null || before.elements().isEmpty()) {
            return Verdict.TYPE_CHANGED;
        }
        Set<String> kept = after.elements().keySet();
        return kept.containsAll(before.elements().keySet()) ? Verdict.TYPE_SIMILAR_REFERENCE : Verdict.TYPE_CHANGED;
    }
}
