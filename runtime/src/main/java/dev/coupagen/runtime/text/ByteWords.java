package dev.coupagen.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Eight bytes of an array as one word, the first in its lowest bits, so that all are examined by a few operations: SWAR,
 * SIMD within a register. The results mark bytes by their highest bits.
 */
public final class ByteWords {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** A one in each byte: times a byte it is a word of that byte. */
    private static final long ONES = 0x0101_0101_0101_0101L;

    private static final long ZEROS = ONES * '0';
    /** Added to a byte, it sets the highest bit if the byte is more than nine. */
    private static final long BEYOND_NINE = ONES * (0x7F - 9);

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private ByteWords() {}

    /**
     * The word at an index.
     *
     * @throws IndexOutOfBoundsException if fewer than eight bytes are left
     */
    public static long get(byte[] from, int at) {
        return (long) LONGS.get(from, at);
    }

    /**
     * Stores a word at an index.
     *
     * @throws IndexOutOfBoundsException if fewer than eight bytes are left
     */
    public static void put(long word, byte[] to, int at) {
        LONGS.set(to, at, word);
    }

    /**
     * A word of eight characters of ASCII.
     *
     * @param ascii eight characters
     */
    public static long of(String ascii) {
        return get(ascii.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /**
     * The bytes that a JSON string cannot hold unescaped: a quote, a backslash, a control character or beyond ASCII.
     * The lowest bit that is set is the highest of the first such byte; those above it may be wrong.
     */
    public static long specialInJson(long word) {
        long quote = word ^ (ONES * '"');
        long backslash = word ^ (ONES * '\\');
        return ((word - ONES * ' ') | (quote - ONES) | (backslash - ONES) | word) & HIGH_BITS;
    }

    /**
     * The bytes at which text in XML may end, or is not literal: the start of a tag, an ampersand, a closing square bracket, a
     * control character or beyond ASCII. The lowest bit that is set is the highest of the first such byte.
     */
    public static long specialInXml(long word) {
        long less = word ^ (ONES * '<');
        long ampersand = word ^ (ONES * '&');
        long bracket = word ^ (ONES * ']');
        return ((word - ONES * ' ') | (less - ONES) | (ampersand - ONES) | (bracket - ONES) | word) & HIGH_BITS;
    }

    /** How many digits of ASCII the word begins with. */
    public static int digits(long word) {
        // A digit that is XORed with '0' is its value.
        return Long.numberOfTrailingZeros(beyondNine(word ^ ZEROS)) >> 3;
    }

    /** Where a byte is more than nine. The lowest bit that is set is the highest of the first such byte. */
    public static long beyondNine(long values) {
        return (values | (values + BEYOND_NINE)) & HIGH_BITS;
    }

    /**
     * The number that the first digits of the word make.
     *
     * @param digits how many, from one to eight
     */
    public static int number(long word, int digits) {
        // Padded with zeros in front; then neighbours are joined to numbers of two, four and eight digits.
        long values = (word ^ ZEROS) << (Long.SIZE - digits * Byte.SIZE);
        long twos = values * 10 + (values >>> Byte.SIZE);
        long mask = 0x0000_00FF_0000_00FFL;
        long front = (twos & mask) * (100 + (1_000_000L << Integer.SIZE));
        long back = ((twos >>> Short.SIZE) & mask) * (1 + (10_000L << Integer.SIZE));
        return (int) ((front + back) >>> Integer.SIZE);
    }
}
