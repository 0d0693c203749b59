package dev.coupagen.runtime.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** A growing buffer of bytes with the scalars that all formats write alike. */
public final class Bytes {
    private static final int FIRST_SIZE = 8_192;
    private static final int MAX_SCALAR = 64;
    private static final byte[] NOTHING = {};
    private byte[] buffer = SpareBuffers.take(FIRST_SIZE);
    private int size;

    /** Ensures capacity for {@code more} further bytes. */
    public void ensure(int more) {
        if (buffer.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        long wanted = Math.max(size + (long) more, buffer.length * 2L);
        if (size + (long) more > Integer.MAX_VALUE - 16) {
            throw new IllegalStateException("The document would exceed 2 GB. Write fewer records at a time.");
        }
        buffer = Arrays.copyOf(buffer, (int) Math.min(wanted, Integer.MAX_VALUE - 16));
    }

    /** Adds text that is encoded already. */
    public void add(Encoded text) {
        add(text, 0);
    }

    /** Adds text, and ensures capacity for {@code more} bytes after it. */
    public void add(Encoded text, int more) {
        ensure(text.room() + more);
        text.copyTo(buffer, size);
        size += text.length();
    }

    /** Adds one character of ASCII. Others lose their high bits. */
    public void add(char ascii) {
        ensure(1);
        buffer[size++] = (byte) ascii;
    }

    /** Adds two characters of ASCII at once. */
    public void add(char first, char second) {
        ensure(2);
        buffer[size] = (byte) first;
        buffer[size + 1] = (byte) second;
        size += 2;
    }

    /** Adds text that is all ASCII. */
    public void addAscii(String text) {
        int length = text.length();
        ensure(length);
        byte[] to = buffer;
        int at = size;
        for (int i = 0; i < length; i++) {
            to[at + i] = (byte) text.charAt(i);
        }
        size = at + length;
    }

    /** Adds bytes as they are; those of a text must be UTF-8. */
    public void add(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /** The last byte; 0 if there is not any. */
    public int last() {
        return size == 0 ? 0 : buffer[size - 1];
    }

    /** Overwrites the last byte. Not to be called before anything was added. */
    public void replaceLast(char ascii) {
        buffer[size - 1] = (byte) ascii;
    }

    /** How many bytes were added. */
    public int size() {
        return size;
    }

    /** Takes bytes back, or counts those that a caller wrote to {@link #array} itself. */
    public void setSize(int newSize) {
        size = newSize;
    }

    /** The bytes themselves, of which {@link #size} count; valid until the buffer grows. */
    public byte[] array() {
        return buffer;
    }

    /** What was written, in an array of its own. The buffer is not to be used any more. */
    public byte[] finish() {
        byte[] written = Arrays.copyOf(buffer, size);
        SpareBuffers.give(buffer);
        buffer = NOTHING;
        size = 0;
        return written;
    }

    /** Adds a number in digits, with a minus sign if it is negative. */
    public void addInteger(long value) {
        ensure(MAX_SCALAR);
        size = DecimalBytes.put(value, buffer, size);
    }

    /** Adds a number with all its digits, without an exponent unless it would need very many zeros. */
    public void addDecimal(BigDecimal value) {
        addAscii(ScalarTexts.decimal(value));
    }

    /** Adds a date as {@code 2026-04-30}. */
    public void addDate(LocalDate value) {
        ensure(MAX_SCALAR);
        size = DateTimeBytes.date(value, buffer, size);
    }

    /** Adds a datetime as {@code 2026-01-31T10:20:30+01:00}, with a fraction of the second if it has one. */
    public void addDateTime(OffsetDateTime value) {
        ensure(MAX_SCALAR);
        size = DateTimeBytes.dateTime(value, buffer, size);
    }
}
