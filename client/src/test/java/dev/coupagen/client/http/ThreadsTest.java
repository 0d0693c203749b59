package dev.coupagen.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The threads of a client are virtual on a JVM that has them, and end with it on any. */
class ThreadsTest {
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    @Test
    void theyAreVirtualOnAJvmThatHasVirtualThreads() throws Exception {
        ExecutorService threads = Threads.create();
        Thread thread = threads.submit(Thread::currentThread).get();
        threads.shutdown();
        boolean isExpected = Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS;
        assertThat(isVirtual(thread)).isEqualTo(isExpected);
        assertThat(thread.isDaemon()).as("keeps no program from ending").isTrue();
    }

    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS
                && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }

    @Test
    void aThousandCallsThatWaitEachHaveAThread() throws Exception {
        ExecutorService threads = Threads.create();
        CountDownLatch all = new CountDownLatch(1_000);
        List<Future<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            waiting.add(threads.submit(() -> {
                all.countDown();
                all.await();
                return null;
            }));
        }
        for (Future<?> call : waiting) {
            call.get();
        }
        threads.shutdown();
    }
}
