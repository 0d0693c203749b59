package dev.coupagen.runtime.query;

import java.util.List;

/**
 * What came back for a GraphQL document. There can be records beside errors.
 *
 * @param <R> the interface of the records
 * @param records the records; one at most if one was asked for
 * @param errors what went wrong; empty if all went well
 */
public record GraphQlReply<R>(List<R> records, List<GraphQlError> errors) {
    /** Copies both lists. */
    public GraphQlReply {
        records = List.copyOf(records);
        errors = List.copyOf(errors);
    }

    /** Whether something went wrong. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
