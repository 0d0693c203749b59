package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.runtime.text.BlankTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document into models: the one decoder for all resources and formats. Values that cannot be read are kept
 * unchanged.
 */
final class Decoder {
    private final ElementReader in;
    private final MapperOptions options;
    private final ScalarReader scalars;
    private final Model.Values made = new Model.Values();
    private final DecodingIssues issues;
    private final Tally tally;
    /** Whether the records are given away one by one. */
    private boolean streamed;
    /** Whether the list has a root of another name, below which there may be errors in place of records. */
    private boolean otherRoot;
    /** A stack of the items of the lists that are being read, those of an inner list above those of its outer one. */
    private Object[] gathered = new Object[64];

    private int gatheredCount;

    Decoder(ElementReader in, MapperOptions options) {
        this(in, options, new Tally(options.limits()));
    }

    private Decoder(ElementReader in, MapperOptions options, Tally tally) {
        this.in = in;
        this.tally = tally;
        this.options = options;
        this.scalars = new ScalarReader(in, options);
        this.issues = new DecodingIssues(in, options);
    }

    /** Reads the record that the document is. */
    <X, M extends X> M document(Mapper<X, M> mapper) {
        RootCheck.check(in, mapper.schema(), mapper.schema().element(), options);
        if (!isRecord()) {
            throw new MappingException("Expected one " + mapper.schema().resource() + " but found "
                    + (in.shape() == Shape.LIST
                            ? "a list. Read it with the list method."
                            : DecodingIssues.article(in.shape()))
                    + " (" + in.location() + ")");
        }
        return record(mapper, true);
    }

    private boolean isRecord() {
        return in.shape() == Shape.RECORD || isEmptyElement();
    }

    /** Whether the value is an XML element that may be a record without members, or a list without items. */
    private boolean isEmptyElement() {
        return in.isUntyped() && in.shape() == Shape.TEXT && BlankTexts.isBlank(in.text());
    }

    void enterDocumentList(Mapper<?, ?> mapper) {
        otherRoot = RootCheck.check(in, mapper.schema(), mapper.schema().collection(), options);
        if (!in.canBeList() && !isEmptyElement()) {
            throw RootCheck.notAList(in, mapper.schema());
        }
        in.enterList();
    }

    /** The limits are those of one record from now on. */
    void stream() {
        streamed = true;
    }

    boolean nextRecord() {
        in.startRecord();
        if (streamed) {
            tally.clear();
        }
        return in.nextItem();
    }

    <X, M extends X> M listedRecord(Mapper<X, M> mapper) {
        if (!isRecord()) {
            throw new MappingException("Expected " + mapper.schema().resource() + " at " + in.path() + " but found "
                    + DecodingIssues.article(in.shape()) + " (" + in.location() + ")");
        }
        return record(mapper, otherRoot);
    }

    void finish() {
        in.finish();
        in.close();
    }

    void close() {
        in.close();
    }

    /** Reads a record; in place of a root, or of what lies below one of another name, Coupa may report errors. */
    private <X, M extends X> M record(Mapper<X, M> mapper, boolean isRoot) {
        Schema schema = mapper.schema();
        NameTable names = schema.names;
        Slot[] slots = schema.standardSlots;
        List<RawValue.Member> unknown = null;
        in.enterRecord();
        int number = in.nextMember(names, NameTable.UNKNOWN);
        boolean isEmpty = number == NameTable.END;
        tally.add(isEmpty ? 0 : schema.slots.length, in);
        @Nullable Object[] values = isEmpty ? schema.noValues : new Object[schema.slots.length];
        int previous = NameTable.UNKNOWN;
        for (; number != NameTable.END; number = in.nextMember(names, previous)) {
            if (number >= 0) {
                previous = number;
                store(slots[number], schema, values);
            } else {
                unknown = unknown == null ? new ArrayList<>() : unknown;
                undeclared(schema, values, unknown, isRoot);
            }
        }
        return mapper.create(made.of(values, unknown == null ? RawValue.Struct.EMPTY : RawValue.Struct.of(unknown)));
    }

    private void undeclared(Schema schema, @Nullable Object[] values, List<RawValue.Member> unknown, boolean isRoot) {
        if (isRoot && CoupaErrors.isErrors(in.memberName())) {
            errorsMember(schema, values, unknown);
        } else if (schema.keepUnknown) {
            KeptMembers.add(in, issues.unknownMember(), unknown);
        } else {
            in.skip();
        }
    }

    /** A member that is not declared and, if no other member is, holds the errors that a reply reports. */
    private void errorsMember(Schema schema, @Nullable Object[] values, List<RawValue.Member> unknown) {
        RawValue.Member member = issues.unknownMember();
        if (unknown.isEmpty() && Arrays.stream(values).allMatch(Objects::isNull)) {
            RootCheck.refuseErrors(member, in, schema);
        }
        if (schema.keepUnknown) {
            KeptMembers.add(in, member, unknown);
        }
    }

