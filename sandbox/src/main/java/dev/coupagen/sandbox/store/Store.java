package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All records. Many threads may read at a time, or one write: everything that belongs to one request happens within one
 * call of {@link #reading} or {@link #writing}, which the other methods demand.
 */
public final class Store {
    private final Catalog catalog;
    private final Journal journal;
    private final Table[] tables;
    private final Map<Field, KeyIndex> indexes = new ConcurrentHashMap<>();
    /** Used by the one writer that there is at a time. */
    private final Packer packer = new Packer();

    private final Blobs blobs;
    private final Columns columns = new Columns();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** A store with the records of a journal. */
    public Store(Catalog catalog, Journal journal) {
        this.catalog = catalog;
        this.journal = journal;
        this.blobs = new Blobs(journal);
        this.tables = new Table[catalog.types().size()];
        for (ResourceType type : catalog.types()) {
            Table table = new Table();
            tables[type.number()] = table;
            journal.read(type.name(), table::put);
        }
    }

    /** The types of the records. */
    public Catalog catalog() {
        return catalog;
    }

    /** The files of the records. */
    public Blobs blobs() {
        return blobs;
    }

    /** Reads while nothing is written. */
    public <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Writes while nobody reads; what was written is durable afterwards. */
    public <T> T writing(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            T result = work.get();
            journal.commit();
            return result;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Table table(ResourceType type) {
        return tables[type.storage().number()];
    }

    /** How many records there are. */
    public int count(ResourceType type) {
        return table(type).count();
    }

    /** Whether there is such a record. */
    public boolean exists(ResourceType type, long id) {
        return table(type).get(id) != null;
    }

    /** A record by its id. */
    public Optional<Rec> find(ResourceType type, long id) {
        byte[] row = table(type).get(id);
        return row == null ? Optional.empty() : Optional.of(unpacked(type, id, row));
    }

    private Rec unpacked(ResourceType type, long id, byte[] row) {
        Rec record = Unpacker.unpack(row, type, catalog);
        record.setId(id);
        return record;
    }

    /** The values of these fields of a record, in ascending order of their index; null if there is no such record. */
    public @Nullable Object @Nullable [] values(ResourceType type, long id, List<Field> fields) {
        byte[] row = table(type).get(id);
        return row == null ? null : Unpacker.values(row, fields);
    }

    /** One field of all records of a type, for those who look at many of them. */
    public Column column(ResourceType type, Field field) {
        return columns.get(table(type), field);
    }

    /** The record that a record lies in. */
    public Optional<Owner> owner(ResourceType type, long id) {
        byte[] row = table(type).get(id);
        return row == null ? Optional.empty() : Unpacker.owner(row, catalog);
    }

    /** Visits the ids of a type in ascending order. */
    public void visit(ResourceType type, long from, IdVisitor visitor) {
        Table table = table(type);
        for (int slot = table.firstFrom(from); slot < table.size(); slot++) {
            if (table.row(slot) != null && !visitor.visit(table.id(slot))) {
                return;
            }
        }
    }

    /** Is told of ids. */
    public interface IdVisitor {
        /** Returns whether to go on. */
        boolean visit(long id);
    }

    /** The ids of a type in ascending order. */
    public List<Long> ids(ResourceType type) {
        List<Long> ids = new ArrayList<>();
        visit(type, 0, ids::add);
        return ids;
    }

    /** The id of a record that was never given before. */
    public long nextId(ResourceType type) {
        return table(type).nextId();
    }

    /** Stores a record under its id, or the next one if it has none. */
    public void put(Rec record) {
        ResourceType type = record.type();
        if (record.id() == 0) {
            record.withId(nextId(type));
        }
        byte[] before = table(type).get(record.id());
        byte[] row = packer.pack(record);
        Table table = table(type);
        if (table.put(record.id(), row)) {
            columns.changed(type.fields(), column -> column.set(table.slot(record.id()), row));
        } else {
            columns.forget(type.fields());
        }
        reindex(type, record.id(), before, row);
        journal.write(type.name(), record.id(), row);
    }

    /** Removes a record; references to it lead nowhere from now on. */
    public boolean delete(ResourceType type, long id) {
        byte[] before = table(type).get(id);
        if (!table(type).remove(id)) {
            return false;
        }
        blobs.removeAll(type, id);
        int slot = table(type).slot(id);
        columns.changed(type.storage().fields(), column -> column.set(slot, null));
        reindex(type.storage(), id, before, null);
        journal.delete(type.storage().name(), id);
        return true;
    }

    private void reindex(ResourceType type, long id, byte @Nullable [] before, byte @Nullable [] after) {
        for (Field field : type.keys()) {
            KeyIndex index = indexes.get(field);
            if (index != null && before != null) {
                index.remove(Unpacker.value(before, field, catalog), id);
            }
            if (index != null && after != null) {
                index.add(Unpacker.value(after, field, catalog), id);
            }
        }
    }

    /** The record whose natural key has that value. */
    public OptionalLong findByKey(ResourceType type, Field key, String value) {
        return index(type.storage(), key).find(value);
    }

    /** Whether another record has that value in a natural key. */
    public boolean isTaken(ResourceType type, Field key, String value, long besides) {
        return index(type.storage(), key).isTaken(value, besides);
    }

    private KeyIndex index(ResourceType type, Field key) {
        return indexes.computeIfAbsent(key, field -> {
            KeyIndex index = new KeyIndex();
            Table table = table(type);
            for (int slot = 0; slot < table.size(); slot++) {
                byte[] row = table.row(slot);
                if (row != null) {
                    index.add(Unpacker.value(row, field, catalog), table.id(slot));
                }
            }
            return index;
        });
    }

    /** Forgets all records. */
    public void clear() {
        for (ResourceType type : catalog.types()) {
            ids(type).forEach(id -> delete(type, id));
            tables[type.number()] = new Table();
        }
        indexes.clear();
        columns.clear();
    }

    /** How many records each type has, by its name. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (ResourceType type : catalog.types()) {
            counts.put(type.name(), tables[type.number()].count());
        }
        return counts;
    }
}
