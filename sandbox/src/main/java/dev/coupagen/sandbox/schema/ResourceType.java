package dev.coupagen.sandbox.schema;

import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.format.ElementName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource: its names and its fields. Some resources are views of another one, as {@code UserSimple} is of {@code
 * User}: they share its records and have a part of its fields.
 */
public final class ResourceType {
    private final ResourceDefinition definition;
    private final int number;
    private final ElementName tag;
    private final ElementName listTag;
    private final @Nullable ResourceType storage;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Field> standard = new HashMap<>();
    private final Map<String, Field> custom = new HashMap<>();
    private final List<Field> keys = new ArrayList<>();

    ResourceType(ResourceDefinition definition, int number, @Nullable ResourceType storage) {
        this.definition = definition;
        this.number = number;
        this.storage = storage;
        this.tag = ElementName.item(definition.element());
        this.listTag = ElementName.item(definition.collection());
    }

    void add(Field field) {
        fields.add(field);
        (field.isCustom() ? custom : standard).putIfAbsent(folded(field.name()), field);
        if (NaturalKeys.contains(field)) {
            keys.add(field);
        }
    }

    /** Names are the same whether written with dashes or underscores. */
    public static String folded(String name) {
        return name.replace('-', '_');
    }

    /** The name in the definitions, such as {@code InvoiceHeader}. */
    public String name() {
        return definition.name();
    }

    /** The number among all types. */
    public int number() {
        return number;
    }

    /** The definition that the type is made of. */
    public ResourceDefinition definition() {
        return definition;
    }

    /** The element of one record, such as {@code invoice-header}. */
    public String element() {
        return definition.element();
    }

    /** The element of one record as the root of a document, or an item of its list. */
    public ElementName tag() {
        return tag;
    }

    /** The element of a list of records. */
    public ElementName listTag() {
        return listTag;
    }

    /** The path below {@code /api}; empty if it is only a part of others. */
    public String path() {
        return definition.path();
    }

    /** The type whose records these are: itself, but for a view. */
    public ResourceType storage() {
        return storage == null ? this : storage;
    }

    /** The fields in the order of the slots of the mapper. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The fields by which a record is known besides its id, the most telling first. */
    public List<Field> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** The field of that name that is not a custom field, dashes and underscores being the same. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(standard.get(folded(name)));
    }

    /** The field of that name under {@code custom-fields}. */
    public Optional<Field> customField(String name) {
        return Optional.ofNullable(custom.get(folded(name)));
    }

    /** Whether records have ids, and so exist by themselves. */
    public boolean hasId() {
        return standard.containsKey("id");
    }

    /** Whether the sandbox fills it from a list, such as countries: what is not in the list does not exist. */
    public boolean isDictionary() {
        return Dictionaries.contains(name());
    }

    /** Whether each record lies in one other record, created and changed through it. */
    public boolean isPart() {
        return path().isEmpty() && storage == null && !isDictionary();
    }

    /** Whether a list of that field belongs to its record: lines, and whatever exists nowhere else. */
    public static boolean isOwned(Field field) {
        return field.isList() && field.isRecord() && (field.recordType().isPart() || OwnedLists.contains(field.name()));
    }

    @Override
    public String toString() {
        return name();
    }
}
