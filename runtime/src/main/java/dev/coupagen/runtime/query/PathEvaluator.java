package dev.coupagen.runtime.query;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SlotValues;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a route on a model. Whatever is missing on the way, the result is that there is no value.
 *
 * <p>A route is two arrays, the slots on the way and whether each of them holds a list, so that evaluating it looks up no
 * name and allocates nothing. {@link #value} is a loop of its own for routes without lists: it is what nearly all calls need,
 * and HotSpot inlines it into {@code Path.get}, which the recursion of {@link #any} would prevent.
 */
final class PathEvaluator {
    private PathEvaluator() {}

    /** The value at the end of a route that goes through no collection; null if it, or anything before it, is missing. */
    static @Nullable Object value(Route route, Model root) {
        int[] slots = route.slots;
        int last = slots.length - 1;
        if (last < 0) {
            return root;
        }
        Model at = root;
        for (int i = 0; i < last; i++) {
            Model next = SlotValues.record(at, slots[i]);
            if (next == null) {
                return null;
            }
            at = next;
        }
        Object value = SlotValues.value(at, slots[last]);
        return route.below == null ? value : belowValue(route.below, value);
    }

    private static @Nullable Object belowValue(CustomRoute below, @Nullable Object fields) {
        @Nullable Object[] found = new Object[1];
        below.any(fields, value -> {
            found[0] = value;
            return true;
        });
        return found[0];
    }

    /**
     * Whether one of the values at the end satisfies the test. What is missing, or missing on the way, is one value that
     * is null; so is an empty collection.
     */
    static boolean any(Route route, Model root, Predicate<@Nullable Object> test) {
        return any(route, root, 0, test);
    }

    private static boolean any(Route route, Model at, int step, Predicate<@Nullable Object> test) {
        if (step == route.slots.length) {
            return test.test(at);
        }
        boolean isLast = step == route.slots.length - 1;
        if (!route.lists[step]) {
            return isLast
                    ? end(route, at, step, test)
                    : further(route, SlotValues.record(at, route.slots[step]), step, test);
        }
        if (!(SlotValues.value(at, route.slots[step]) instanceof List<?> items) || items.isEmpty()) {
            return test.test(null);
        }
        for (Object item : items) {
            if (isLast ? test.test(item) : further(route, (Model) item, step, test)) {
                return true;
            }
        }
        return false;
    }

    private static boolean end(Route route, Model at, int step, Predicate<@Nullable Object> test) {
        Object value = SlotValues.value(at, route.slots[step]);
        return route.below == null ? test.test(value) : route.below.any(value, test);
    }

    private static boolean further(Route route, @Nullable Model next, int step, Predicate<@Nullable Object> test) {
        return next == null ? test.test(null) : any(route, next, step + 1, test);
    }

    /** The presence of the first element on the way that has no value, or else of the last; of several the best. */
    static Presence presence(Route route, Model root) {
        return presence(route, root, 0);
    }

    private static Presence presence(Route route, Model at, int step) {
        if (step == route.slots.length) {
            return Presence.PRESENT;
        }
        int slot = route.slots[step];
        Presence here = at.presence(slot);
        if (step == route.slots.length - 1) {
            return here == Presence.PRESENT && route.below != null
                    ? route.below.presence((CustomFields) Objects.requireNonNull(SlotValues.value(at, slot)))
                    : here;
        }
        if (here != Presence.PRESENT) {
            return here;
        }
        if (!route.lists[step]) {
            Model next = SlotValues.record(at, slot);
            return next == null ? Presence.ABSENT : presence(route, next, step + 1);
        }
        Presence best = Presence.ABSENT;
        for (Object item : (List<?>) Objects.requireNonNull(SlotValues.value(at, slot))) {
            best = better(best, presence(route, (Model) item, step + 1));
        }
        return best;
    }

    /** The one that says more: a value before an unreadable one, before none, before nothing at all. */
    static Presence better(Presence one, Presence other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Presence presence) {
        return switch (presence) {
            case ABSENT -> 0;
            case NULL -> 1;
            case UNREADABLE -> 2;
            case PRESENT -> 3;
        };
    }
}
