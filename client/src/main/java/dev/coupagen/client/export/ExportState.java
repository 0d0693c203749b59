package dev.coupagen.client.export;

import java.util.Optional;

/** Remembers, beyond the end of the process, which records the other system has that are not marked as exported yet. */
public interface ExportState extends AutoCloseable {

    /** The number that the other system gave to a record; empty if it does not have the record. */
    Optional<String> taken(String id);

    /** The other system has the record. When this returns, it is remembered for good. */
    void took(String id, String number);

    /** The record is marked as exported, and need not be remembered. */
    void marked(String id);

    @Override
    default void close() {}

    /** Remembers nothing: after a crash the records that were under way are handed over again. */
    static ExportState none() {
        return new ExportState() {
            @Override
            public Optional<String> taken(String id) {
                return Optional.empty();
            }

            @Override
            public void took(String id, String number) {}

            @Override
            public void marked(String id) {}
        };
    }
}
