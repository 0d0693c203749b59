package dev.coupagen.runtime.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A piece of text that is written often, encoded once. It is copied eight bytes at a time, which for pieces as short as
 * names takes a fraction of the time of copying an array; what is copied too much is overwritten by what follows.
 */
public final class Encoded {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final long[] words;

    private Encoded(byte[] bytes) {
        this.bytes = bytes;
        this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) LONGS.get(padded, i * Long.BYTES);
        }
    }

    public static Encoded of(String text) {
        return new Encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    public int length() {
        return bytes.length;
    }

    /** The bytes themselves, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The room that {@link #copyTo} takes, which may be more than the length. */
    int room() {
        return words.length * Long.BYTES;
    }

    /** Copies the bytes, and up to seven zeros behind them. */
    void copyTo(byte[] target, int at) {
        int to = at;
        for (long word : words) {
            LONGS.set(target, to, word);
            to += Long.BYTES;
        }
    }
}
