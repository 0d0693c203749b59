package dev.coupagen.client.export;

import dev.coupagen.runtime.query.Query;
import java.util.stream.Stream;

/** What an export needs of an instance. */
public interface ExportPort<R> {

    /** The records of the query that are not exported yet, in the order of their ids. */
    Stream<R> unexported(Query<R> query);

    /** The id of a record. */
    String id(R entry);

    /** Writes a text to a custom field of a record. */
    void write(String id, String customField, String value);

    /** Marks a record as exported. Running it twice has the same effect as once. */
    void markExported(String id);

    /**
     * Begins an integration run.
     *
     * @param integration its name on the instance
     * @return the id of the run
     */
    String beginRun(String integration);

    /** Ends a run: as a success, or as failed. */
    void endRun(String run, boolean isSuccess);

    /**
     * Records in a run what became of a record.
     *
     * @param history what Coupa does with it
     * @param message of a failure; empty if all went well
     */
    void record(String run, String id, History history, String message);
}
