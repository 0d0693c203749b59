package dev.coupagen.client.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a client: virtual ones on a JVM that has them, or else daemons that end when they are idle. */
public final class Threads {
    private Threads() {}

    /** Threads for one client, which shuts them down. */
    public static ExecutorService create() {
        try {
            MethodHandle virtual = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) virtual.invokeExact();
        } catch (Throwable e) {
            // Before Java 21 there are none, and in Java 19 and 20 they are a preview.
            AtomicInteger number = new AtomicInteger();
            return Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "coupagen-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
        }
    }
}
