package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.Selection;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes stored records as documents of either format, so much of each as a selection says. */
public final class RecordWriter {
    private static final int DEEPEST_WHOLE = 4;
    private final Store store;
    private final ElementWriter out;

    /** A writer of records into a document. */
    public RecordWriter(Store store, ElementWriter out) {
        this.store = store;
        this.out = out;
    }

    /** Writes a record as a document or an item of its list. */
    public void document(ResourceType type, Rec record, Selection selection) {
        record(type.tag(), type, record, selection, 0);
    }

    /** Writes records as a document. */
    public void documents(ResourceType type, List<Rec> records, Selection selection) {
        out.beginList(type.listTag());
        records.forEach(record -> document(type, record, selection));
        out.endList(type.listTag());
    }

    /** Writes all that is stored of a record, references as ids alone, so that {@link DataFile} reads it again. */
    void stored(Rec record) {
        ElementName item = record.type().tag();
        out.beginRecord(item);
        for (Field field : record.type().fields()) {
            Object value = record.get(field);
            if (value != null && !field.isCustom() && field.kind() != Kind.CUSTOM_FIELDS) {
                stored(field, value);
            }
        }
        customFields(record.type(), record, false, 0);
        record.owner().ifPresent(owner -> {
            ElementName name = out.names().of("_owner");
            out.beginRecord(name);
            out.text(out.names().of("type"), owner.type().name());
            out.integer(out.names().of("id"), owner.id());
            out.endRecord(name);
        });
        out.endRecord(item);
    }

    private void stored(Field field, Object value) {
        if (value instanceof List<?> items) {
            out.beginList(field.tag());
            items.forEach(item -> stored(field.itemTag(), field, item));
            out.endList(field.tag());
        } else {
            stored(field.tag(), field, value);
        }
    }

    private void stored(ElementName name, Field field, Object value) {
        if (value instanceof Link link) {
            out.beginRecord(name);
            out.integer(out.names().of("id"), link.id());
            out.endRecord(name);
        } else if (value instanceof Rec record) {
            record(name, field.recordType(), record, Selection.WHOLE, DEEPEST_WHOLE);
        } else {
            scalar(name, value);
        }
    }

    private void record(ElementName name, ResourceType type, Rec record, Selection selection, int depth) {
        out.beginRecord(name);
        if (selection instanceof Selection.Fields fields) {
            fields.chosen().forEach((field, inner) -> member(record, field, inner, true, depth));
            if (fields.customFields()) {
                customFields(type, record, true, depth);
            }
        } else {
            boolean isWhole = selection instanceof Selection.Whole || selection instanceof Selection.Shallow;
            for (Field field : type.fields()) {
                if (!field.isCustom() && field.kind() != Kind.CUSTOM_FIELDS && isIn(type, field, selection)) {
                    member(record, field, inner(field, selection, depth), isWhole, depth);
                }
            }
            if (isWhole) {
                customFields(type, record, !type.path().isEmpty(), depth);
            }
        }
        out.endRecord(name);
    }

    private static boolean isIn(ResourceType type, Field field, Selection selection) {
        boolean isKey = field.name().equals("id") || type.keys().contains(field);
        if (selection instanceof Selection.IdOnly) {
            return field.name().equals("id");
        }
        if (selection instanceof Selection.Keys) {
            return isKey;
        }
        return !(selection instanceof Selection.Referred) || !field.isList();
    }

    /** How much is sent of what a field of a record holds. */
    private static Selection inner(Field field, Selection selection, int depth) {
        if (!(selection instanceof Selection.Whole)) {
            return Selection.KEYS;
        }
        return ResourceType.isOwned(field) && depth < DEEPEST_WHOLE ? Selection.WHOLE : Selection.REFERRED;
    }

    private void member(Rec record, Field field, Selection inner, boolean withNulls, int depth) {
        if (!field.isReadable()) {
            return;
        }
        Object value = record.get(field);
        if (field.isList()) {
            if (value != null || withNulls) {
                list(field, record.items(field), inner, depth);
            }
        } else {
            value(field.tag(), field, value, inner, withNulls, depth);
        }
    }

    private void list(Field field, List<?> items, Selection inner, int depth) {
        out.beginList(field.tag());
        for (Object item : items) {
            value(field.itemTag(), field, item, inner, false, depth);
        }
        out.endList(field.tag());
    }

    private void value(
            ElementName name, Field field, @Nullable Object value, Selection inner, boolean withNulls, int depth) {
        if (value instanceof Link link) {
            Optional<Rec> target = store.find(field.recordType(), link.id());
            if (target.isPresent()) {
                record(name, field.recordType(), target.get(), inner, depth + 1);
                return;
            }
        } else if (value instanceof Rec record) {
            record(name, field.recordType(), record, inner, depth + 1);
            return;
        } else if (value != null) {
            scalar(name, value);
            return;
        }
        if (withNulls) {
            out.nil(name);
        }
    }

    private void scalar(ElementName name, Object value) {
        if (value instanceof String text) {
            out.text(name, text);
        } else if (value instanceof Long number) {
            out.integer(name, number);
        } else if (value instanceof BigDecimal decimal) {
            out.decimal(name, decimal);
        } else if (value instanceof Boolean truth) {
            out.bool(name, truth);
        } else if (value instanceof LocalDate date) {
            out.date(name, date);
        } else if (value instanceof OffsetDateTime moment) {
            out.dateTime(name, moment);
        } else if (value instanceof RawValue raw) {
            out.raw(name, raw);
        } else {
            throw new IllegalStateException(
                    "Element '" + name + "' holds a " + value.getClass().getName() + ".");
        }
    }

    private void customFields(ResourceType type, Rec record, boolean always, int depth) {
        Optional<Field> rest = type.field(Schema.CUSTOM_FIELDS);
        Object others = rest.map(record::get).orElse(null);
        List<Field> known = type.fields().stream().filter(Field::isCustom).toList();
        if (rest.isEmpty()
                || (!always && others == null && known.stream().allMatch(field -> record.get(field) == null))) {
            return;
        }
        ElementName name = rest.get().tag();
        out.beginRecord(name);
        known.forEach(field -> member(record, field, Selection.REFERRED, true, depth));
        if (others instanceof RawValue.Struct struct) {
            struct.members().forEach(member -> out.raw(out.names().of(member.name()), member.value()));
        }
        out.endRecord(name);
    }
}
