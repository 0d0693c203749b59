package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.format.RawWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes models into one document: the one encoder for all resources and formats. */
final class Encoder {
    private final ElementWriter out;
    private final boolean writableOnly;

    Encoder(ElementWriter out, MapperOptions options) {
        this.out = out;
        this.writableOnly = options.writeMode() == MapperOptions.WriteMode.WRITABLE;
    }

    /** What the encoder writes for a value, as a raw value. */
    static RawValue rawOf(Slot slot, Object value) {
        RawWriter raw = new RawWriter();
        new Encoder(raw, MapperOptions.DEFAULT).value(slot, value);
        return raw.value();
    }

    void record(ElementName name, Model model) {
        out.beginRecord(name);
        Schema schema = model.mapper().schema();
        @Nullable Object[] values = model.slots;
        for (Slot slot : schema.standardSlots) {
            Object value = values[slot.index];
            if (slot.kind == Kind.CUSTOM_FIELDS) {
                customFields(slot, value, schema, values);
            } else if (value != null && !(slot.readOnly && writableOnly)) {
                value(slot, value);
            }
        }
        members(model.extensions);
        out.endRecord(name);
    }

    private void members(RawValue.Struct struct) {
        if (!struct.isEmpty()) {
            for (RawValue.Member member : struct.members()) {
                out.raw(ElementName.of(member.name()), member.value());
            }
        }
    }

    private void value(Slot slot, Object value) {
        if (value instanceof Special special) {
            special(slot.name, special);
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
            out.raw(name, special.raw());
        }
    }

    private void list(Slot slot, Items items) {
        out.beginList(slot.name);
        ElementName item = items.itemName == null ? slot.item : ElementName.item(items.itemName);
        for (Object value : items.values) {
            if (value instanceof Special special) {
                special(item, special);
            } else {
                single(slot, item, value);
            }
        }
        out.endList(slot.name);
    }

    private void single(Slot slot, ElementName name, Object value) {
        switch (slot.valueKind) {
            case TEXT -> out.text(name, (String) value);
            case REFERENCE -> record(name, (Model) value);
            case DATETIME -> out.dateTime(name, (OffsetDateTime) value);
            case DECIMAL -> out.decimal(name, (BigDecimal) value);
            case INTEGER -> out.integer(name, (Long) value);
            case BOOLEAN -> out.bool(name, (Boolean) value);
            case ENUMERATION -> out.text(name, ((OpenEnumeration) value).value());
            case DATE -> out.date(name, (LocalDate) value);
            case RAW -> out.raw(name, (RawValue) value);
            case LIST, CUSTOM_FIELDS -> throw new IllegalStateException(slot.toString());
        }
    }

    /** Writes the custom fields: those with slots, and the others behind them. */
    private void customFields(Slot rest, @Nullable Object others, Schema schema, @Nullable Object[] values) {
        if (others instanceof Special special && !anyCustom(schema, values)) {
            special(rest.name, special);
        } else if (others != null || anyCustom(schema, values)) {
            out.beginRecord(rest.name);
            for (Slot slot : schema.customSlots) {
                Object value = values[slot.index];
                if (value != null && !(slot.readOnly && writableOnly)) {
                    value(slot, value);
                }
            }
            if (others instanceof CustomFields fields) {
                members(fields.values());
            }
            out.endRecord(rest.name);
        }
    }

    private boolean anyCustom(Schema schema, @Nullable Object[] values) {
        for (Slot slot : schema.customSlots) {
            if (values[slot.index] != null && !(slot.readOnly && writableOnly)) {
                return true;
            }
        }
        return false;
    }
}
