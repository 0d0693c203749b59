package dev.coupagen.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.coupagen.runtime.CoupaRecord;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MissingElementException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.raw.JavaValues;
import dev.coupagen.runtime.raw.RawWriter;
import dev.coupagen.runtime.text.SecretNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of all generated models: the values of a record by the numbers of its schema. Immutable. Two models
 * are equal if they have the same mapper and equal values; the notation of a value in a payload does not matter.
 */
public abstract class Model implements CoupaRecord {
    /** Values as their {@link Kind} says, {@link Special} ones, and null for what is absent. */
    final @Nullable Object[] slots;
    /** Elements that the schema does not have. */
    final RawValue.Struct extensions;

    /** Takes the content that the codec or a builder prepared. */
    protected Model(Values values) {
        this.slots = values.slots;
        this.extensions = values.extensions;
    }

    @Override
    public abstract Mapper<?, ?> mapper();

    @Override
    public final RawValue.Struct extensions() {
        return extensions;
    }

    @Override
    public final Presence presence(String element) {
        Optional<Slot> slot = mapper().schema().slot(element);
        if (slot.isPresent()) {
            return presence(slot.get().index);
        }
        return extensions
                .member(element)
                .map(raw -> raw == RawValue.Null.NULL ? Presence.NULL : Presence.PRESENT)
                .orElse(Presence.ABSENT);
    }

    /** Whether and how the element in that slot is there. */
    public final Presence presence(int slot) {
        Object value = slots[slot];
        if (value == null) {
            return Presence.ABSENT;
        }
        return value instanceof Special special ? special.presence() : Presence.PRESENT;
    }

    @Override
    public final Optional<RawValue> unreadable(String element) {
        return mapper().schema()
                .slot(element)
                .map(slot -> slots[slot.index])
                .filter(value -> value instanceof Special.Unreadable)
                .map(value -> ((Special.Unreadable) value).raw());
    }

    /** The value in that slot, which is of the type that the generated accessor states. */
    @SuppressWarnings("unchecked")
    protected final <T> Optional<T> optional(int slot) {
        return Optional.ofNullable((T) Special.unwrap(slots[slot]));
    }

    /**
     * The value in that slot, which the interface promises.
     *
     * @throws MissingElementException if the element has no value
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> T required(int slot) {
        T value = (T) Special.unwrap(slots[slot]);
        if (value == null) {
            Schema schema = mapper().schema();
            throw new MissingElementException(schema.resource() + "/" + schema.slots[slot].element(), presence(slot));
        }
        return value;
    }

    /** The values in that slot; none if it has no list. */
    @SuppressWarnings("unchecked")
    protected final <T> List<T> list(int slot) {
        return Special.unwrap(slots[slot]) instanceof Items items ? (List<T>) items.readable() : List.of();
    }

