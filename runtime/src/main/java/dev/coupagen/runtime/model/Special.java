package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import org.jspecify.annotations.Nullable;

/** What a slot holds instead of a plain value. */
abstract class Special {
    static final Special NULL = new Empty(RawValue.Null.NULL);
    /** The empty text where there is no value; it is written back as such. */
    static final Special BLANK = new Empty(new RawValue.Text(""));

    /** White space where there is no value. */
    static Special blank(String text) {
        return text.isEmpty() ? BLANK : new Empty(new RawValue.Text(text));
    }

    /** How the value stood in the payload, and will be written. */
    abstract RawValue raw();

    abstract Presence presence();

    /** What the accessor gives; null if nothing. */
    abstract @Nullable Object value();

    /** The value in a slot without what surrounds it; null if there is none. */
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

    /** A value whose text in the payload is not the one we would write; that text is kept and written. */
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
        public boolean equals(Object other) {
            return value.equals(other instanceof Exact that ? that.value : other);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
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
