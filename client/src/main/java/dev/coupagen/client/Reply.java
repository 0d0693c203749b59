package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.runtime.query.ReturnObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reply to a call: its status, headers and bytes, and read as records when they are asked for.
 *
 * @param <R> the interface of the records
 */
public final class Reply<R> {
    private final Documents<R> documents;
    private final ApiCall call;
    private final HttpReply raw;
    private final boolean isDry;

    private Reply(Documents<R> documents, ApiCall call, HttpReply raw, boolean isDry) {
        this.documents = documents;
        this.call = call;
        this.raw = raw;
        this.isDry = isDry;
    }

    Reply(Documents<R> documents, ApiCall call, HttpReply raw) {
        this(documents, call, raw, false);
    }

    /** What stands for the reply to a call that was recorded instead of being sent. */
    static <R> Reply<R> dry(Documents<R> documents, ApiCall call) {
        return new Reply<>(documents, call, new HttpReply(204, Map.of(), new byte[0]), true);
    }

    /** The record after a write: what Coupa answered, or the model itself if nothing was sent. */
    R written(R model) {
        if (isDry) {
            return model;
        }
        boolean isNone = call.options().returnObject() == ReturnObject.NONE || raw.status() == 204;
        return isNone && raw.body().length < 2 ? documents.none() : documents.one(call, raw);
    }

    /** The HTTP status, 200 to 299; 404 if XML is asked for and there are no records. */
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

    /** By what the server's own log names the request, if it says so. */
    public Optional<String> requestId() {
        return raw.requestId();
    }

    /** The record that the reply is; empty if it has no body. */
    public Optional<R> record() {
        return raw.body().length == 0 ? Optional.empty() : Optional.of(documents.one(call, raw));
    }

    /** The records that the reply must list, unless it stands for XML's 404, which says that there are none. */
    List<R> list() {
        return raw.status() == 404 ? List.of() : documents.list(call, raw);
    }

    /** The record that the reply must be. */
    R one() {
        return documents.one(call, raw);
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
