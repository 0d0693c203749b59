package dev.coupagen.client.call;

import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call before it is sent.
 *
 * @param verb the HTTP method
 * @param path from the instance's root, such as {@code /api/invoices/7}
 * @param query the arguments, encoded; empty if there are none
 * @param accept the media type of replies, and of the body if it is a model
 * @param body what is sent; null if nothing is
 * @param repeatable whether running it twice has the same effect as once
 * @param readOnly whether it changes nothing on the server
 * @param scopes of which one is needed, as far as known
 * @param options of this call
 * @param target the file that the reply is written to; null if it is kept in memory
 */
public record ApiCall(
        String verb,
        String path,
        String query,
        String accept,
        @Nullable RequestBody body,
        boolean repeatable,
        boolean readOnly,
        List<String> scopes,
        RequestOptions options,
        @Nullable Path target) {

    /** Scopes are copied. */
    public ApiCall {
        scopes = List.copyOf(scopes);
    }

    /** A GET. */
    public static ApiCall get(String path, String query, String accept, RequestOptions options) {
        return new ApiCall("GET", path, query, accept, null, true, true, List.of(), options, null);
    }

    /** The path with places instead of ids. */
    public String template() {
        return HttpCall.template(path);
    }

    /** Without arguments, which can hold data. */
    @Override
    public String toString() {
        return verb + " " + path;
    }
}
