package dev.coupagen.client.http;

import java.io.IOException;

/**
 * Sends requests. Implement it to replace {@code java.net.http}. An implementation is safe for use by many threads, never
 * follows a redirect, and keeps to the request's timeout and size.
 */
@FunctionalInterface
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends one request once and waits for the whole reply.
     *
     * @throws NotSentException if the server certainly got nothing
     * @throws IOException if there is no whole reply; the server may have got the request
     * @throws ReplyTooLargeException if the reply exceeds the request's size
     */
    HttpReply send(HttpCall call) throws IOException, InterruptedException;

    /** Releases connections. */
    @Override
    default void close() {}
}
