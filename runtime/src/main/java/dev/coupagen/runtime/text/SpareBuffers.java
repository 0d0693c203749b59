package dev.coupagen.runtime.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A few buffers of documents that have been written, for the next ones: growing a new buffer costs more memory than
 * the document. A document that is not finished, since an element could not be written, keeps its buffer.
 */
final class SpareBuffers {
    private static final int MOST = 8;
    /** Larger buffers are left to the garbage collector. */
    private static final int LARGEST = 4 << 20;

    private static final AtomicReferenceArray<byte[]> SPARES = new AtomicReferenceArray<>(MOST);

    private SpareBuffers() {}

    /** A buffer of at least that size, with anything in it. */
    static byte[] take(int size) {
        byte[] spare = SPARES.getAndSet(index(), null);
        return spare == null ? new byte[size] : spare;
    }

    static void give(byte[] buffer) {
        if (buffer.length <= LARGEST) {
            SPARES.set(index(), buffer);
        }
    }

    /** Threads with different indexes do not contend for a buffer. */
    private static int index() {
        return (int) (Thread.currentThread().getId() & (MOST - 1));
    }
}
