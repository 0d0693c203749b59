package dev.coupagen.client.paging;

import java.util.List;

/**
 * A page of records.
 *
 * @param records those of the page
 * @param next where to go on after them
 */
public record Page<R>(List<R> records, Cursor next) {
    /** Records are copied. */
    public Page {
        records = List.copyOf(records);
    }
}
