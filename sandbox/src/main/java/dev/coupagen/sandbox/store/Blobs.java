package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of records. They live in memory. */
public final class Blobs {
    private final Map<Key, Blob> blobs = new ConcurrentHashMap<>();

    private record Key(ResourceType type, long id, String use) {}

    /** No files. */
    public Blobs() {}

    /**
     * The file of a record.
     *
     * @param use what the file is to the record, such as {@code image_scan}
     */
    public Optional<Blob> find(ResourceType type, long id, String use) {
        return Optional.ofNullable(blobs.get(new Key(type.storage(), id, use)));
    }

    /** Keeps the file of a record. */
    public void put(ResourceType type, long id, String use, Blob blob) {
        blobs.put(new Key(type.storage(), id, use), blob);
    }

    /** Drops the file of a record. */
    public void remove(ResourceType type, long id, String use) {
        blobs.remove(new Key(type.storage(), id, use));
    }
}
