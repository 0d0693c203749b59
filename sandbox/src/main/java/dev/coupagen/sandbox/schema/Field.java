package dev.coupagen.sandbox.schema;

import dev.coupagen.names.Singular;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.model.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a resource as the sandbox keeps it. */
public final class Field {
    private final int index;
    private final String name;
    private final Kind kind;
    private final boolean list;
    private final Flags flags;
    private final List<String> values;
    private final Size size;
    private final @Nullable ResourceType target;
    private final ElementName tag;
    private final ElementName itemTag;

    /** What may be done with the element. */
    record Flags(boolean required, boolean unique, boolean readable, boolean writable, boolean custom) {}

    /**
     * How much a value may hold.
     *
     * @param length of a text the greatest number of characters, of a decimal that of digits; 0 if not stated
     * @param scale of a decimal the digits after the point; -1 if not stated
     */
    record Size(int length, int scale) {
        static final Size ANY = new Size(0, -1);
    }

    Field(
            int index,
            String name,
            Kind kind,
            boolean list,
            @Nullable ResourceType target,
            Flags flags,
            List<String> values,
            Size size) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.list = list;
        this.target = target;
        this.flags = flags;
        this.values = List.copyOf(values);
        this.size = size;
        this.tag = ElementName.of(name);
        this.itemTag = ElementName.item(Singular.of(name));
    }

    /** The number of the field in the type that stores it. */
    public int index() {
        return index;
    }

    /** The name as Coupa writes it, such as {@code invoice-number}. */
    public String name() {
        return name;
    }

    /** The kind of one value; never {@link Kind#LIST}. */
    public Kind kind() {
        return kind;
    }

    /** Whether it holds any number of values. */
    public boolean isList() {
        return list;
    }

    /** Whether the values are records. */
    public boolean isRecord() {
        return kind == Kind.REFERENCE;
    }

    /** Whether it holds one value that is not a record. */
    public boolean isScalar() {
        return !list && kind != Kind.REFERENCE && kind != Kind.CUSTOM_FIELDS;
    }

    /** The type of the records in it. */
    public Optional<ResourceType> target() {
        return Optional.ofNullable(target);
    }

    /** The type of the records in a field that holds records. */
    public ResourceType recordType() {
        return target().orElseThrow(() -> new IllegalStateException(name + " holds no records."));
    }

    /** Whether the definitions say that a create needs it. */
    public boolean isRequired() {
        return flags.required();
    }

    /** Whether no two records may share its value. */
    public boolean isUnique() {
        return flags.unique();
    }

    /** Whether it is sent. */
    public boolean isReadable() {
        return flags.readable();
    }

    /** Whether it is accepted. */
    public boolean isWritable() {
        return flags.writable();
    }

    /** Whether it lies under {@code custom-fields}. */
    public boolean isCustom() {
        return flags.custom();
    }

    /** The values that are allowed; none if any is. */
    public List<String> values() {
        return values;
    }

    /** The greatest number of characters of a text, or of digits of a decimal; 0 if not stated. */
    public int length() {
        return size.length();
    }

    /** The digits after the point; -1 if not stated. */
    public int scale() {
        return size.scale();
    }

    /** The name with its encoded forms. */
    public ElementName tag() {
        return tag;
    }

    /** The name of one item of the list. */
    public ElementName itemTag() {
        return itemTag;
    }

    /** The name in a sentence: {@code Invoice number}. */
    public String label() {
        String words = name.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String toString() {
        return name + ": " + kind + (list ? "[]" : "");
    }
}
