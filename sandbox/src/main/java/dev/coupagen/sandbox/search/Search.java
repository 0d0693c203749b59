package dev.coupagen.sandbox.search;

import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/** Finds the records of one page of a list. */
public final class Search {
    /** The records of a page at most. */
    public static final int PAGE = 50;

    private static final int MOST_IDS = 1_000;

    private Search() {}

    /**
     * The ids of a page.
     *
     * @param also what the records must meet besides, such as lying in another one
     */
    public static List<Long> page(Store store, ResourceType type, Arguments arguments, LongPredicate also) {
        int limit = Math.min(arguments.number("limit", PAGE), PAGE);
        return find(store, type, arguments, also, limit);
    }

    /** The same with another limit. */
    public static List<Long> find(Store store, ResourceType type, Arguments arguments, LongPredicate also, int limit) {
        Filter filter = Filter.of(store, type, arguments);
        int offset = arguments.number("offset", 0);
        LongPredicate matches = id -> also.test(id) && filter.test(id);
        return Sorting.of(type, arguments)
                .map(sorting -> sorted(store, type, sorting, matches, offset, limit))
                .orElseGet(() -> byId(store, type, arguments, matches, offset, limit));
    }

    private static List<Long> byId(
            Store store, ResourceType type, Arguments arguments, LongPredicate matches, int offset, int limit) {
        List<Long> page = new ArrayList<>();
        if (limit == 0) {
            return page;
        }
        int[] skipped = {0};
        Store.IdVisitor visitor = id -> {
            if (matches.test(id)) {
                if (skipped[0] < offset) {
                    skipped[0]++;
                } else {
                    page.add(id);
                }
            }
            return page.size() < limit;
        };
        List<Long> candidates = candidates(arguments);
        if (!candidates.isEmpty()) {
            for (long id : candidates) {
                if (store.exists(type, id) && !visitor.visit(id)) {
                    break;
                }
            }
        } else {
            store.visit(type, lowest(arguments), visitor);
        }
        return page;
    }

    /** The only ids that can be meant, ascending; none if they are not named. */
    private static List<Long> candidates(Arguments arguments) {
        String ids = arguments.value("id").or(() -> arguments.value("id[in]")).orElse("");
        if (!ids.matches("\\d{1,18}(,\\d{1,18}){0," + MOST_IDS + "}")) {
            return List.of();
        }
        List<Long> candidates = new ArrayList<>();
        for (String id : ids.split(",", -1)) {
            candidates.add(Long.parseLong(id));
        }
        return candidates.stream().distinct().sorted().toList();
    }

    /** Paging by key asks for ids from the last one on: those before need not be looked at. */
    private static long lowest(Arguments arguments) {
        String lowest = arguments
                .value("id[gt]")
                .or(() -> arguments.value("id[gt_or_eq]"))
                .orElse("");
        return lowest.matches("\\d{1,18}") ? Long.parseLong(lowest) : 0;
    }

    private static List<Long> sorted(
            Store store, ResourceType type, Sorting sorting, LongPredicate matches, int offset, int limit) {
        int most = (int) Math.min((long) offset + limit, Integer.MAX_VALUE - 8);
        if (most == 0) {
            return List.of();
        }
        // The greatest of those kept is at the head, so that most records cost one comparison.
        PriorityQueue<Sorting.Keyed> kept =
                new PriorityQueue<>(sorting.comparator().reversed());
        LongFunction<Sorting.Keyed> keys = sorting.keys(store);
        store.visit(type, 0, id -> {
            if (matches.test(id)) {
                kept.add(keys.apply(id));
                if (kept.size() > most) {
                    kept.remove();
                }
            }
            return true;
        });
        return kept.stream()
                .sorted(sorting.comparator())
                .skip(offset)
                .map(Sorting.Keyed::id)
                .toList();
    }
}
