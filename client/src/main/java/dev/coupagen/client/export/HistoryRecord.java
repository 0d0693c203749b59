package dev.coupagen.client.export;

import java.util.Optional;

/**
 * What became of a record, for the instance.
 *
 * @param history in which form
 * @param integration the name of the integration
 * @param run the id of the integration run; empty if none is kept
 * @param id of the record
 * @param number that the other system gave it; empty if it gave none
 * @param error why it was refused; empty if it was not
 * @param contacts the kind of contacts that alerts go to
 */
public record HistoryRecord(
        History history,
        String integration,
        Optional<String> run,
        String id,
        String number,
        String error,
        String contacts) {}
