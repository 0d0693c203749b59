package dev.coupagen.sandbox.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call that cannot be answered as it asks; becomes an error document. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String about;
    private final transient List<String> messages;

    private Failure(int status, String about, List<String> messages) {
        super(String.join("; ", messages));
        this.status = status;
        this.about = about;
        this.messages = List.copyOf(messages);
    }

    /** Something is wrong with a call. */
    public static Failure of(int status, String message) {
        return new Failure(status, "base", List.of(message));
    }

    /** A record is not valid: 400. */
    static Failure invalid(String element, List<String> messages) {
        return new Failure(400, element, messages);
    }

    /** There is no such record or address: 404. */
    static Failure notFound(@Nullable String what) {
        return of(404, what == null ? "No results match your search criteria." : what);
    }

    /** The status of the reply. */
    public int status() {
        return status;
    }

    /** What the messages are about: the element of a resource, or {@code base}. */
    String about() {
        return about;
    }

    /** What is wrong. */
    List<String> messages() {
        return messages;
    }
}
