package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.ReadOnlyElement;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.raw.RawWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes models into one document: the one encoder for all resources and formats. */
final class Encoder {
    /** Everything that was read can be written to a raw value. */
    private static final MapperOptions ANY_DEPTH =
            MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDepth(Limits.DEEPEST));

    private final ElementWriter out;
    private final MapperOptions options;
    private final boolean writableOnly;
    private final int mostDepth;
    private int depth;

    Encoder(ElementWriter out, MapperOptions options) {
        this.out = out;
        this.options = options;
        this.writableOnly = options.writeMode() != MapperOptions.WriteMode.ALL;
        this.mostDepth = options.limits().depth();
    }

    /** What the encoder writes for a value that is not the custom fields, as a raw value. */
    static RawValue rawOf(Slot slot, Object value) {
        if (value instanceof CustomFields fields) {
            return fields.values();
        }
        RawWriter raw = new RawWriter();
        new Encoder(raw, ANY_DEPTH).value(slot, value);
        return raw.value();
    }

    /** What the encoder writes for one of the values of a record, as a raw value. */
    static RawValue rawOf(Slot slot, Object value, Schema schema, @Nullable Object[] values) {
        RawWriter raw = new RawWriter();
        Encoder encoder = new Encoder(raw, ANY_DEPTH);
        if (slot.kind == Kind.CUSTOM_FIELDS) {
            encoder.customFields(slot, value, schema, values);
        } else {
            encoder.value(slot, value);
        }
        return raw.value();
    }

    /** Writes the record that is the document, or an item of the document's list. */
    void document(ElementName name, Model model) {
        record(name, model, false);
    }

    void beginDocumentList(ElementName name) {
        enter(name, 1);
        out.beginList(name);
    }

    private void record(ElementName name, Model model, boolean nested) {
        enter(name, 1);
        if (model.extensions.isEmpty()) {
            out.beginRecord(name);
        } else {
            out.beginRecord(name, model.extensions);
        }
        Schema schema = model.mapper().schema();
        @Nullable Object[] values = model.slots;
        for (Slot slot : schema.standardSlots) {
            Object value = values[slot.index];
            if (slot.kind == Kind.CUSTOM_FIELDS) {
                customFields(slot, value, schema, values);
            } else if (value != null) {
                if (isWritten(slot, nested)) {
                    value(slot, value);
                } else {
                    leaveOut(slot, value, schema);
                }
            }
        }
        members(model.extensions);
        out.endRecord(name);
        depth--;
    }

    /** Coupa assigns the id of a record, but identifies a record within another one by it. */
    private boolean isWritten(Slot slot, boolean nested) {
        return !writableOnly || !slot.readOnly || (nested && slot.isId());
    }

    private void leaveOut(Slot slot, Object value, Schema schema) {
        if (slot.isId()) {
            return;
        }
        String path = schema.resource() + "/" + slot.element();
        if (options.writeMode() == MapperOptions.WriteMode.WRITABLE_OR_FAIL) {
            throw new MappingException(ReadOnlyElement.message(path));
        }
        if (options.listener() != MapperOptions.SILENT) {
            Issue issue = new Issue(Issue.Kind.READ_ONLY, path, rawOf(slot, value), ReadOnlyElement.message(path));
            options.listener().accept(issue);
        }
    }

    private void enter(ElementName name, int levels) {
        if (depth + levels > mostDepth) {
            throw new MappingException("Element '" + name + "' exceeds the limit: depth of " + mostDepth
                    + ". Raise it in MapperOptions.limits if the model is intended to be that deep.");
        }
        depth += levels;
    }

    private void raw(ElementName name, RawValue value) {
        int levels = value.depth();
        enter(name, levels);
        out.raw(name, value);
        depth -= levels;
    }

    private void members(RawValue.Struct struct) {
        if (!struct.isEmpty()) {
            for (RawValue.Member member : struct.members()) {
                raw(out.names().of(member.name()), member.value());
            }
        }
    }

    private void value(Slot slot, Object value) {
        // The most frequent value is compared first, without a look at its class.
        if (value == Special.NULL) {
            out.nil(slot.name);
        } else if (value instanceof Special special) {
            // A list that JSON wraps is kept raw; read-only elements are left out of its items, and XML needs no
            // wrapper.
            if ((writableOnly || out.namesItems()) && special.value() instanceof Items items) {
                list(slot, items);
            } else {
                special(slot.name, special);
            }
        } else if (slot.kind == Kind.LIST) {
            list(slot, (Items) value);
        } else {
            single(slot, slot.name, value);
        }
    }

    private void special(ElementName name, Special special) {
        if (special == Special.NULL) {
            out.nil(name);
        } else if (special == Special.BLANK) {
            out.blank(name);
        } else {
            raw(name, special.raw());
        }
    }

    private void list(Slot slot, Items items) {
        enter(slot.name, 1);
        out.beginList(slot.name);
        for (int i = 0; i < items.values.length; i++) {
            Object value = items.values[i];
            ElementName item = items.name(i, slot);
            if (value instanceof Special special) {
                special(item, special);
            } else {
                single(slot, item, value);
            }
        }
        out.endList(slot.name);
        depth--;
    }

    private void single(Slot slot, ElementName name, Object value) {
        switch (slot.valueKind) {
            case TEXT -> out.text(name, (String) value);
            case REFERENCE -> record(name, (Model) value, true);
            case DATETIME -> out.dateTime(name, (OffsetDateTime) value);
            case DECIMAL -> out.decimal(name, (BigDecimal) value);
            case INTEGER -> out.integer(name, (Long) value);
            case BOOLEAN -> out.bool(name, (Boolean) value);
            case ENUMERATION -> out.text(name, ((OpenEnumeration) value).value());
            case DATE -> out.date(name, (LocalDate) value);
            case RAW -> raw(name, (RawValue) value);
            case LIST, CUSTOM_FIELDS -> throw new IllegalStateException(slot.toString());
        }
    }

    /** Writes the custom fields: those with slots, and after them the others. */
    private void customFields(Slot rest, @Nullable Object others, Schema schema, @Nullable Object[] values) {
        if (!isWritten(rest, false)) {
            return;
        }
        if (others instanceof Special special && !anyCustom(schema, values)) {
            special(rest.name, special);
        } else if (others != null || anyCustom(schema, values)) {
            enter(rest.name, 1);
            out.beginRecord(rest.name);
            for (Slot slot : schema.customSlots) {
                Object value = values[slot.index];
                if (value != null && isWritten(slot, false)) {
                    value(slot, value);
                }
            }
            if (others instanceof CustomFields fields) {
                members(fields.values());
            }
            out.endRecord(rest.name);
            depth--;
        }
    }

    private boolean anyCustom(Schema schema, @Nullable Object[] values) {
        for (Slot slot : schema.customSlots) {
            if (values[slot.index] != null && isWritten(slot, false)) {
                return true;
            }
        }
        return false;
    }
}
