package dev.coupagen.sandbox;

import dev.coupagen.sandbox.api.Api;
import dev.coupagen.sandbox.api.Failure;
import dev.coupagen.sandbox.auth.Gate;
import dev.coupagen.sandbox.auth.RateLimiter;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.http.Service;
import java.io.IOException;
import java.util.Optional;

/** The first to see a call: passes it to what its path belongs to. */
final class Front implements Service {
    private static final int LONGEST_ADDRESS = 60_000;
    private final Gate gate;
    private final Api api;
    private final Optional<RateLimiter> limiter;
    private volatile String url = "";

    Front(Gate gate, Api api, Optional<RateLimiter> limiter) {
        this.gate = gate;
        this.api = api;
        this.limiter = limiter;
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
        if (call.address().length() > LONGEST_ADDRESS) {
            return Api.errors(call, Failure.of(414, "The address is too long."));
        }
        Optional<Gate.Caller> caller = gate.caller(call);
        if (caller.isEmpty()) {
            return Api.errors(call, Failure.of(401, "The access token is missing, unknown or expired."))
                    .with("WWW-Authenticate", "Bearer realm=\"coupa\", error=\"invalid_token\"");
        }
        Gate.Caller known = caller.get();
        if (limiter.isPresent() && !limiter.get().permits(known.client())) {
            return Api.errors(call, Failure.of(429, "There are more than 25 calls a second. Send fewer."));
        }
        return api.answer(call, route -> known.has(route.operation().scopes()));
    }
}
