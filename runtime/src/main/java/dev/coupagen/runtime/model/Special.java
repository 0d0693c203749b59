package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import org.jspecify.annotations.Nullable;

/** What a slot holds instead of a value that is in canonical form. */
abstract class Special {
    static final Special NULL = new Empty(RawValue.Null.NULL);
    /** The empty text where there is no value; it is written back as such. */
    static final Special BLANK = new Empty(new RawValue.Text(""));

    /** White space where there is no value. */
    static Special blank(String text) {
        return text.isEmpty() ? BLANK : new Empty(new RawValue.Text(text));
    }

    /** The unchanged value of the payload, which is written back. */
    abstract RawValue raw();

    abstract Presence presence();

    /** The value that the accessor returns; null if there is not any. */
    abstract @Nullable Object value();

    /** The value in a slot; null if there is not any. */
    static @Nullable Object unwrap(@Nullable Object slot) {
        return slot instanceof Special special ? special.value() : slot;
    }

    private static final class Empty extends Special {
        private final RawValue raw;

        private Empty(RawValue raw) {
            this.raw = raw;
        }

        @Override
        RawValue raw() {
            return raw;
        }

        @Override
        Presence presence() {
            return Presence.NULL;
        }

        @Override
        @Nullable Object value() {
            return null;
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A value whose text in the payload is not the one we write; that text is kept and written back. */
    static final class Exact extends Special {
        private final Object value;
        private final RawValue raw;

        Exact(Object value, RawValue raw) {
            this.value = value;
            this.raw = raw;
        }

        @Override
        RawValue raw() {
            return raw;
        }

        @Override
        Presence presence() {
            return Presence.PRESENT;
        }

        @Override
        Object value() {
            return value;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A value of an unexpected shape. */
    static final class Unreadable extends Special {
        private final RawValue raw;

        Unreadable(RawValue raw) {
            this.raw = raw;
        }

        @Override
        RawValue raw() {
            return raw;
        }

        @Override
        Presence presence() {
            return Presence.UNREADABLE;
        }

        @Override
        @Nullable Object value() {
            return null;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unreadable that && raw.equals(that.raw);
        }

        @Override
        public int hashCode() {
            return raw.hashCode();
        }

        @Override
        public String toString() {
            return "unreadable " + raw;
        }
    }
}
