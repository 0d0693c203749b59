package dev.coupagen.runtime.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the records of a list one by one. */
final class RecordIterator<X, M extends X> implements Iterator<M>, AutoCloseable {
    private final Mapper<X, M> mapper;
    private final Decoder decoder;
    private boolean began;
    private boolean ready;
    private boolean ended;

    RecordIterator(Mapper<X, M> mapper, Decoder decoder) {
        this.mapper = mapper;
        this.decoder = decoder;
    }

    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            try {
                advance();
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }
        return ready;
    }

    private void advance() {
        if (!began) {
            decoder.enterDocumentList(mapper);
            began = true;
        }
        ready = decoder.nextRecord();
        if (!ready) {
            ended = true;
            decoder.finish();
        }
    }

    @Override
    public M next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The list has no more records.");
        }
        ready = false;
        try {
            return decoder.listedRecord(mapper);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    List<M> all() {
        List<M> records = new ArrayList<>();
        while (hasNext()) {
            records.add(next());
        }
        return Collections.unmodifiableList(records);
    }

    Stream<M> stream() {
        decoder.stream();
        Spliterator<M> records = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(records, false).onClose(this::close);
    }

    @Override
    public void close() {
        ended = true;
        ready = false;
        decoder.close();
    }
}
