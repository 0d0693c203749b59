package dev.coupagen.runtime.csv;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of a file, read one by one as they are asked for, each with all its rows. They can be gone through once.
 * Close it to close the file.
 *
 * @param <X> the interface of the outermost rows
 */
public final class FileStream<X> implements Iterable<X>, AutoCloseable {
    private final Iterator<? extends X> records;
    private final FileLayout layout;
    private final Runnable closing;
    private boolean taken;

    /** A stream of those records. Called by mappers. */
    public FileStream(Iterator<? extends X> records, FileLayout layout, Runnable closing) {
        this.records = records;
        this.layout = layout;
        this.closing = closing;
    }

    /** The header lines, the dialect, and the columns that no interface declares. */
    public FileLayout layout() {
        return layout;
    }

    /**
     * The records.
     *
     * @throws IllegalStateException if they were asked for before
     */
    @Override
    @SuppressWarnings("unchecked") // an iterator only gives
    public Iterator<X> iterator() {
        if (taken) {
            throw new IllegalStateException("The records of a file can be gone through once. Open the file again.");
        }
        taken = true;
        return (Iterator<X>) records;
    }

    /** The records as a stream, whose end or closing closes the file. */
    public Stream<X> stream() {
        Spliterator<X> all = Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(all, false).onClose(this::close);
    }

    @Override
    public void close() {
        closing.run();
    }
}
