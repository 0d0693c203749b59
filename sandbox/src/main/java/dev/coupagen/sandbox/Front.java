package dev.coupagen.sandbox;

import dev.coupagen.sandbox.api.Api;
import dev.coupagen.sandbox.api.Failure;
import dev.coupagen.sandbox.auth.Gate;
import dev.coupagen.sandbox.auth.RateLimiter;
import dev.coupagen.sandbox.docs.SwaggerFile;
import dev.coupagen.sandbox.graphql.GraphQlEndpoint;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.http.Service;
import dev.coupagen.sandbox.store.Store;
import dev.coupagen.sandbox.traffic.Replay;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first to see a call: passes it to what its path belongs to. */
final class Front implements Service {
    private static final int LONGEST_ADDRESS = 60_000;
    private final Gate gate;
    private final Api api;
    private final GraphQlEndpoint graphQl;
    private final Store store;
    private final @Nullable RateLimiter limiter;
    private final @Nullable Replay replay;
    private volatile String url = "";

    Front(Gate gate, Api api, Store store, Optional<RateLimiter> limiter, Optional<Replay> replay) {
        this.gate = gate;
        this.api = api;
        this.store = store;
        this.graphQl = new GraphQlEndpoint(store);
        this.limiter = limiter.orElse(null);
        this.replay = replay.orElse(null);
    }

    void setUrl(String newUrl) {
        url = newUrl;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        return new Sent(reply(call));
    }

    private Reply reply(Call call) throws IOException {
        if (call.path().startsWith("/oauth2/")) {
            return gate.token(call, url);
        }
        if (call.path().equals("/api_docs/1.json")) {
            String host = call.header("host").orElse("127.0.0.1");
            return Reply.of(200, "application/json; charset=utf-8", SwaggerFile.write(store.catalog(), host));
        }
        if (call.address().length() > LONGEST_ADDRESS) {
            return Api.errors(call, Failure.of(414, "The address is too long."));
        }
        Optional<Gate.Caller> caller = gate.caller(call);
        if (caller.isEmpty()) {
            return Api.errors(call, Failure.of(401, "The access token is missing, unknown or expired."))
                    .with("WWW-Authenticate", "Bearer realm=\"coupa\", error=\"invalid_token\"");
        }
        Gate.Caller known = caller.get();
        if (limiter != null && !limiter.permits(known.client())) {
            return Api.errors(call, Failure.of(429, "There are more than 25 calls a second. Send fewer."));
        }
        if (replay != null) {
            return replay.reply(call)
                    .orElseGet(() -> Api.errors(
                            call,
                            Failure.of(404, "There is no recorded reply to " + call.verb() + " " + call.address())));
        }
        if (call.path().equals("/api/graphql")) {
            return graphQl.answer(call);
        }
        return api.answer(call, route -> known.has(route.operation().scopes()));
    }
}
