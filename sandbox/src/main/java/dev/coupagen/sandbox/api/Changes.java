package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SlotValues;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Applies what a body says to a record: only what is sent changes, what is read-only is ignored, and a reference to something
 * unknown changes nothing. Checks what it writes, and collects all that is wrong before anything is stored.
 */
final class Changes {
    private static final String DELETE = "_delete";
    private final Store store;
    private final Validation validation;
    private final Stamps stamps;
    private final boolean everything;
    /** The records to store if nothing is wrong, those that lie in others first. */
    private final List<Rec> written = new ArrayList<>();

    private final List<Removed> removed = new ArrayList<>();

    private record Removed(ResourceType type, long id) {}

    /**
     * @param everything whether read-only elements are taken too, as in data that is loaded from a file
     */
    Changes(Store store, Validation validation, Stamps stamps, boolean everything) {
        this.store = store;
        this.validation = validation;
        this.stamps = stamps;
        this.everything = everything;
    }

    /** The changes of a call. */
    static Changes of(Store store, Settings settings, Stamps stamps) {
        return new Changes(store, new Validation(store, settings.documentedValidation()), stamps, false);
    }

    /** A new record with the elements of a body; {@link #save} stores it. */
    Rec create(ResourceType type, DynamicRecord body, @Nullable Owner owner) {
        return create(type, (Model) body, owner, 0);
    }

    private Rec create(ResourceType type, Model body, @Nullable Owner owner, long id) {
        Rec record = new Rec(type);
        if (type.hasId()) {
            record.withId(id == 0 ? stamps.nextId(store, type.storage()) : id);
        }
        record.setOwner(owner);
        stamps.created(record);
        apply(record, type, body);
        validation.required(record);
        if (type.hasId()) {
            written.add(record);
        }
        return record;
    }

    /** A record of a file of data, with the id that it has there; {@link #save} stores it. */
    void load(ResourceType type, DynamicRecord body, @Nullable Owner owner) {
        create(type, body, owner, References.id(body));
    }

    /** The record with the elements of a body; {@link #save} stores it. */
    Rec update(Rec record, ResourceType type, DynamicRecord body) {
        updateOne(record, type, body);
        return record;
    }

    private void updateOne(Rec record, ResourceType type, Model body) {
        stamps.updated(record);
        apply(record, type, body);
        if (record.type().hasId()) {
            written.add(record);
        }
    }

    /** Stores all that was created and updated. */
    void save(ResourceType type) {
        validation.check(type);
        written.forEach(store::put);
        removed.forEach(gone -> store.delete(gone.type(), gone.id()));
    }

    /** Says what is wrong without storing anything. */
    void check(ResourceType type) {
        validation.check(type);
    }

    private void apply(Rec record, ResourceType type, Model body) {
        List<Field> fields = type.fields();
        for (int slot = 0; slot < fields.size(); slot++) {
            Field field = fields.get(slot);
            Presence presence = body.presence(slot);
            boolean isOpen = field.isWritable() || everything;
            if (presence == Presence.ABSENT || !isOpen || (field.name().equals("id") && !field.isCustom())) {
                continue;
            }
            if (presence == Presence.NULL) {
                record.set(field, null);
            } else if (presence == Presence.UNREADABLE) {
                unreadable(record, field, body);
            } else {
                set(record, field, Objects.requireNonNull(SlotValues.value(body, slot)));
            }
        }
    }

    private void unreadable(Rec record, Field field, Model body) {
        String text = body.unreadable(field.name()).flatMap(RawValue::asText).orElse("");
        if (field.isRecord() && !field.isList() && !text.isEmpty()) {
            // Some payloads name the record by its id or its key alone: "country": "United States".
            References.named(store, field.recordType(), text).ifPresent(id -> record.set(field, new Link(id)));
        } else {
            validation.invalid(field, text);
        }
    }

    private void set(Rec record, Field field, Object value) {
        if (field.kind() == Kind.CUSTOM_FIELDS) {
            customFields(record, field, (CustomFields) value);
        } else if (field.isList()) {
            list(record, field, (List<?>) value);
        } else if (value instanceof Model model) {
            reference(record, field, model);
        } else {
            record.set(field, validation.checked(record, field, value));
        }
    }

    private static void customFields(Rec record, Field field, CustomFields more) {
        Map<String, RawValue.Member> all = new LinkedHashMap<>();
        if (record.get(field) instanceof RawValue.Struct before) {
            before.members().forEach(member -> all.put(member.name(), member));
        }
        more.values().members().forEach(member -> all.put(member.name(), member));
        record.set(field, all.isEmpty() ? null : RawValue.Struct.of(List.copyOf(all.values())));
    }

    private void reference(Rec record, Field field, Model model) {
        ResourceType type = field.recordType();
        if (!type.hasId()) {
            Rec inline = record.get(field) instanceof Rec known ? known : new Rec(type);
            apply(inline, type, model);
            record.set(field, inline);
            return;
        }
        long id = References.id(model);
        if (id > 0 && everything) {
            // Its own record is in the file too.
            record.set(field, new Link(id));
        } else if (id > 0) {
            store.find(type, id).ifPresent(found -> {
                record.set(field, new Link(id));
                if (type.isPart()) {
                    updateOne(found, type, model);
                }
            });
        } else if (type.isPart()) {
            part(record, field, model);
        } else {
            References.byKey(store, type, model).ifPresent(found -> record.set(field, new Link(found)));
        }
    }

    /** A record that lies in this one: changed if there is one, or else created. */
    private void part(Rec record, Field field, Model model) {
        if (record.get(field) instanceof Link link) {
            store.find(field.recordType(), link.id()).ifPresent(found -> updateOne(found, field.recordType(), model));
        } else {
            Rec part = create(field.recordType(), model, owner(record), 0);
            record.set(field, new Link(part.id()));
        }
    }

    private static Owner owner(Rec record) {
        return new Owner(record.type(), record.id());
    }

    private void list(Rec record, Field field, List<?> items) {
        if (!field.isRecord()) {
            record.set(field, List.copyOf(items));
        } else if (!field.recordType().hasId()) {
            List<Object> inline = new ArrayList<>();
            for (Object item : items) {
                Rec part = new Rec(field.recordType());
                apply(part, field.recordType(), (Model) item);
                inline.add(part);
            }
            record.set(field, inline);
        } else if (ResourceType.isOwned(field)) {
            owned(record, field, items);
        } else {
            List<Object> links = new ArrayList<>();
            for (Object item : items) {
                References.find(store, field.recordType(), (Model) item, everything)
                        .ifPresent(id -> links.add(new Link(id)));
            }
            record.set(field, links);
        }
    }

    /** Lines: without an id added, with one edited, with one and {@code _delete} removed; the others stay. */
    private void owned(Rec record, Field field, List<?> items) {
        ResourceType type = field.recordType();
        List<Object> links = new ArrayList<>(record.items(field));
        for (Object item : items) {
            Model model = (Model) item;
            long id = References.id(model);
            Link link = new Link(id);
            if (id > 0 && References.isSet(model, DELETE)) {
                if (links.remove(link)) {
                    removed.add(new Removed(type, id));
                }
            } else if (id > 0 && links.contains(link)) {
                store.find(type, id).ifPresent(found -> updateOne(found, type, model));
            } else if (id > 0 && everything) {
                // Its own record is in the file too.
                links.add(link);
            } else if (id == 0) {
                links.add(new Link(create(type, model, owner(record), 0).id()));
            }
        }
        record.set(field, links);
    }
}
