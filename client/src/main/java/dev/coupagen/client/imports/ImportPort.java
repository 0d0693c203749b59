package dev.coupagen.client.imports;

import dev.coupagen.runtime.query.Query;
import java.util.Optional;

/** What an import needs of an instance. */
public interface ImportPort<R> {

    /** A query for all records. */
    Query<R> query();

    /** The id of the first record of a query; empty if there is none. */
    Optional<String> find(Query<R> query);

    /**
     * Creates a record.
     *
     * @return its id
     */
    String create(R model);

    /** Changes a record. */
    void update(String id, R model);

    /** What a refusal says of each element, in one line; empty if the failure is about something else. */
    Optional<String> refusal(RuntimeException failure);

    /** Whether it is not known if a record was created. */
    boolean isUnknown(RuntimeException failure);
}
