package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that is being read or changed. A value is a {@link String}, {@link Long}, {@link java.math.BigDecimal}, {@link
 * Boolean}, {@link java.time.LocalDate}, {@link java.time.OffsetDateTime} or {@link dev.coupagen.runtime.RawValue}; a {@link
 * Link} or, of a type without ids, a {@link Rec}; or a list of these. What has no value is null.
 */
public final class Rec {
    private final ResourceType type;
    private final @Nullable Object[] values;
    private @Nullable Owner owner;
    private long id;

    /** An empty record of a type or of the type that a view shows. */
    public Rec(ResourceType type) {
        this.type = type.storage();
        this.values = new Object[this.type.fields().size()];
    }

    /** The type; never a view. */
    public ResourceType type() {
        return type;
    }

    /** The id; 0 before the record is stored, and of a type without ids. */
    public long id() {
        return id;
    }

    void setId(long newId) {
        id = newId;
    }

    /** The record with the id that it is to be stored under. */
    public Rec withId(long newId) {
        id = newId;
        type.field("id").ifPresent(field -> set(field, newId));
        return this;
    }

    /** The record that this one lies in. */
    public Optional<Owner> owner() {
        return Optional.ofNullable(owner);
    }

    /** Sets the record that this one lies in. */
    public void setOwner(@Nullable Owner newOwner) {
        owner = newOwner;
    }

    /** The value of a field of the type. */
    public @Nullable Object get(Field field) {
        return values[field.index()];
    }

    /** The value of the field of that name; null too if there is no such field. */
    public @Nullable Object get(String field) {
        return type.field(field).map(this::get).orElse(null);
    }

    /** The items of a list. */
    public List<?> items(Field field) {
        return get(field) instanceof List<?> items ? items : List.of();
    }

    /** Sets the value of a field; an empty list is no value. */
    public void set(Field field, @Nullable Object value) {
        values[field.index()] = value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    /** Sets the field of that name if there is one. */
    public void set(String field, @Nullable Object value) {
        type.field(field).ifPresent(found -> set(found, value));
    }
}
