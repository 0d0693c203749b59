package dev.coupagen.runtime.text;

import java.util.Arrays;

/**
 * A name as one format writes it, to be compared with a document eight bytes at a time (SWAR). Nearly all names fit three words,
 * which are compared without asking for the length.
 */
public final class NameWords {
    private static final int WORDS = 3;
    private static final int AFTER_WORDS = WORDS * Long.BYTES;
    /** The bytes that can be read from the start of a name that is found: at least two words beyond its end. */
    private static final int ROOM = AFTER_WORDS + 2 * Long.BYTES;

    private static final long[] NOTHING = {};

    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;
    private final long third;
    private final long thirdMask;
    /** The words after the third, of which the last one has its own mask. */
    private final long[] others;

    private final long lastMask;

    /** Prepares the words and their masks, which costs more than a comparison does. */
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
     * The offset after the name if the document has it at {@code at}; negative if not, or if the document ends soon:
     * after a name that is found, two words can be read.
     */
    public int endOf(byte[] document, int at, int documentEnd) {
        if (at > documentEnd - ROOM) {
            return -1;
        }
        long differences = ((ByteWords.get(document, at) ^ first) & firstMask)
                | ((ByteWords.get(document, at + Long.BYTES) ^ second) & secondMask)
                | ((ByteWords.get(document, at + 2 * Long.BYTES) ^ third) & thirdMask);
        if (differences != 0) {
            return -1;
        }
        return length <= AFTER_WORDS ? at + length : endOfLong(document, at, documentEnd);
    }

    private int endOfLong(byte[] document, int at, int documentEnd) {
        if (at > documentEnd - ROOM - others.length * Long.BYTES) {
            return -1;
        }
        int last = others.length - 1;
        int from = at + AFTER_WORDS;
        for (int i = 0; i < last; i++) {
            if (ByteWords.get(document, from + i * Long.BYTES) != others[i]) {
                return -1;
            }
        }
        long difference = (ByteWords.get(document, from + last * Long.BYTES) ^ others[last]) & lastMask;
        return difference == 0 ? at + length : -1;
    }
}
