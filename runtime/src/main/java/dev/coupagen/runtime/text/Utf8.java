package dev.coupagen.runtime.text;

/** Writes characters beyond ASCII. */
public final class Utf8 {
    private Utf8() {}

    /** Writes a code point from U+0080 on in two to four bytes; returns the offset after it. */
    public static int put(int codePoint, byte[] to, int at) {
        int next = at;
        if (codePoint < 0x800) {
            to[next++] = (byte) (0xC0 | (codePoint >> 6));
        } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            to[next++] = (byte) (0xE0 | (codePoint >> 12));
            to[next++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        } else {
            to[next++] = (byte) (0xF0 | (codePoint >> 18));
            to[next++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
            to[next++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        }
        to[next++] = (byte) (0x80 | (codePoint & 0x3F));
        return next;
    }
}
