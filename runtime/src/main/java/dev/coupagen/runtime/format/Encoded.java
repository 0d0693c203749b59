package dev.coupagen.runtime.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A piece of text that is written often, encoded once. It is copied eight bytes at a time, which for pieces as short as
 * names takes a fraction of the time of copying an array; what is copied too much is overwritten by what follows.
 */
public final class Encoded {
    private final int length;
    private final long[] words;

    private Encoded(byte[] bytes) {
        this.length = bytes.length;
        this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.get(padded, i * Long.BYTES);
        }
    }

    public static Encoded of(String text) {
        return new Encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    /** These bytes and further text behind them. */
    Encoded and(String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[Math.max(room(), length + added.length)];
        copyTo(all, 0);
        System.arraycopy(added, 0, all, length, added.length);
        return new Encoded(Arrays.copyOf(all, length + added.length));
    }

    public int length() {
        return length;
    }

    /** The bytes, eight in a word, with zeros behind the last. */
    long[] words() {
        return words;
    }

    /** The room that {@link #copyTo} takes, which may be more than the length. */
    int room() {
        return words.length * Long.BYTES;
    }

    /** Copies the bytes, and up to seven zeros behind them. */
    void copyTo(byte[] target, int at) {
        int to = at;
        for (long word : words) {
            Words.put(word, target, to);
            to += Long.BYTES;
        }
    }
}
