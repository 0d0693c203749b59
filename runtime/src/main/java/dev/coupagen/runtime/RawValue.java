package dev.coupagen.runtime;

import java.util.List;
import java.util.Optional;

/**
 * A value as it stood in the payload, for what no model describes: unknown elements, values of an unexpected shape,
 * elements whose type Coupa does not state. Immutable, the same for JSON and XML.
 */
public sealed interface RawValue {

    /** The text of a scalar, as it stood there; empty for an object, a list and a null. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The member of that name, if this is an object that has one; the last one if several have the name. */
    default Optional<RawValue> member(String name) {
        return Optional.empty();
    }

    /** The items, if this is a list; otherwise none. */
    default List<RawValue> items() {
        return List.of();
    }

    /** Text. */
    record Text(String text) implements RawValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }
    }

    /** A number with the very digits that stood there. */
    record Numeric(String text) implements RawValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(text);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements RawValue {
        @Override
        public Optional<String> asText() {
            return Optional.of(Boolean.toString(value));
        }
    }

    /** No value: JSON {@code null}, XML {@code nil="true"}. */
    enum Null implements RawValue {
        NULL
    }

    /** Named values in the order of the payload. */
    record Struct(List<Member> members) implements RawValue {
        public Struct {
            members = List.copyOf(members);
        }

        @Override
        public Optional<RawValue> member(String name) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).name().equals(name)) {
                    return Optional.of(members.get(i).value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Values in order.
     *
     * @param itemName the name of one item in XML; empty if the payload gave none
     */
    record Array(List<RawValue> items, String itemName) implements RawValue {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** A member of an object. */
    record Member(String name, RawValue value) {}
}
