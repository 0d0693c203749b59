package dev.coupagen.sandbox.seed;

import java.util.List;

/** Numbers that look random and depend on a seed and a name alone, so that the order of asking does not matter. */
final class Draw {
    private final long state;

    private Draw(long state) {
        this.state = state;
    }

    static Draw of(long seed) {
        return new Draw(mixed(seed));
    }

    Draw with(String name) {
        long hash = state;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 31 + name.charAt(i);
        }
        return new Draw(mixed(hash));
    }

    Draw with(long number) {
        return new Draw(mixed(state ^ (number * 0x9E3779B97F4A7C15L)));
    }

    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) Math.floorMod(state, (long) bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T from(List<T> list) {
        return list.get(below(list.size()));
    }
}
