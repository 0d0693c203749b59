package dev.coupagen.runtime.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one word, the first in its lowest bits, so that they are looked at together. */
public final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** A one in each byte: times a byte it is a word of that byte. */
    private static final long ONES = 0x0101_0101_0101_0101L;

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Words() {}

    public static long get(byte[] from, int at) {
        return (long) LONGS.get(from, at);
    }

    public static void put(long word, byte[] to, int at) {
        LONGS.set(to, at, word);
    }

    /**
     * Where a byte cannot stand for itself in a JSON string: a quote, a backslash, a control character or beyond ASCII.
     * The lowest bit that is set is the highest of the first such byte; those above it may be wrong.
     */
    public static long special(long word) {
        long quote = word ^ (ONES * '"');
        long backslash = word ^ (ONES * '\\');
        return ((word - ONES * ' ') | (quote - ONES) | (backslash - ONES) | word) & HIGH_BITS;
    }
}
