package dev.coupagen.client.auth;

import dev.coupagen.client.limit.Ticker;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token of one grant. One thread renews it when it is due while the others go on with the old one; all wait only if
 * there is none, or the old one is over or was refused.
 */
final class Tokens implements Authorizer {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client.auth");
    private static final String SCHEME = "Bearer ";
    private static final Duration RENEWAL_RETRIED = Duration.ofSeconds(30);

    private final Grant.OfToken grant;
    private final TokenEndpoint endpoint;
    private final Ticker ticker;
    private final ReentrantLock renewal = new ReentrantLock();
    private volatile @Nullable Token current;
    private volatile @Nullable String refreshToken;
    /** The one before, which a late reply can still show. */
    private volatile @Nullable Token previous;

    private volatile @Nullable Token proven;
    private volatile long renewalFailed;
    private volatile boolean hasRenewalFailed;

    Tokens(Grant.OfToken grant, TokenEndpoint endpoint, Ticker ticker) {
        this.grant = grant;
        this.endpoint = endpoint;
        this.ticker = ticker;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Credential credential(Duration timeout) throws InterruptedException {
        Token token = current;
        long now = ticker.nanos();
        if (token == null || token.isOver(now)) {
            token = replaced(token, timeout);
        } else if (token.isDue(now) && !hasJustFailed(now) && renewal.tryLock()) {
            token = renewedOr(token, timeout);
        }
        return new Credential(
                "Authorization",
                SCHEME + token.value(),
                Duration.ofNanos(ticker.nanos() - token.issued()),
                token.equals(proven));
    }

    boolean isRenewing() {
        return renewal.isLocked();
    }

    private boolean hasJustFailed(long now) {
        return hasRenewalFailed && now - renewalFailed < RENEWAL_RETRIED.toNanos();
    }

    /** A token instead of that one; the others wait for it. */
    private Token replaced(@Nullable Token unusable, Duration timeout) throws InterruptedException {
        renewal.lockInterruptibly();
        try {
            Token token = current;
            if (token != null && !token.equals(unusable) && !token.isOver(ticker.nanos())) {
                return token;
            }
            return ask(timeout);
        } finally {
            renewal.unlock();
        }
    }

    private Token renewedOr(Token old, Duration timeout) throws InterruptedException {
        try {
            return old.equals(current) ? ask(timeout) : old;
        } catch (TokenException e) {
            renewalFailed = ticker.nanos();
            hasRenewalFailed = true;
            LOG.warn("The token is due and could not be renewed; the old one is used on: {}", e.getMessage());
            return old;
        } finally {
            renewal.unlock();
        }
    }

    private Token ask(Duration timeout) throws InterruptedException {
        Token token = endpoint.ask(grant, refreshToken, timeout);
        LOG.debug("Got a token for client {}, accepted for {}", grant.clientId(), token.lifetime());
        if (token.refreshToken() != null) {
            refreshToken = token.refreshToken();
        }
        previous = current == null ? previous : current;
        current = token;
        hasRenewalFailed = false;
        return token;
    }

    @Override
    public void rejected(Credential credential) {
        Token token = current;
        if (token != null && credential.value().equals(SCHEME + token.value()) && renewal.tryLock()) {
            try {
                if (token.equals(current)) {
                    previous = token;
                    current = null;
                }
            } finally {
                renewal.unlock();
            }
        }
    }

    @Override
    public void accepted(Credential credential) {
        Token token = current;
        if (token != null && !token.equals(proven) && credential.value().endsWith(token.value())) {
            proven = token;
        }
    }

    @Override
    public String redacted(String text) {
        String redacted = endpoint.redacted(text);
        for (@Nullable Token token : new @Nullable Token[] {current, previous}) {
            if (token != null) {
                redacted = redacted.replace(token.value(), Secret.REDACTED);
            }
        }
        String renewing = refreshToken;
        if (renewing != null) {
            redacted = redacted.replace(renewing, Secret.REDACTED);
        }
        for (Secret secret : grant.secrets()) {
            redacted = secret.removedFrom(redacted);
        }
        return redacted;
    }

    @Override
    public String toString() {
        return "Tokens[client=" + grant.clientId() + "]";
    }
}
