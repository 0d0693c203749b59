package dev.coupagen.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value of a list that may grow with any release of Coupa. Known values are constants of the generated class; an
 * unknown one is kept unchanged, and {@link #isKnown} is false. Equal if of the same class and value.
 */
public abstract class OpenEnumeration implements Comparable<OpenEnumeration> {

    private final Value value;

    /**
     * A value that a {@link Type} made.
     *
     * @param value passed on by the constructor of the subclass
     */
    protected OpenEnumeration(Value value) {
        this.value = value;
    }

    /** The value as Coupa writes it. */
    @JsonValue
    public final String value() {
        return value.text;
    }

    /** Whether the release that this class was generated from lists the value. */
    public final boolean isKnown() {
        return value.known;
    }

    @Override
    public final int compareTo(OpenEnumeration other) {
        return value.text.compareTo(other.value.text);
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof OpenEnumeration that
                        && getClass() == that.getClass()
                        && value.text.equals(that.value.text));
    }

    @Override
    public final int hashCode() {
        return value.text.hashCode();
    }

    @Override
    public final String toString() {
        return value.text;
    }

    /** What a constructor of an enumeration takes; made by its {@link Type} alone. */
    public static final class Value {
        private final String text;
        private final boolean known;

        private Value(String text, boolean known) {
            this.text = text;
            this.known = known;
        }
    }

    /** The registry of one enumeration: its constants, by value. */
    public static final class Type<E extends OpenEnumeration> {
        private final Function<Value, E> constructor;
        private final Map<String, E> constants = new LinkedHashMap<>();

        private Type(Function<Value, E> constructor) {
            this.constructor = constructor;
        }

        /**
         * A registry without constants.
         *
         * @param constructor that of the enumeration, such as {@code Status::new}
         */
        public static <E extends OpenEnumeration> Type<E> of(Function<Value, E> constructor) {
            return new Type<>(constructor);
        }

        /**
         * Registers a constant. Called from static initialisers only.
         *
         * @param value as Coupa writes it
         * @return the same object for the same value
         */
        public E known(String value) {
            return constants.computeIfAbsent(value, text -> constructor.apply(new Value(text, true)));
        }

        /**
         * The constant of that value or, if there is not any, a new object that is not known.
         *
         * @param value as Coupa writes it; capitals and small letters differ
         */
        public E of(String value) {
            E constant = constants.get(value);
            return constant != null ? constant : constructor.apply(new Value(value, false));
        }

        /**
         * The constants in the order of the definition.
         *
         * @return an unmodifiable list; without values that were met in payloads only
         */
        public List<E> known() {
            return Collections.unmodifiableList(new ArrayList<>(constants.values()));
        }
    }
}
