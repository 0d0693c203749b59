package dev.coupagen.sandbox.store;

/** The marks that tell the values in a packed record apart, and numbers of any number of bytes. */
final class Packing {
    static final int TEXT = 1;
    static final int INTEGER = 2;
    static final int DECIMAL = 3;
    static final int BIG_DECIMAL = 4;
    static final int TRUE = 5;
    static final int FALSE = 6;
    static final int DATE = 7;
    static final int DATETIME = 8;
    static final int RAW = 9;
    static final int LINK = 10;
    static final int RECORD = 11;
    static final int LIST = 12;

    private Packing() {}

    /** Small numbers of either sign become small ones without. */
    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
