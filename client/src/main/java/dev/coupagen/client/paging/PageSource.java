package dev.coupagen.client.paging;

import java.util.List;
import java.util.Optional;

/** Reads one page: the boundary between paging and calls. */
public interface PageSource<R> {

    /** The records that the server answers these arguments with; none if it says that there are none. */
    List<R> read(Arguments arguments);

    /** The same for a page that need not be there: none if the server says that there is no such address. */
    List<R> readIfAny(Arguments arguments);

    /** The id of a record; empty if it has none. */
    Optional<String> id(R record);

    /** The exception for a server that does not page as it is asked to. */
    RuntimeException drifting(String message);
}
