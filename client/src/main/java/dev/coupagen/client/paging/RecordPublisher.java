package dev.coupagen.client.paging;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * The records of pages for subscribers. No thread waits while a subscriber asks for nothing, and no page is read before a
 * record of it may be asked for; each subscriber reads for itself.
 */
public final class RecordPublisher<R> implements Flow.Publisher<R> {
    private final Supplier<RecordStream<R>> records;
    private final Executor executor;

    /**
     * A publisher.
     *
     * @param records begins to read, once for each subscriber
     * @param executor runs the subscribers
     */
    public RecordPublisher(Supplier<RecordStream<R>> records, Executor executor) {
        this.records = records;
        this.executor = executor;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super R> subscriber) {
        subscriber.onSubscribe(new Reading<>(records, executor, subscriber));
    }

    /** One subscriber, told by one thread at a time. */
    private static final class Reading<R> implements Flow.Subscription, Runnable {
        private final Supplier<RecordStream<R>> supplier;
        private final Executor executor;
        private final Flow.Subscriber<? super R> subscriber;
        private RecordStream<R> records;
        private long asked;
        private boolean isRunning;
        private boolean isOver;

        @SuppressWarnings("NullAway") // records are begun by the first run
        Reading(Supplier<RecordStream<R>> supplier, Executor executor, Flow.Subscriber<? super R> subscriber) {
            this.supplier = supplier;
            this.executor = executor;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long more) {
            if (more < 1) {
                fail(new IllegalArgumentException("request(" + more + "): ask for at least one record."));
                return;
            }
            synchronized (this) {
                asked = Long.MAX_VALUE - asked < more ? Long.MAX_VALUE : asked + more;
                if (isRunning || isOver) {
                    return;
                }
                isRunning = true;
            }
            try {
                executor.execute(this);
            } catch (RejectedExecutionException e) {
                fail(new IllegalStateException("The client is closed.", e));
            }
        }

        @Override
        public void run() {
            try {
                if (records == null) {
                    records = supplier.get();
                }
                // Looks one record ahead, so that a subscriber that asks for exactly all of them is told that it has
                // them.
                while (records.hasNext()) {
                    if (!takeOne()) {
                        return;
                    }
                    subscriber.onNext(records.next());
                }
                if (end()) {
                    subscriber.onComplete();
                }
            } catch (RuntimeException e) {
                fail(e);
            }
        }

        private synchronized boolean takeOne() {
            if (isOver || asked == 0) {
                isRunning = false;
                return false;
            }
            asked--;
            return true;
        }

        /** Whether it was not over yet. */
        private synchronized boolean end() {
            boolean isFirst = !isOver;
            isOver = true;
            return isFirst;
        }

        private void fail(Throwable failure) {
            if (end()) {
                subscriber.onError(failure);
            }
        }

        @Override
        public synchronized void cancel() {
            isOver = true;
            if (records != null) {
                records.close();
            }
        }
    }
}
