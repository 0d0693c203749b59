package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.HttpReply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reply to an operation: its status, headers and bytes, and read as records when they are asked for.
 *
 * @param <R> the interface of the records
 */
public final class Reply<R> {
    private final Documents<R> documents;
    private final ApiCall call;
    private final HttpReply raw;

    Reply(Documents<R> documents, ApiCall call, HttpReply raw) {
        this.documents = documents;
        this.call = call;
        this.raw = raw;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return raw.status();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return raw.header(name);
    }

    /** All headers by their names in small letters. */
    public Map<String, List<String>> headers() {
        return raw.headers();
    }

    /** The body; empty if there is none. */
    public byte[] bytes() {
        return raw.body().clone();
    }

    /** The record that the reply is; empty if it has no body. */
    public Optional<R> record() {
        return raw.body().length == 0 ? Optional.empty() : Optional.of(documents.one(call, raw));
    }

    /** The records that the reply lists; none if it has no body. */
    public List<R> records() {
        return raw.body().length == 0 ? List.of() : documents.list(call, raw);
    }

    /** Status, content type and size; not the content. */
    @Override
    public String toString() {
        return raw.toString();
    }
}
