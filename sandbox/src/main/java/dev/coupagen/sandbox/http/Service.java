package dev.coupagen.sandbox.http;

import java.io.IOException;

/** Answers calls. */
public interface Service {
    /**
     * The answer to a call.
     *
     * @throws IOException if the body cannot be read
     */
    Answer answer(Call call) throws IOException;

    /** What happens to a connection. */
    sealed interface Answer {}

    /** A reply is sent. */
    record Sent(Reply reply) implements Answer {}

    /** The connection is closed, perhaps in the middle of a reply. */
    record Broken(Reply reply, int bytes) implements Answer {}
}
