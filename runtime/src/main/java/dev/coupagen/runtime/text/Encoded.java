package dev.coupagen.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A piece of text that is written often, encoded once. It is copied eight bytes at a time, which for pieces as short as
 * names takes a fraction of the time of copying an array (SWAR); the excess is overwritten by what follows. Most
 * pieces fit two words: those are always copied, without asking for the length.
 */
public final class Encoded {
    private static final int TWO_WORDS = 2 * Long.BYTES;
    private final int length;
    private final long first;
    private final long second;
    private final long[] words;

    private Encoded(byte[] bytes) {
        this.length = bytes.length;
        this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, Math.max(TWO_WORDS, words.length * Long.BYTES));
        for (int i = 0; i < words.length; i++) {
            words[i] = ByteWords.get(padded, i * Long.BYTES);
        }
        this.first = ByteWords.get(padded, 0);
        this.second = ByteWords.get(padded, Long.BYTES);
    }

    /** The text in UTF-8. A lone surrogate becomes a question mark. */
    public static Encoded of(String text) {
        return new Encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    /** These bytes with further text after them. */
    public Encoded and(String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[Math.max(room(), length + added.length)];
        copyTo(all, 0);
        System.arraycopy(added, 0, all, length, added.length);
        return new Encoded(Arrays.copyOf(all, length + added.length));
    }

    /** How many bytes count, without the padding of the last word. */
    public int length() {
        return length;
    }

    /** The bytes, eight in a word, the last word padded with zeros. */
    long[] words() {
        return words;
    }

    /** The bytes that {@link #copyTo} overwrites, which may be more than the length. */
    int room() {
        return length <= TWO_WORDS ? TWO_WORDS : length + Long.BYTES - 1;
    }

    /** Copies the bytes, and zeros after them up to {@link #room}. */
    void copyTo(byte[] target, int at) {
        ByteWords.put(first, target, at);
        ByteWords.put(second, target, at + Long.BYTES);
        if (length > TWO_WORDS) {
            for (int i = 2; i < words.length; i++) {
                ByteWords.put(words[i], target, at + i * Long.BYTES);
            }
        }
    }
}
