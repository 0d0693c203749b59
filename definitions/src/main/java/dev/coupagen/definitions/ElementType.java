package dev.coupagen.definitions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * What an element holds. The text form, as it stands in a definition file, is read and written by {@link
 * ElementTypes}: {@code string(255)}, {@code decimal(32,4)}, {@code Supplier}, {@code InvoiceLine[]}.
 */
public sealed interface ElementType {

    /** Whether the element holds any number of items. */
    default boolean isList() {
        return this instanceof Collection;
    }

    /** The type of one value: that of the items of a list, else the type itself. */
    default ElementType single() {
        return this instanceof Collection collection ? collection.item().single() : this;
    }

    /** The resource that the element, or an item of it, refers to. */
    default Optional<String> target() {
        return single() instanceof Reference reference ? Optional.of(reference.resource()) : Optional.empty();
    }

    /** The values that the element, or an item of it, is known to have; none if any is allowed. */
    default List<String> allowedValues() {
        return single() instanceof Enumeration enumeration ? enumeration.values() : List.of();
    }

    /** Whether the source states no type that is understood; a list of unknown items is a list all the same. */
    default boolean isUnknown() {
        return this instanceof Scalar scalar && scalar.kind() == ScalarKind.UNKNOWN;
    }

    /**
     * A single value.
     *
     * @param kind what it is
     * @param text the type as its source states it, in normal form: {@code string(255)}, {@code datetime}; for an
     *     unknown kind whatever stood there
     */
    record Scalar(ScalarKind kind, String text) implements ElementType {
        /** The greatest number of characters of a text, or of digits of a decimal, if the type states one. */
        public OptionalInt size() {
            if (kind == ScalarKind.UNKNOWN) {
                return OptionalInt.empty();
            }
            Matcher sizes = ElementTypes.SIZES.matcher(text);
            return sizes.find() && sizes.group(1) != null
                    ? OptionalInt.of(Integer.parseInt(sizes.group(1)))
                    : OptionalInt.empty();
        }
    }

    /**
     * Text out of a list of values that may grow with any release.
     *
     * @param base the type of the values
     * @param values the known ones, in the order of the source
     */
    record Enumeration(Scalar base, List<String> values) implements ElementType {
        /** Copies the values. Their order counts when two enumerations are compared. */
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /**
     * One record of another resource.
     *
     * @param resource the resource's name
     */
    record Reference(String resource) implements ElementType {}

    /**
     * Any number of items.
     *
     * @param item the type of each
     */
    record Collection(ElementType item) implements ElementType {}

    /** The customer's own fields, whatever they are. */
    record CustomFields() implements ElementType {}
}
