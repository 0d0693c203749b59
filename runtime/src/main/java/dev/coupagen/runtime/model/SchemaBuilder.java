package dev.coupagen.runtime.model;

import dev.coupagen.names.Singular;
import java.util.ArrayList;
import java.util.List;

/** Collects the elements of a model in the order of its slots. Written by generated code, read by {@link Schema}. */
public final class SchemaBuilder {
    private final String resource;
    private final String element;
    private final String collection;
    private boolean keepUnknown = true;
    private final List<Element> elements = new ArrayList<>();

    /** An element as generated code describes it. */
    record Element(
            String name,
            Kind kind,
            boolean list,
            String item,
            boolean readOnly,
            boolean writeOnly,
            boolean custom,
            Slot.Rules rules) {
        Element readOnlyOne() {
            return new Element(name, kind, list, item, true, writeOnly, custom, rules);
        }

        Element writeOnlyOne() {
            return new Element(name, kind, list, item, readOnly, true, custom, rules);
        }

        Element customOne() {
            return new Element(name, kind, list, item, readOnly, writeOnly, true, rules);
        }

        Element ruled(Slot.Rules others) {
            return new Element(name, kind, list, item, readOnly, writeOnly, custom, others);
        }
    }

    SchemaBuilder(String resource, String element, String collection) {
        this.resource = resource;
        this.element = element;
        this.collection = collection;
    }

    /**
     * The next slot: an element of that name and kind.
     *
     * @param name as Coupa writes it
     */
    public SchemaBuilder add(String name, Kind kind) {
        elements.add(new Element(name, kind, false, Singular.of(name), false, false, false, Slot.Rules.NONE));
        return this;
    }

    /**
     * The next slot: an element with any number of values of that kind.
     *
     * @param name as Coupa writes it; its singular is the name of each item in XML
     */
    public SchemaBuilder addList(String name, Kind itemKind) {
        return addList(name, itemKind, Singular.of(name));
    }

    /** As {@link #addList(String, Kind)}, with a name for each item in XML. */
    public SchemaBuilder addList(String name, Kind itemKind, String item) {
        elements.add(new Element(name, itemKind, true, item, false, false, false, Slot.Rules.NONE));
        return this;
    }

    /** Marks the element added last as set by Coupa: it is read-only. */
    public SchemaBuilder readOnly() {
        Element last = elements.remove(elements.size() - 1);
        elements.add(last.readOnlyOne());
        return this;
    }

    /** Marks the element added last as never sent by Coupa, such as a password: no query asks for it. */
    public SchemaBuilder writeOnly() {
        Element last = elements.remove(elements.size() - 1);
        elements.add(last.writeOnlyOne());
        return this;
    }

    /** Marks the element added last as a member of {@code custom-fields}. */
    public SchemaBuilder custom() {
        Element last = elements.remove(elements.size() - 1);
        elements.add(last.customOne());
        return this;
    }

    /** The element added last must have a value. */
    public SchemaBuilder required() {
        return ruled(lastRules().withRequired());
    }

    /** The greatest number of characters of the element added last. */
    public SchemaBuilder longest(int characters) {
        return ruled(lastRules().withLongest(characters));
    }

    /** The only values that the element added last may have. */
    public SchemaBuilder oneOf(String... values) {
        return ruled(lastRules().withAllowed(List.of(values)));
    }

    /** The position, from 0, of the element added last where elements have no names. */
    public SchemaBuilder at(int position) {
        return ruled(lastRules().withPosition(position));
    }

    private Slot.Rules lastRules() {
        return elements.get(elements.size() - 1).rules();
    }

    private SchemaBuilder ruled(Slot.Rules rules) {
        Element last = elements.remove(elements.size() - 1);
        elements.add(last.ruled(rules));
        return this;
    }

    /** Elements that the model does not declare are skipped in reading. */
    public SchemaBuilder skipUnknown() {
        keepUnknown = false;
        return this;
    }

    String resource() {
        return resource;
    }

    String element() {
        return element;
    }

    String collection() {
        return collection;
    }

    boolean keepUnknown() {
        return keepUnknown;
    }

    /** The elements; where some lie under {@code custom-fields}, there is a slot for the other custom fields too. */
    List<Element> elements() {
        boolean hasRest = elements.stream().anyMatch(element -> element.kind() == Kind.CUSTOM_FIELDS);
        if (!hasRest && elements.stream().anyMatch(Element::custom)) {
            add(Schema.CUSTOM_FIELDS, Kind.CUSTOM_FIELDS);
        }
        return elements;
    }
}
