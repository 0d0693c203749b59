package dev.coupagen.client.paging;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages by key: each asks for the records after the last id, in the order of ids. What is created, changed or removed
 * meanwhile moves no other record, so none comes twice and none that was there all the time is missed.
 *
 * <p>A page of fewer records than asked for need not be the last, since a server can leave out of a page what a user may
 * not see: only an empty one is.
 */
public final class KeyPages<R> implements Pages<R> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client.paging");

    private final PageSource<R> source;
    private final Arguments arguments;
    private final int size;
    private @Nullable String last;
    private boolean isShort;
    private boolean isOver;

    /**
     * The pages of a query.
     *
     * @param size of a page
     * @param start the id after which to begin; empty to begin at the first
     */
    public KeyPages(PageSource<R> source, Arguments arguments, int size, String start) {
        this.source = source;
        this.arguments =
                arguments.withId().with("order_by", "id").with("dir", "asc").with("limit", "" + size);
        this.size = size;
        this.last = start.isEmpty() ? null : start;
    }

    @Override
    public Optional<Page<R>> next() {
        if (isOver) {
            return Optional.empty();
        }
        Arguments asked = last == null ? arguments : arguments.with("id[gt]", last);
        List<R> page = isShort ? source.readIfAny(asked) : source.read(asked);
        List<R> fresh = after(last, page);
        if (fresh.isEmpty()) {
            isOver = true;
            if (!page.isEmpty() && !isShort) {
                throw source.drifting("The server answers 'id[gt]=" + last
                        + "' with records up to that id, so that the same page would come for ever."
                        + " Page by offset instead.");
            }
            return Optional.empty();
        }
        if (fresh.size() < page.size()) {
            LOG.warn(
                    "{} of {} records of a page are left out, since they came before",
                    page.size() - fresh.size(),
                    page.size());
        }
        isShort = page.size() < size;
        return Optional.of(new Page<>(fresh, Cursor.after(String.valueOf(last))));
    }

    private List<R> after(@Nullable String start, List<R> page) {
        List<R> fresh = new ArrayList<>(page.size());
        boolean isSorted = true;
        String highest = start;
        String previous = null;
        for (R entry : page) {
            String id = source.id(entry)
                    .orElseThrow(() -> source.drifting("A record has no id, by which the next page could be asked for."
                            + " Declare the element id, or page by offset."));
            isSorted &= previous == null || compare(previous, id) < 0;
            previous = id;
            if (start == null || compare(start, id) < 0) {
                fresh.add(entry);
                highest = highest == null || compare(highest, id) < 0 ? id : highest;
            }
        }
        if (!isSorted && page.size() >= size) {
            throw source.drifting("The server does not order the records by id, so that some would be missed."
                    + " Page by offset instead.");
        }
        last = highest;
        return fresh;
    }

    /** Numbers by their value, other ids by their text. */
    private static int compare(String first, String second) {
        return isNumber(first) && isNumber(second)
                ? new BigInteger(first).compareTo(new BigInteger(second))
                : first.compareTo(second);
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
