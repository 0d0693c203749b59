package dev.coupagen.sandbox.store;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds records by the text of one field; of several with the same text the one with the lowest id. */
final class KeyIndex {
    private final Map<String, long[]> ids = new HashMap<>();

    void add(@Nullable Object key, long id) {
        if (key != null) {
            ids.merge(key.toString(), new long[] {id}, KeyIndex::merged);
        }
    }

    private static long[] merged(long[] known, long[] more) {
        long[] all = java.util.Arrays.copyOf(known, known.length + 1);
        all[known.length] = more[0];
        java.util.Arrays.sort(all);
        return all;
    }

    void remove(@Nullable Object key, long id) {
        if (key != null) {
            ids.computeIfPresent(key.toString(), (text, known) -> {
                long[] left = java.util.Arrays.stream(known)
                        .filter(other -> other != id)
                        .toArray();
                return left.length == 0 ? null : left;
            });
        }
    }

    OptionalLong find(String key) {
        long[] found = ids.get(key);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found[0]);
    }

    /** Whether a record besides that one has the key. */
    boolean isTaken(String key, long besides) {
        long[] found = ids.get(key);
        return found != null && (found.length > 1 || found[0] != besides);
    }
}