    private void store(Slot slot, Schema schema, @Nullable Object[] values) {
        Object before = values[slot.index];
        if (before != null) {
            issues.duplicate(slot, before, schema, values);
        }
        values[slot.index] = slot.kind == Kind.CUSTOM_FIELDS ? customFields(schema, values) : value(slot);
    }

    private Object value(Slot slot) {
        if (issues.areReported()) {
            issues.ignoredAttributes();
        }
        return slot.kind == Kind.LIST ? list(slot) : single(slot);
    }

    /** One value of the slot, or one item of its list. */
    private Object single(Slot slot) {
        Shape shape = in.shape();
        if (shape == Shape.NULL) {
            in.skip();
            return Special.NULL;
        }
        if (slot.valueKind == Kind.REFERENCE) {
            return shape == Shape.RECORD ? record(slot.mapper(), false) : notA("a record", shape);
        }
        if (slot.valueKind == Kind.RAW) {
            return in.raw();
        }
        Object value = scalars.read(slot, shape);
        return value != null ? value : issues.unreadable("a value of type " + slot.valueKind, scalars.raw());
    }

    /** What the slot holds if the value is not the record or list that was expected. */
    private Object notA(String expected, Shape shape) {
        if (shape == Shape.TEXT) {
            String text = in.text();
            if (BlankTexts.isBlank(text)) {
                return Special.blank(text);
            }
        }
        return issues.unreadable(expected, in.raw());
    }

    private Object list(Slot slot) {
        Shape shape = in.shape();
        if (shape == Shape.NULL) {
            in.skip();
            return Special.NULL;
        }
        if (!in.canBeList()) {
            return shape == Shape.RECORD ? wrappedList(slot) : notA("a list", shape);
        }
        return items(slot);
    }

    /**
     * A list that JSON wraps in the name of its items, as XML does: {@code {"payment": [..]}}; or its only record in
     * place of the list. It is written back so.
     */
    private Object wrappedList(Slot slot) {
        String path = in.path();
        RawValue raw = in.raw();
        List<RawValue.Member> members = slot.wrapped((RawValue.Struct) raw);
        if (members.size() != 1 || !slot.isItemName(members.get(0).name().replace('_', '-'))) {
            return issues.unreadable("a list", raw);
        }
        RawValue content = members.get(0).value();
        RawValue list = content instanceof RawValue.Array ? content : new RawValue.Array(List.of(content), "");
        return new Special.Exact(new Decoder(new RawReader(list, path), options, tally).items(slot), raw);
    }

    private Items items(Slot slot) {
        in.enterList();
        int first = gatheredCount;
        List<ElementName> names = null;
        while (in.nextItem()) {
            String name = in.itemName();
            if (name != null && (names != null || !name.equals(slot.item.text()))) {
                names = withName(names, gatheredCount - first, name, slot.item);
            }
            Object value =
                    ElementReader.TEXT_BETWEEN.equals(name) ? issues.unreadable("items", in.raw()) : single(slot);
            if (gatheredCount == gathered.length) {
                gathered = Arrays.copyOf(gathered, gathered.length * 2);
            }
            gathered[gatheredCount++] = value;
        }
        return takeItems(first, names);
    }

    /** The names of {@code count} items and one more, if not all have the usual one. */
    private static List<ElementName> withName(
            @Nullable List<ElementName> names, int count, String name, ElementName usual) {
        List<ElementName> all = names == null ? new ArrayList<>(Collections.nCopies(count, usual)) : names;
        ElementName last = count == 0 ? usual : all.get(count - 1);
        all.add(last.text().equals(name) ? last : ElementName.item(name));
        return all;
    }

    private Items takeItems(int first, @Nullable List<ElementName> names) {
        if (gatheredCount == first) {
            return Items.NONE;
        }
        Object[] values = Arrays.copyOfRange(gathered, first, gatheredCount);
        Arrays.fill(gathered, first, gatheredCount, null);
        gatheredCount = first;
        return new Items(values, names == null ? null : names.toArray(ElementName[]::new));
    }

    /** Reads the custom fields: those with slots into these, the value is the others. */
    private Object customFields(Schema schema, @Nullable Object[] values) {
        // Of two elements of that name the last one is used.
        for (Slot slot : schema.customSlots) {
            values[slot.index] = null;
        }
        Shape shape = in.shape();
        if (shape == Shape.NULL) {
            in.skip();
            return Special.NULL;
        }
        if (shape != Shape.RECORD) {
            return notA("a record", shape);
        }
        List<RawValue.Member> others = null;
        in.enterRecord();
        int number = NameTable.UNKNOWN;
        int previous = NameTable.UNKNOWN;
        while ((number = in.nextMember(schema.customNames, previous)) != NameTable.END) {
            if (number >= 0) {
                previous = number;
                store(schema.customSlots[number], schema, values);
            } else {
                others = others == null ? new ArrayList<>() : others;
                KeptMembers.add(in, new RawValue.Member(in.memberName(), in.raw()), others);
            }
        }
        return others == null ? CustomFields.NONE : CustomFields.of(RawValue.Struct.of(others));
    }
}
