package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds records to the lists of others, and removes them there. */
final class Memberships {
    private Memberships() {}

    static void add(Store store, Owner parent, Field list, long id) {
        store.find(parent.type(), parent.id()).ifPresent(record -> {
            List<Object> links = new ArrayList<>(record.items(list));
            if (!links.contains(new Link(id))) {
                links.add(new Link(id));
            }
            set(store, record, list, links);
        });
    }

    static void remove(Store store, Owner parent, Field list, long id) {
        store.find(parent.type(), parent.id()).ifPresent(record -> {
            List<Object> links = new ArrayList<>(record.items(list));
            links.remove(new Link(id));
            set(store, record, list, links);
        });
    }

    static void clear(Store store, Owner parent, Field list) {
        store.find(parent.type(), parent.id()).ifPresent(record -> set(store, record, list, List.of()));
    }

    private static void set(Store store, Rec record, Field list, List<Object> links) {
        record.set(list, links);
        store.put(record);
    }

    /** The list of a record that refers to records of a type. */
    static Optional<Field> list(Owner parent, ResourceType type) {
        return parent.type().fields().stream()
                .filter(field -> field.isList() && field.isRecord())
                .filter(field -> field.recordType().storage() == type.storage())
                .findFirst();
    }
}
