package dev.coupagen.runtime.model;

import dev.coupagen.names.Singular;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.SecretNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One element of a model, with everything that is needed to read and write it. */
public final class Slot {
    final int index;
    final ElementName name;
    final ElementName item;
    final Kind kind;
    /** The kind of one value: that of an item of a list, or else {@link #kind}. */
    final Kind valueKind;

    final boolean readOnly;

    private final boolean writeOnly;
    /** Whether the element is a member of {@code custom-fields}. */
    final boolean custom;

    private final boolean id;
    private final Rules rules;
    private final Mapper<?, ?> owner;
    /** The target of the owner for this slot, cached; every thread gets the same object. */
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
        this.writeOnly = element.writeOnly();
        this.custom = element.custom();
        this.id = element.name().equals("id") && !custom;
        this.rules = element.rules();
        this.owner = owner;
    }

    /** The number of the slot in a model. */
    public int index() {
        return index;
    }

    /** The element's name as Coupa writes it. */
    public String element() {
        return name.text();
    }

    /** The element's name in the forms of all formats. */
    public ElementName name() {
        return name;
    }

    /** What the values must be like to be accepted. */
    public Rules rules() {
        return rules;
    }

    /** The kind of value that a model holds. */
    public Kind kind() {
        return kind;
    }

    /** The kind of one value: that of an item of a list, or else {@link #kind}. */
    public Kind valueKind() {
        return valueKind;
    }

    /** Whether Coupa sets the element, so that it is not written for an update. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Whether Coupa accepts the element and never sends it, so that asking for it is an error. */
    public boolean isWriteOnly() {
        return writeOnly;
    }

    /** Whether the element is a member of {@code custom-fields}. */
    public boolean isCustom() {
        return custom;
    }

    /** Whether the values are secrets, which are not shown. */
    boolean isSecret() {
        return SecretNames.contains(name.text());
    }

    /** Whether the element is the one by which Coupa identifies a record. */
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

    /** What is within a list that is a record: its members or, if it has an element of an item, itself as the only item. */
    List<RawValue.Member> wrapped(RawValue.Struct struct) {
        List<RawValue.Member> members = struct.members();
        boolean isWrapped =
                members.size() == 1 && isItemName(members.get(0).name().replace('_', '-'));
        return !isWrapped && valueKind == Kind.REFERENCE && hasElementOf(mapper().schema(), members)
                ? List.of(new RawValue.Member(item.text(), struct))
                : members;
    }

    private static boolean hasElementOf(Schema schema, List<RawValue.Member> members) {
        return members.stream()
                .anyMatch(member -> schema.slot(member.name().replace('_', '-')).isPresent());
    }

    /** Whether an item of the list may have that name: the one in XML, or the singular of the list's. */
    boolean isItemName(String text) {
        return text.equals(item.text()) || text.equals(Singular.of(name.text()));
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

    /** The form in which a model holds the value, which was passed to a builder. */
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

    /**
     * What the values of a slot must be like to be accepted, and where they stand in formats without names.
     *
     * @param required whether there must be a value
     * @param longest the greatest number of characters; 0 for any
     * @param allowed the only values; none for any
     * @param position from 0, in a format whose elements go by position; negative if it is not stated
     */
    public record Rules(boolean required, int longest, List<String> allowed, int position) {
        /** Any value will do. */
        public static final Rules NONE = new Rules(false, 0, List.of(), -1);

        /** Rules of all kinds. */
        public Rules {
            allowed = List.copyOf(allowed);
        }

        Rules withRequired() {
            return new Rules(true, longest, allowed, position);
        }

        Rules withLongest(int characters) {
            return new Rules(required, characters, allowed, position);
        }

        Rules withAllowed(List<String> values) {
            return new Rules(required, longest, values, position);
        }

        Rules withPosition(int newPosition) {
            return new Rules(required, longest, allowed, newPosition);
        }
    }
}
