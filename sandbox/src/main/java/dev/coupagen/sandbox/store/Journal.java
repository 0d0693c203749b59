package dev.coupagen.sandbox.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where records are kept so that they survive the process. */
public interface Journal extends AutoCloseable {

    /** What is kept nowhere. */
    Journal NONE = new Journal() {
        @Override
        public void write(String type, long id, byte[] record) {}

        @Override
        public void delete(String type, long id) {}

        @Override
        public void writeFile(String key, Blob file) {}

        @Override
        public Optional<Blob> readFile(String key) {
            return Optional.empty();
        }

        @Override
        public void deleteFile(String key) {}

        @Override
        public void deleteFiles(String from, String to) {}

        @Override
        public void note(String kind, String key, String text) {}

        @Override
        public void forget(String kind, String key) {}

        @Override
        public Map<String, String> notes(String kind) {
            return Map.of();
        }

        @Override
        public boolean isDurable() {
            return false;
        }

        @Override
        public void commit() {}

        @Override
        public void read(String type, BiConsumer<Long, byte[]> records) {}

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public void close() {}
    };

    /** Notes that a record has this content from now on. */
    void write(String type, long id, byte[] record);

    /** Notes that a record is gone. */
    void delete(String type, long id);

    /** Notes a file. */
    void writeFile(String key, Blob file);

    /** A file that was noted. */
    Optional<Blob> readFile(String key);

    /** Notes that the files from one key on, up to but without another, are gone. */
    void deleteFiles(String from, String to);

    /** Notes that a file is gone. */
    void deleteFile(String key);

    /** Notes a text beside the records, such as a saved filter. */
    void note(String kind, String key, String text);

    /** Notes that such a text is gone. */
    void forget(String kind, String key);

    /** The texts of a kind in the order of their keys. */
    Map<String, String> notes(String kind);

    /** Whether what is noted survives the process. */
    boolean isDurable();

    /** Makes what was noted durable. */
    void commit();

    /** Passes on the records of a type. */
    void read(String type, BiConsumer<Long, byte[]> records);

    /** Whether nothing was ever kept. */
    boolean isEmpty();

    @Override
    void close();
}
