package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.call.CallFailedException;
import dev.coupagen.client.call.CallSender;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.client.safety.Safety;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all resource clients of a {@code Coupa} share. */
record Connection(
        CallSender sender,
        CoupaFormat format,
        Safety safety,
        ExecutorService executor,
        ScopeTable scopes,
        Set<String> warned) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client");

    Connection(CallSender sender, CoupaFormat format, Safety safety, ExecutorService executor) {
        this(sender, format, safety, executor, ScopeTable.BUNDLED, ConcurrentHashMap.newKeySet());
    }

    /** The address of a path of the definitions: below {@code /api}, unless it names an {@code /api} of its own. */
    static String apiPath(String path) {
        return path.startsWith("/api/") || path.contains("/api/") ? path : "/api" + path;
    }

    static Arguments withOptions(Arguments arguments, RequestOptions options) {
        Arguments all = arguments;
        for (Map.Entry<String, String> argument : options.arguments().entrySet()) {
            all = all.with(argument.getKey(), argument.getValue());
        }
        return all;
    }

    Later later() {
        return new Later(executor);
    }

    ApiCall read(String path, String query, RequestOptions options) {
        return ApiCall.get(path, withOptions(Arguments.of(query), options).toString(), format.mediaType(), options);
    }

    ApiCall write(String verb, String path, RequestBody body, boolean isRepeatable, RequestOptions options) {
        Arguments arguments = options.returnObject() == null
                ? Arguments.of("")
                : Arguments.of("").with("return_object", options.returnObject().word());
        return new ApiCall(
                verb,
                path,
                withOptions(arguments, options).toString(),
                format.mediaType(),
                body,
                isRepeatable,
                false,
                List.of(),
                options,
                null);
    }

    /** Whether the call is recorded instead of being sent. */
    boolean isDry(ApiCall call) {
        return safety.records(call, sender.address());
    }

    HttpReply send(ApiCall call) {
        safety.check(call, sender.address());
        try {
            return sender.send(call);
        } catch (CallFailedException e) {
            throw Failures.of(scopes.completed(e.failure()), sender);
        }
    }

    void warnOfOffset(String path) {
        if (warned.add(path)) {
            LOG.warn(
                    "{} is read by offset, since the query has an order or an offset of its own: records that others"
                            + " create or remove meanwhile can make one come twice or not at all",
                    path);
        }
    }
}
