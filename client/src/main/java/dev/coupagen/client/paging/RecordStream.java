package dev.coupagen.client.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of pages, one by one. The next page is asked for while the second half of the current one is handled; never
 * more than one ahead, so a slow reader slows the requests down and memory holds two pages.
 */
public final class RecordStream<R> implements Iterator<R>, AutoCloseable {
    private final Pages<R> pages;
    private final ExecutorService executor;
    private final LongConsumer progress;
    private List<R> page = List.of();
    private int at;
    private long left;
    private long handled;
    private @Nullable Future<Optional<Page<R>>> ahead;
    private boolean isOver;

    private RecordStream(Pages<R> pages, ExecutorService executor, long most, LongConsumer progress) {
        this.pages = pages;
        this.executor = executor;
        this.left = most;
        this.progress = progress;
    }

    /**
     * A stream that is to be closed.
     *
     * @param most how many records at most
     * @param progress is told the number of records after each page
     */
    public static <R> Stream<R> of(Pages<R> pages, ExecutorService executor, long most, LongConsumer progress) {
        RecordStream<R> records = records(pages, executor, most, progress);
        Spliterator<R> spliterator =
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(records::close);
    }

    /** The same as an iterator. */
    public static <R> RecordStream<R> records(
            Pages<R> pages, ExecutorService executor, long most, LongConsumer progress) {
        return new RecordStream<>(pages, executor, most, progress);
    }

    @Override
    public boolean hasNext() {
        if (at < page.size() && left > 0) {
            return true;
        }
        if (isOver || left <= 0) {
            return false;
        }
        Optional<Page<R>> next = ahead == null ? pages.next() : await(ahead);
        ahead = null;
        isOver = next.isEmpty();
        page = next.map(Page::records).orElse(List.of());
        at = 0;
        if (handled > 0 || isOver) {
            progress.accept(handled);
        }
        return !isOver;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        R entry = page.get(at++);
        left--;
        handled++;
        if (ahead == null && !isOver && at >= (page.size() + 1) / 2 && left > page.size() - at) {
            ahead = fetchedAhead();
        }
        return entry;
    }

    /** Null if the client is being closed: the page is then fetched when it is needed. */
    private @Nullable Future<Optional<Page<R>>> fetchedAhead() {
        try {
            return executor.submit(pages::next);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while it waited for the next page.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        isOver = true;
        left = 0;
        if (ahead != null) {
            ahead.cancel(true);
            ahead = null;
        }
    }
}
