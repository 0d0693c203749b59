package dev.coupagen.runtime.model;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.NameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of the models of one interface, by number and by name. */
public final class Schema {
    /** The element that holds the customer's own fields. */
    public static final String CUSTOM_FIELDS = "custom-fields";

    private final String resource;
    final ElementName root;
    final ElementName listRoot;
    final Slot[] slots;
    /** The values of all records that are empty. */
    final @Nullable Object[] noValues;

    final boolean keepUnknown;
    /** The elements of a record; {@link #standardSlots} has the slot of each number. */
    final NameTable names;

    final Slot[] standardSlots;
    /** The elements under {@code custom-fields} that have slots; {@link #customSlots} has the slot of each number. */
    final NameTable customNames;

    final Slot[] customSlots;
    /** The slot for all other custom fields. */
    final @Nullable Slot customRest;

    Schema(SchemaBuilder builder, Mapper<?, ?> owner) {
        resource = builder.resource();
        root = ElementName.item(builder.element());
        listRoot = ElementName.item(builder.collection());
        keepUnknown = builder.keepUnknown();
        List<SchemaBuilder.Element> elements = builder.elements();
        slots = new Slot[elements.size()];
        noValues = new Object[elements.size()];
        List<Slot> standard = new ArrayList<>();
        List<Slot> custom = new ArrayList<>();
        Slot rest = null;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = new Slot(i, elements.get(i), owner);
            (slots[i].custom ? custom : standard).add(slots[i]);
            rest = slots[i].kind == Kind.CUSTOM_FIELDS ? slots[i] : rest;
        }
        customRest = rest;
        standardSlots = standard.toArray(Slot[]::new);
        customSlots = custom.toArray(Slot[]::new);
        names = namesOf(standard);
        customNames = namesOf(custom);
    }

    private static NameTable namesOf(List<Slot> slots) {
        return NameTable.of(slots.stream().map(slot -> slot.name).toList());
    }

    /** Whether any of the custom fields that have slots is among the values of a record. */
    boolean hasCustom(@Nullable Object[] values) {
        for (Slot slot : customSlots) {
            if (values[slot.index] != null) {
                return true;
            }
        }
        return false;
    }

    /** The name of the resource in Coupa's definitions. */
    public String resource() {
        return resource;
    }

    /** The root element of one record in XML. */
    public String element() {
        return root.text();
    }

    /** The root element of a list in XML. */
    public String collection() {
        return listRoot.text();
    }

    /** The number of slots. */
    public int size() {
        return slots.length;
    }

    /** The slot of that number, from 0. */
    public Slot slot(int index) {
        return slots[index];
    }

    /**
     * The slot of an element, a custom field included; of two of one name the standard element.
     *
     * @param element its name as Coupa writes it; dashes and underscores differ here
     */
    public Optional<Slot> slot(String element) {
        int number = names.exact(element);
        if (number >= 0) {
            return Optional.of(standardSlots[number]);
        }
        int custom = customNames.exact(element);
        return custom >= 0 ? Optional.of(customSlots[custom]) : Optional.empty();
    }
}
