package dev.coupagen.client.options;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.query.ReturnObject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call may have of its own. Immutable; start from {@link #DEFAULT} and change it by the {@code with} methods.
 *
 * @param requestTimeout for one attempt, from the connection to the last byte of the reply
 * @param totalTimeout for all attempts of a call and the waiting between them
 * @param retries how often and how fast is repeated
 * @param maxReplyBytes the largest reply that is read, after decompression
 * @param headers that are sent besides the client's own
 * @param arguments that are sent besides those of the query, by their names
 * @param returnObject how much of a record a write answers with; null for all
 * @param mapper how models are read and written
 */
public record RequestOptions(
        Duration requestTimeout,
        Duration totalTimeout,
        RetrySettings retries,
        long maxReplyBytes,
        Map<String, String> headers,
        Map<String, String> arguments,
        @Nullable ReturnObject returnObject,
        MapperOptions mapper) {
    private static final Set<String> OWN =
            Set.of("authorization", "x-coupa-api-key", "accept", "content-type", "accept-encoding", "content-length");

    /** One minute for an attempt, five for a call, replies of up to 256 MB. */
    public static final RequestOptions DEFAULT = new RequestOptions(
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            RetrySettings.DEFAULT,
            256L << 20,
            Map.of(),
            Map.of(),
            null,
            MapperOptions.DEFAULT);

    /** @throws IllegalArgumentException if a time or a size is not positive, or a header is the client's own */
    public RequestOptions {
        if (!isPositive(requestTimeout) || !isPositive(totalTimeout) || maxReplyBytes < 1) {
            throw new IllegalArgumentException("requestTimeout=" + requestTimeout + ", totalTimeout=" + totalTimeout
                    + ", maxReplyBytes=" + maxReplyBytes + ". All must be positive.");
        }
        for (String name : headers.keySet()) {
            if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("The header '" + name
                        + "' is set by the client itself. Use credentials(..) and format(..) of the builder.");
            }
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    /** These options with another time for one attempt. */
    public RequestOptions withRequestTimeout(Duration timeout) {
        return with(timeout, totalTimeout, retries);
    }

    /** These options with another time for the whole call. */
    public RequestOptions withTotalTimeout(Duration timeout) {
        return with(requestTimeout, timeout, retries);
    }

    /** These options with other retries. */
    public RequestOptions withRetries(RetrySettings newRetries) {
        return with(requestTimeout, totalTimeout, newRetries);
    }

    private RequestOptions with(Duration request, Duration total, RetrySettings newRetries) {
        return new RequestOptions(request, total, newRetries, maxReplyBytes, headers, arguments, returnObject, mapper);
    }

    /** These options with another limit of replies. */
    public RequestOptions withMaxReplyBytes(long bytes) {
        return new RequestOptions(
                requestTimeout, totalTimeout, retries, bytes, headers, arguments, returnObject, mapper);
    }

    /** These options with one more header. */
    public RequestOptions withHeader(String name, String value) {
        return new RequestOptions(
                requestTimeout,
                totalTimeout,
                retries,
                maxReplyBytes,
                and(headers, name, value),
                arguments,
                returnObject,
                mapper);
    }

    /** These options with one more argument; neither name nor value is encoded. */
    public RequestOptions withArgument(String name, String value) {
        return new RequestOptions(
                requestTimeout,
                totalTimeout,
                retries,
                maxReplyBytes,
                headers,
                and(arguments, name, value),
                returnObject,
                mapper);
    }

    /** These options with so much of a record in the answer to a write. */
    public RequestOptions withReturnObject(ReturnObject newReturnObject) {
        return new RequestOptions(
                requestTimeout, totalTimeout, retries, maxReplyBytes, headers, arguments, newReturnObject, mapper);
    }

    /** These options with other options for reading and writing models. */
    public RequestOptions withMapper(MapperOptions options) {
        return new RequestOptions(
                requestTimeout, totalTimeout, retries, maxReplyBytes, headers, arguments, returnObject, options);
    }

    private static Map<String, String> and(Map<String, String> map, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** Without the values of headers and arguments, which can be secrets. */
    @Override
    public String toString() {
        return "RequestOptions[requestTimeout=" + requestTimeout + ", totalTimeout=" + totalTimeout + ", retries="
                + retries + ", headers=" + headers.keySet() + ", arguments=" + arguments.keySet() + "]";
    }
}
