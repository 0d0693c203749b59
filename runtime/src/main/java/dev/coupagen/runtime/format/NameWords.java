package dev.coupagen.runtime.format;

import java.util.function.Function;

/**
 * The names of a table as one format writes them, to be compared with a document eight bytes at a time. They lie behind
 * each other in one array, since a reader goes through them in about that order.
 */
public final class NameWords {
    private final long[] words;
    /** By number: where the first word of the name is. */
    private final int[] starts;

    private final int[] lengths;

    NameWords(ElementName[] names, Function<ElementName, Encoded> form) {
        Encoded[] encoded = new Encoded[names.length];
        starts = new int[names.length];
        lengths = new int[names.length];
        int size = 0;
        for (int i = 0; i < names.length; i++) {
            encoded[i] = form.apply(names[i]);
            starts[i] = size;
            lengths[i] = encoded[i].length();
            size += encoded[i].words().length;
        }
        words = new long[size];
        for (int i = 0; i < names.length; i++) {
            long[] name = encoded[i].words();
            System.arraycopy(name, 0, words, starts[i], name.length);
        }
    }

    /** Where the name of that number ends if it stands at that place; negative if not, or if the document soon ends. */
    public int endOf(int number, byte[] document, int at, int documentEnd) {
        int end = at + lengths[number];
        if (end > documentEnd - Long.BYTES) {
            return -1;
        }
        int word = starts[number];
        int from = at;
        for (; from <= end - Long.BYTES; from += Long.BYTES) {
            if (Words.get(document, from) != words[word++]) {
                return -1;
            }
        }
        int bitsBehind = (from + Long.BYTES - end) * Byte.SIZE;
        return bitsBehind == Long.SIZE || (Words.get(document, from) ^ words[word]) << bitsBehind == 0 ? end : -1;
    }
}
