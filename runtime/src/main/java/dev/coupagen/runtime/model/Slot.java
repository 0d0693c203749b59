package dev.coupagen.runtime.model;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of one element in a model, with all that reading and writing it takes. */
public final class Slot {
    final int index;
    final ElementName name;
    final ElementName item;
    final Kind kind;
    /** The kind of one value: that of an item of a list, or else {@link #kind}. */
    final Kind valueKind;

    final boolean readOnly;
    /** Whether the element lies under {@code custom-fields}. */
    final boolean custom;

    private final boolean id;
    private final Mapper<?, ?> owner;
    /** What the owner said of the element's type, asked once; every thread gets the same answer. */
    private @Nullable Object target;
    /** The known value of the enumeration that was read last; any thread may set it. */
    private @Nullable OpenEnumeration recent;

    Slot(int index, SchemaBuilder.Element element, Mapper<?, ?> owner) {
        this.index = index;
        this.name = ElementName.of(element.name());
        this.item = ElementName.item(element.item());
        this.kind = element.list() ? Kind.LIST : element.kind();
        this.valueKind = element.kind();
        this.readOnly = element.readOnly();
        this.custom = element.custom();
        this.id = element.name().equals("id") && !custom;
        this.owner = owner;
    }

    /** Where the value lies in a model. */
    public int index() {
        return index;
    }

    /** The element's name as Coupa writes it. */
    public String element() {
        return name.text();
    }

    public Kind kind() {
        return kind;
    }

    /** The kind of one value: that of an item of a list, or else {@link #kind}. */
    public Kind valueKind() {
        return valueKind;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Whether the element lies under {@code custom-fields}. */
    public boolean isCustom() {
        return custom;
    }

    /** Whether the element is the one by which Coupa knows a record. */
    boolean isId() {
        return id;
    }

    /** The mapper of the records here. Only of a {@link Kind#REFERENCE}. */
    public Mapper<?, ?> mapper() {
        return (Mapper<?, ?>) target();
    }

    /** The enumeration of the values here. Only of a {@link Kind#ENUMERATION}. */
    public OpenEnumeration.Type<?> enumeration() {
        return (OpenEnumeration.Type<?>) target();
    }

    /** The value of the enumeration that these characters are; makes no string if it is the one that was read last. */
    OpenEnumeration enumerated(byte[] ascii, int from, int to) {
        OpenEnumeration last = recent;
        if (last != null && isText(last.value(), ascii, from, to)) {
            return last;
        }
        OpenEnumeration found = enumeration().of(new String(ascii, from, to - from, StandardCharsets.US_ASCII));
        if (found.isKnown()) {
            recent = found;
        }
        return found;
    }

    private static boolean isText(String value, byte[] ascii, int from, int to) {
        if (value.length() != to - from) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != ascii[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** How a model holds the value, which a builder was given. */
    Object held(Object value) {
        Objects.requireNonNull(value, () -> "The value of '" + name + "' is null. To clear it, call the clear method.");
        if (valueKind == Kind.REFERENCE) {
            return modelOf(mapper(), value);
        }
        return value == RawValue.Null.NULL ? Special.NULL : value;
    }

    @SuppressWarnings("unchecked") // the generated builder's parameter is the mapper's interface
    private static <X> Model modelOf(Mapper<X, ?> mapper, Object value) {
        return mapper.modelOf((X) value);
    }

    private Object target() {
        Object known = target;
        if (known == null) {
            known = owner.target(index);
            target = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return name + ": " + kind;
    }
}
