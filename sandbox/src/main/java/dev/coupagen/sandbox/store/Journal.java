package dev.coupagen.sandbox.store;

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

    /** Makes what was noted durable. */
    void commit();

    /** Passes on the records of a type. */
    void read(String type, BiConsumer<Long, byte[]> records);

    /** Whether nothing was ever kept. */
    boolean isEmpty();

    @Override
    void close();
}
