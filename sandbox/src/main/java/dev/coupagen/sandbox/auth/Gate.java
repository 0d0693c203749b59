package dev.coupagen.sandbox.auth;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Decides who may call what. */
public final class Gate {
    private final Client client;
    private final Tokens tokens;
    private final TokenEndpoint endpoint;

    /**
     * Who calls.
     *
     * @param client its id
     * @param scopes what its token permits; none stands for everything
     */
    public record Caller(String client, Set<String> scopes) {
        /** Copies the scopes. */
        public Caller {
            scopes = Set.copyOf(scopes);
        }

        /** Whether one of the scopes is permitted; so is what needs none. */
        public boolean has(Collection<String> anyOf) {
            return scopes.isEmpty() || anyOf.isEmpty() || anyOf.stream().anyMatch(scopes::contains);
        }
    }

    /** A gate for one client. */
    public Gate(Client client, Clock clock) {
        this.client = client;
        this.tokens = new Tokens(clock);
        this.endpoint = new TokenEndpoint(client, tokens, clock);
    }

    /** The reply to a call below {@code /oauth2}. */
    public Reply token(Call call, String ownAddress) throws IOException {
        return endpoint.answer(call, ownAddress);
    }

    /** Who calls; empty if the call has no valid token or key. */
    public Optional<Caller> caller(Call call) {
        Optional<String> key = call.header("x-coupa-api-key");
        if (key.isPresent()) {
            return key.filter(value -> Tokens.isSame(client.apiKey(), value))
                    .map(value -> new Caller(client.id(), Set.of()));
        }
        return call.header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .flatMap(value -> tokens.grant(value.substring(7).strip()))
                .map(grant -> new Caller(grant.client(), grant.scopes()));
    }

    /** Ends all tokens before their time. */
    public void revokeTokens() {
        tokens.revokeAll();
    }

    /** Lets the tokens that are issued from now on last that many seconds. */
    public void tokensLast(long seconds) {
        endpoint.tokensLast(seconds);
    }
}
