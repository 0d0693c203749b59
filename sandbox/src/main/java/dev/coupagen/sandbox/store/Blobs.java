package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of records: where the records are kept on disk these are too, otherwise in memory. Part of a {@link Store}. */
public final class Blobs {
    private static final char END = '/' + 1;
    private final Journal journal;
    private final ConcurrentNavigableMap<String, Blob> inMemory = new ConcurrentSkipListMap<>();

    Blobs(Journal journal) {
        this.journal = journal;
    }

    private static String key(ResourceType type, long id, String use) {
        return type.storage().name() + "/" + id + "/" + use;
    }

    /**
     * The file of a record.
     *
     * @param use what the file is to the record, such as {@code image_scan}
     */
    public Optional<Blob> find(ResourceType type, long id, String use) {
        String key = key(type, id, use);
        return journal.isDurable() ? journal.readFile(key) : Optional.ofNullable(inMemory.get(key));
    }

    /** Keeps the file of a record, within {@link Store#writing}. */
    public void put(ResourceType type, long id, String use, Blob blob) {
        if (journal.isDurable()) {
            journal.writeFile(key(type, id, use), blob);
        } else {
            inMemory.put(key(type, id, use), blob);
        }
    }

    /** Drops the file of a record, within {@link Store#writing}. */
    public void remove(ResourceType type, long id, String use) {
        journal.deleteFile(key(type, id, use));
        inMemory.remove(key(type, id, use));
    }

    /** Drops all files of a record. */
    void removeAll(ResourceType type, long id) {
        String from = key(type, id, "");
        String to = from.substring(0, from.length() - 1) + END;
        journal.deleteFiles(from, to);
        inMemory.subMap(from, to).clear();
    }
}
