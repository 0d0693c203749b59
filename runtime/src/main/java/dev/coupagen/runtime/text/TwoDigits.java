package dev.coupagen.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The numbers from 00 to 99 as ASCII. */
final class TwoDigits {
    private static final VarHandle PAIRS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final short[] DIGITS = new short[100];

    static {
        for (int i = 0; i < DIGITS.length; i++) {
            DIGITS[i] = (short) (('0' + i / 10) | (('0' + i % 10) << Byte.SIZE));
        }
    }

    private TwoDigits() {}

    /** Writes a number below 100; returns the offset after it. */
    static int put(int number, byte[] to, int at) {
        PAIRS.set(to, at, DIGITS[number]);
        return at + 2;
    }
}
