package dev.coupagen.client.paging;

import java.util.Optional;

/** The pages of a query, one after the other. Used by one thread at a time. */
public interface Pages<R> {
    /** How many records Coupa answers with at most. */
    int LARGEST = 50;

    /** The next page, read now; empty if there is none left. */
    Optional<Page<R>> next();
}