    /** The custom fields in that slot. */
    protected final CustomFields customFields(int slot) {
        return slots[slot] instanceof CustomFields fields ? fields : CustomFields.NONE;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Model that
                        && mapper() == that.mapper()
                        && SlotEquality.areEqual(slots, that.slots)
                        && extensions.equals(that.extensions));
    }

    @Override
    public final int hashCode() {
        int hash = extensions.hashCode();
        for (Object slot : slots) {
            hash = 31 * hash + SlotEquality.hash(slot);
        }
        return hash;
    }

    /** What an {@code ObjectMapper} without our module writes; where Jackson is absent, the annotation is ignored. */
    @JsonValue
    final Map<String, @Nullable Object> asJson() {
        RawWriter writer = new RawWriter();
        new Encoder(writer, MapperOptions.DEFAULT).document(mapper().schema().root, this);
        return JavaValues.toMap((RawValue.Struct) writer.value());
    }

    /** The resource with the elements that are present. */
    @Override
    public final String toString() {
        Schema schema = mapper().schema();
        StringBuilder text = new StringBuilder(schema.resource()).append('{');
        String separator = "";
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != null) {
                text.append(separator)
                        .append(schema.slots[i].element())
                        .append('=')
                        .append(schema.slots[i].isSecret() ? SecretNames.REDACTED : slots[i]);
                separator = ", ";
            }
        }
        for (RawValue.Member member : extensions.members()) {
            text.append(separator).append(member);
            separator = ", ";
        }
        return text.append('}').toString();
    }

    /**
     * The content of a model, which the codec or a builder passes to a generated constructor. One object is reused for all
     * models of a document.
     */
    public static final class Values {
        private @Nullable Object[] slots = {};
        private RawValue.Struct extensions = RawValue.Struct.EMPTY;

        Values() {}

        Values of(@Nullable Object[] newSlots, RawValue.Struct newExtensions) {
            slots = newSlots;
            extensions = newExtensions;
            return this;
        }
    }

    /** The superclass of generated builders. */
    public abstract static class Builder {
        private final Schema schema;
        private final @Nullable Object[] slots;
        private RawValue.Struct extensions;

        /** An empty builder for models of that mapper. */
        protected Builder(Mapper<?, ?> mapper) {
            schema = mapper.schema();
            slots = new Object[schema.slots.length];
            extensions = RawValue.Struct.EMPTY;
        }

        /** A builder that begins with the values of a model. */
        protected Builder(Model model) {
            schema = model.mapper().schema();
            slots = model.slots.clone();
            extensions = model.extensions;
        }

        /** Sets the value of a slot. */
        protected final void set(int slot, Object value) {
            slots[slot] = schema.slots[slot].held(value);
        }

        /** Sets the value, or leaves the slot as it is if there is not any. */
        protected final void setIfPresent(int slot, Optional<?> value) {
            if (value.isPresent()) {
                set(slot, value.get());
            }
        }

        /** Sets the items of a slot; what has no list (null, as classes of other libraries have it) leaves it as it is. */
        protected final void setList(int slot, @Nullable Collection<?> values) {
            if (values == null) {
                return;
            }
            Object[] held = new Object[values.size()];
            int i = 0;
            for (Object value : values) {
                held[i++] = schema.slots[slot].held(value);
            }
            slots[slot] = new Items(held, null);
        }

        /** Sets the values, or leaves the slot as it is if there are none. */
        protected final void setIfAny(int slot, Collection<?> values) {
            if (!values.isEmpty()) {
                setList(slot, values);
            }
        }

        /** Sets the fields, or leaves the slot as it is if there are none. */
        protected final void setIfAny(int slot, CustomFields fields) {
            if (!fields.values().isEmpty()) {
                set(slot, fields);
            }
        }

        /** Adds an item to those of a slot. */
        protected final void addItem(int slot, Object value) {
            if (!(slots[slot] instanceof Growing)) {
                slots[slot] = new Growing(Special.unwrap(slots[slot]) instanceof Items items ? items : Items.NONE);
            }
            ((Growing) slots[slot]).added.add(schema.slots[slot].held(value));
        }

        /** Sets a slot to null, which clears the element when it is sent to Coupa. */
        protected final void clear(int slot) {
            slots[slot] = Special.NULL;
        }

        /** Sets an element that the interface does not declare. */
        protected final void extend(String element, RawValue value) {
            extensions = extensions.with(element, value);
        }

        /** The content for the constructor of the model. */
        protected final Values values() {
            @Nullable Object[] copy = slots.clone();
            for (int i = 0; i < copy.length; i++) {
                if (copy[i] instanceof Growing growing) {
                    copy[i] = growing.items();
                }
            }
            holdCustomFields(copy);
            return new Values().of(copy, extensions);
        }

        /** A record with any custom field has the element {@code custom-fields}. */
        private void holdCustomFields(@Nullable Object[] values) {
            Slot rest = schema.customRest;
            if (rest != null && !(values[rest.index] instanceof CustomFields) && schema.hasCustom(values)) {
                values[rest.index] = CustomFields.NONE;
            }
        }

        /** A list that items are being added to. */
        private static final class Growing {
            private final Items first;
            private final List<Object> added = new ArrayList<>();

            Growing(Items first) {
                this.first = first;
            }

            Items items() {
                return first.and(added);
            }
        }
    }
}
