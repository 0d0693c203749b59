package dev.coupagen.runtime.text;

import java.util.Arrays;

/**
 * A name as one format writes it, to be compared with a document eight bytes at a time. Nearly all names fit three words,
 * which are compared without asking for the length.
 */
public final class NameWords {
    private static final int WORDS = 3;
    private static final int BEHIND_WORDS = WORDS * Long.BYTES;
    /** Where a name is found, so many bytes can be read from its start, which is at least two words behind its end. */
    private static final int ROOM = BEHIND_WORDS + 2 * Long.BYTES;

    private static final long[] NOTHING = {};

    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;
    private final long third;
    private final long thirdMask;
    /** The words behind the third, of which the last one has its own mask. */
    private final long[] others;

    private final long lastMask;

    public NameWords(Encoded name) {
        long[] words = Arrays.copyOf(name.words(), Math.max(WORDS, name.words().length));
        length = name.length();
        first = words[0];
        firstMask = mask(0);
        second = words[1];
        secondMask = mask(1);
        third = words[2];
        thirdMask = mask(2);
        others = words.length == WORDS ? NOTHING : Arrays.copyOfRange(words, WORDS, words.length);
        lastMask = mask(words.length - 1);
    }

    /** The bits of that word which the name fills. */
    private long mask(int word) {
        int bytes = Math.min(Long.BYTES, length - word * Long.BYTES);
        return bytes <= 0 ? 0 : -1L >>> (Long.SIZE - bytes * Byte.SIZE);
    }

    /**
     * Where the name ends if it stands at that place; negative if not, or if the document soon ends: behind a name that
     * is found, two words can be read.
     */
    public int endOf(byte[] document, int at, int documentEnd) {
        if (at > documentEnd - ROOM) {
            return -1;
        }
        long differences = ((Words.get(document, at) ^ first) & firstMask)
                | ((Words.get(document, at + Long.BYTES) ^ second) & secondMask)
                | ((Words.get(document, at + 2 * Long.BYTES) ^ third) & thirdMask);
        if (differences != 0) {
            return -1;
        }
        return length <= BEHIND_WORDS ? at + length : endOfLong(document, at, documentEnd);
    }

    private int endOfLong(byte[] document, int at, int documentEnd) {
        if (at > documentEnd - ROOM - others.length * Long.BYTES) {
            return -1;
        }
        int last = others.length - 1;
        int from = at + BEHIND_WORDS;
        for (int i = 0; i < last; i++) {
            if (Words.get(document, from + i * Long.BYTES) != others[i]) {
                return -1;
            }
        }
        long difference = (Words.get(document, from + last * Long.BYTES) ^ others[last]) & lastMask;
        return difference == 0 ? at + length : -1;
    }
}
