package dev.coupagen.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long methods: HotSpot does not compile one of more than 8,000 bytes. No statement that we emit for an element
 * takes more than 20.
 */
final class Chunks {
    static final int SIZE = 350;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += SIZE) {
            chunks.add(all.subList(start, Math.min(all.size(), start + SIZE)));
        }
        return chunks;
    }
}
