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

    /** A name that numbers are drawn by: its characters are read once, and not for each number. */
    record Key(long factor, long sum) {
        static Key of(String name) {
            long factor = 1;
            long sum = 0;
            for (int i = 0; i < name.length(); i++) {
                factor *= 31;
                sum = sum * 31 + name.charAt(i);
            }
            return new Key(factor, sum);
        }
    }

    Draw with(Key key) {
        return new Draw(mixed(state * key.factor() + key.sum()));
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
