package dev.coupagen.client.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Ends an {@code HttpClient} on a JVM that can, which is from Java 21 on; before, one ends when nothing refers to it. */
final class ClosingClient {
    private static final @Nullable MethodHandle SHUTDOWN = shutdown();

    private ClosingClient() {}

    private static @Nullable MethodHandle shutdown() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static void close(HttpClient client) {
        if (SHUTDOWN != null) {
            try {
                SHUTDOWN.invokeExact(client);
            } catch (Throwable e) {
                throw new IllegalStateException("The HttpClient cannot be ended.", e);
            }
        }
    }
}
