package dev.coupagen.client.export;

import dev.coupagen.runtime.query.Query;
import java.util.Map;
import java.util.stream.Stream;

/** What an export needs of an instance. */
public interface ExportPort<R> {

    /** The records of the query that are not exported yet, in the order of their ids. */
    Stream<R> unexported(Query<R> query);

    /** The id of a record. */
    String id(R entry);

    /** Writes texts to custom fields of a record; an empty one clears its field. */
    void write(String id, Map<String, String> customFields);

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

    /** Tells what became of a record. */
    void record(HistoryRecord record);

    /** Resolves the integration errors of a record that are open. */
    void resolveErrors(String id);

    /** Whether a failure is about the one record, so that the next one can follow. */
    boolean isOfRecord(RuntimeException failure);
}
