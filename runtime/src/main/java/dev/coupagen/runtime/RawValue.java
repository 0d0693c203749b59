package dev.coupagen.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.coupagen.runtime.text.SecretNames;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An unchanged value of the payload, for what no model describes: unknown elements, values of an unexpected shape,
 * elements whose type Coupa does not state. Immutable, the same for JSON and XML.
 */
public sealed interface RawValue {

    /**
     * The unchanged text of a scalar; empty for an object, a list and a null.
     *
     * @return of a boolean {@code true} or {@code false}
     */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The member of that name, if this is an object that has one; the last one if several have the name. */
    default Optional<RawValue> member(String name) {
        return Optional.empty();
    }

    /** The items, if this is a list; otherwise an empty list. */
    default List<RawValue> items() {
        return List.of();
    }

    /** The nesting of records and lists in this value: 0 for a scalar, at most {@link Limits#DEEPEST}. */
    default int depth() {
        return 0;
    }

    /** The value as an {@code ObjectMapper} of Jackson writes it: a map, list, text, number, boolean or null. */
    @JsonValue
    default @Nullable Object asJson() {
        return JsonValues.of(this);
    }

    /** Text. */
    record Text(String text) implements RawValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A number with the digits of the payload. */
    record Numeric(String text) implements RawValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** True or false. */
    enum Bool implements RawValue {
        /** True. */
        TRUE,
        /** False. */
        FALSE;

        /** The raw value of a boolean. */
        public static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }

        /** The boolean. */
        public boolean value() {
            return this == TRUE;
        }

        @Override
        public Optional<String> asText() {
            return Optional.of(toString());
        }

        @Override
        public String toString() {
            return this == TRUE ? "true" : "false";
        }
    }

    /** No value: JSON {@code null}, XML {@code nil="true"}. */
    enum Null implements RawValue {
        /** The only value. */
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A member of an object. */
    record Member(String name, RawValue value) {
        /** The name and the value; of a secret, such as a password, the name only. */
        @Override
        public String toString() {
            return name + "=" + (SecretNames.contains(name) ? SecretNames.REDACTED : value);
        }
    }

    /** Named values in the order of the payload; a name may occur more than once. */
    final class Struct implements RawValue {
        /** The object without members. */
        public static final Struct EMPTY = new Struct(new Member[0]);

        private final Member[] members;
        private final int depth;

        private Struct(Member[] members) {
            int deepest = 0;
            for (Member member : members) {
                deepest = Math.max(deepest, member.value().depth());
            }
            this.members = members;
            this.depth = Limits.deeper(deepest);
        }

        /**
         * An object of these members, in this order.
         *
         * @throws IllegalArgumentException if it would be deeper than {@link Limits#DEEPEST}
         */
        public static Struct of(List<Member> members) {
            return members.isEmpty() ? EMPTY : new Struct(members.toArray(Member[]::new));
        }

        /** Whether there are no members. */
        public boolean isEmpty() {
            return members.length == 0;
        }

        /** The members in the order of the payload, unmodifiable. */
        public List<Member> members() {
            return new AbstractList<>() {
                @Override
                public Member get(int index) {
                    return members[index];
                }

                @Override
                public int size() {
                    return members.length;
                }
            };
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public Optional<RawValue> member(String name) {
            int index = lastIndexOf(name);
            return index < 0 ? Optional.empty() : Optional.of(members[index].value());
        }

        /** This object with that value under the name: instead of the one it had, or else at the end. */
        public Struct with(String name, RawValue value) {
            List<Member> changed = new ArrayList<>(members());
            Member member = new Member(name, value);
            int index = lastIndexOf(name);
            if (index < 0) {
                changed.add(member);
            } else {
                changed.set(index, member);
            }
            return of(changed);
        }

        /** This object with all members of another one, each as {@link #with(String, RawValue)} sets it. */
        public Struct with(Struct others) {
            Struct changed = this;
            for (Member member : others.members) {
                changed = changed.with(member.name(), member.value());
            }
            return changed;
        }

        private int lastIndexOf(String name) {
            int i = members.length - 1;
            while (i >= 0 && !members[i].name().equals(name)) {
                i--;
            }
            return i;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Struct that && Arrays.equals(members, that.members);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(members);
        }

        @Override
        public String toString() {
            return Arrays.stream(members).map(Member::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** Values in order. Two arrays are equal if their items are, whatever XML called these. */
    final class Array implements RawValue {
        private final List<RawValue> items;
        private final List<String> itemNames;
        private final int depth;

        /**
         * An array of these items.
         *
         * @param itemName the name of each item in XML; empty if the payload has none
         * @throws IllegalArgumentException if it would be deeper than {@link Limits#DEEPEST}
         */
        public Array(List<RawValue> items, String itemName) {
            this(items, List.of(itemName));
        }

        private Array(List<RawValue> items, List<String> itemNames) {
            int deepest = 0;
            for (RawValue item : items) {
                deepest = Math.max(deepest, item.depth());
            }
            this.items = List.copyOf(items);
            this.itemNames = itemNames;
            this.depth = Limits.deeper(deepest);
        }

        /**
         * An array whose items have names of their own in XML.
         *
         * @param items the name of each item and its value
         */
        public static Array of(List<Member> items) {
            RawValue[] values = new RawValue[items.size()];
            String name = items.isEmpty() ? "" : items.get(0).name();
            boolean alike = true;
            for (int i = 0; i < values.length; i++) {
                values[i] = items.get(i).value();
                alike &= name.equals(items.get(i).name());
            }
            return new Array(
                    List.of(values),
                    alike ? List.of(name) : items.stream().map(Member::name).toList());
        }

        @Override
        public List<RawValue> items() {
            return items;
        }

        /** The name of that item in XML; empty if the payload has none. */
        public String itemName(int index) {
            return itemNames.get(itemNames.size() == 1 ? 0 : index);
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Array that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }
}
