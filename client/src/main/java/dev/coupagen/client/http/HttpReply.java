package dev.coupagen.client.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came back, whatever its status.
 *
 * @param status the HTTP status
 * @param headers by their names in small letters
 * @param body after decompression; empty if it was written to a file
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying each reply would cost more than it saves
public record HttpReply(int status, Map<String, List<String>> headers, byte[] body) {
    private static final List<String> REQUEST_IDS = List.of("x-request-id", "x-correlation-id", "x-amzn-requestid");

    /** Headers are copied, their names in lower case. */
    public HttpReply {
        Map<String, List<String>> copy = new TreeMap<>();
        headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = copy;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The media type in small letters, without parameters; empty if the reply states none. */
    public String mediaType() {
        String type = header("content-type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** By what the server's own log names the request. */
    public Optional<String> requestId() {
        return REQUEST_IDS.stream().map(this::header).flatMap(Optional::stream).findFirst();
    }

    /** Whether the status says that all went well: 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The status and the size, never the content. */
    @Override
    public String toString() {
        return status + " " + mediaType() + " of " + body.length + " bytes";
    }
}
