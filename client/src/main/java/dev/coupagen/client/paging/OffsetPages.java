package dev.coupagen.client.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pages by offset, for queries with an order of their own. If others create or remove records meanwhile, records move
 * between pages: one can come twice, unless it is in the page before too, or not at all.
 */
public final class OffsetPages<R> implements Pages<R> {
    private final PageSource<R> source;
    private final Arguments arguments;
    private final int size;
    private long offset;
    private Set<String> previous = Set.of();
    private boolean isShort;
    private boolean isOver;

    /**
     * The pages of a query.
     *
     * @param size of a page
     * @param start how many records are left out before the first
     */
    public OffsetPages(PageSource<R> source, Arguments arguments, int size, long start) {
        this.source = source;
        this.arguments = arguments.with("limit", "" + size);
        this.size = size;
        this.offset = start;
    }

    @Override
    public Optional<Page<R>> next() {
        if (isOver) {
            return Optional.empty();
        }
        Arguments asked = offset == 0 ? arguments : arguments.with("offset", Long.toString(offset));
        List<R> page = isShort ? source.readIfAny(asked) : source.read(asked);
        List<R> fresh = new ArrayList<>(page.size());
        Set<String> ids = new HashSet<>();
        for (R entry : page) {
            Optional<String> id = source.id(entry);
            id.ifPresent(ids::add);
            if (id.isEmpty() || !previous.contains(id.get())) {
                fresh.add(entry);
            }
        }
        if (fresh.isEmpty()) {
            isOver = true;
            if (!page.isEmpty() && !isShort) {
                throw source.drifting("The server answers 'offset=" + offset
                        + "' with the page before, so that the same page would come for ever.");
            }
            return Optional.empty();
        }
        previous = ids;
        isShort = page.size() < size;
        offset += size;
        return Optional.of(new Page<>(fresh, Cursor.afterFirst(offset)));
    }
}
