package dev.coupagen.client.call;

import dev.coupagen.client.auth.Authorizer;
import dev.coupagen.client.auth.Authorizer.Credential;
import dev.coupagen.client.auth.Grant;
import dev.coupagen.client.auth.TokenException;
import dev.coupagen.client.call.Failure.Kind;
import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.limit.RateLimit;
import dev.coupagen.client.limit.Ticker;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.client.text.Redacted;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends calls: waits for the limit, adds the credentials, repeats what is safe to repeat, and tells the listeners. */
public final class CallSender {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client");
    private static final int REFUSALS_OF_FRESH = 2;

    private final BaseAddress address;
    private final HttpTransport transport;
    private final Authorizer authorizer;
    private final RateLimit limit;
    private final RetryBudget budget;
    private final Ticker ticker;
    private final String userAgent;
    private final Observers observers;
    private final Drain drain = new Drain();

    /** A sender for one instance and one grant. */
    public CallSender(
            BaseAddress address,
            HttpTransport transport,
            Authorizer authorizer,
            RateLimit limit,
            RetryBudget budget,
            Ticker ticker,
            String userAgent,
            Observers observers) {
        this.address = address;
        this.transport = transport;
        this.authorizer = authorizer;
        this.limit = limit;
        this.budget = budget;
        this.ticker = ticker;
        this.userAgent = userAgent;
        this.observers = observers;
    }

    /**
     * Sends a call until there is a reply of success, or no sense in repeating it.
     *
     * @throws CallFailedException if there is no reply of success
     */
    public HttpReply send(ApiCall call) {
        drain.enter();
        try {
            return repeated(call);
        } finally {
            drain.exit();
        }
    }

    private HttpReply repeated(ApiCall call) {
        Progress progress =
                new Progress(ticker.nanos() + call.options().totalTimeout().toNanos());
        try {
            Attempt last = Failsafe.with(policy(call)).get(() -> attempt(call, progress));
            return last.replyAfter(progress.sent);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new CallFailedException(interrupted(call, progress));
            }
            throw e;
        }
    }

    /**
     * Asks for a token, if there is none.
     *
     * @throws CallFailedException if there is none to be had
     */
    public void authenticate(RequestOptions options) {
        ApiCall call = ApiCall.get("/oauth2/token", "", "application/json", options);
        try {
            authorizer.credential(options.requestTimeout());
        } catch (TokenException e) {
            Verdict.of(call, e).replyAfter(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailedException(interrupted(call, new Progress(0)));
        }
    }

    private static Failure interrupted(ApiCall call, Progress progress) {
        boolean isOpen = progress.isUnderway && !call.repeatable();
        return Verdict.failure(
                        isOpen ? Kind.UNKNOWN_OUTCOME : Kind.TRANSPORT,
                        call,
                        "The thread was interrupted" + (isOpen ? ", and the server may have run the request." : "."),
                        null)
                .after(progress.sent);
    }

    /** How far a call is. */
    private static final class Progress {
        private final long deadline;
        private int sent;
        private boolean isUnderway;

        Progress(long deadline) {
            this.deadline = deadline;
        }
    }

    private RetryPolicy<Attempt> policy(ApiCall call) {
        RequestOptions options = call.options();
        RetrySettings retries = options.retries();
        Duration longest = retries.longestDelay().compareTo(retries.delay()) > 0
                ? retries.longestDelay()
                : retries.delay().plusNanos(1);
        return RetryPolicy.<Attempt>builder()
                .handleIf(failure -> false)
                .handleResultIf(attempt -> attempt.again() && budget.take())
                .withMaxAttempts(retries.attempts())
                .withMaxDuration(options.totalTimeout())
                .withBackoff(retries.delay(), longest)
                .withJitter(0.25)
                .withDelayFn(context -> asked(context.getLastResult(), longest))
                .onRetry(event -> LOG.debug("{} is repeated, attempt {}", call, event.getAttemptCount() + 1))
                .build();
    }

    /** What the server asks for; negative if it does not, which stands for the policy's own delay. */
    private static Duration asked(Attempt attempt, Duration longest) {
        return attempt.pause().isZero() ? Duration.ofNanos(-1) : shorter(attempt.pause(), longest);
    }

    private static Duration shorter(Duration wait, Duration longest) {
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    private Attempt attempt(ApiCall call, Progress progress) throws InterruptedException {
        boolean isReplaced = false;
        int refusals = 0;
        while (true) {
            Duration left = Duration.ofNanos(progress.deadline - ticker.nanos());
            if (left.isNegative() || !limit.acquire(left)) {
                return Attempt.failed(
                        Verdict.failure(
                                Kind.LIMIT,
                                call,
                                "The limit of requests would not let it through within "
                                        + call.options().totalTimeout() + ".",
                                null),
                        false);
            }
            Credential credential;
            try {
                credential = authorizer.credential(timeout(call, progress));
            } catch (TokenException e) {
                return Verdict.of(call, e);
            }
            Attempt attempt = exchange(call, credential, progress);
            Failure failure = attempt.failure();
            if (failure == null) {
                authorizer.accepted(credential);
                budget.succeeded();
                return attempt;
            }
            if (failure.status() == 429) {
                limit.tooMany(shorter(attempt.pause(), call.options().retries().longestDelay()));
            }
            if (failure.status() != 401) {
                return attempt;
            }
            if (credential.isFresh() && refusals < REFUSALS_OF_FRESH) {
                refusals++;
                ticker.pause(call.options()
                        .retries()
                        .delay()
                        .multipliedBy(refusals * 4L)
                        .toNanos());
            } else if (!isReplaced && authorizer.grant() instanceof Grant.OfToken) {
                isReplaced = true;
                authorizer.rejected(credential);
            } else {
                return attempt;
            }
        }
    }

    private Duration timeout(ApiCall call, Progress progress) {
        Duration left = Duration.ofNanos(Math.max(1_000_000, progress.deadline - ticker.nanos()));
        return shorter(call.options().requestTimeout(), left);
    }

    private Attempt exchange(ApiCall call, Credential credential, Progress progress) throws InterruptedException {
        HttpCall request = request(call, credential, timeout(call, progress));
        long begin = ticker.nanos();
        progress.sent++;
        progress.isUnderway = true;
        try {
            HttpReply reply = transport.send(request);
            progress.isUnderway = false;
            observers.replied(call, progress.sent, reply, ticker.nanos() - begin);
            return Verdict.of(call, reply);
        } catch (IOException e) {
            progress.isUnderway = false;
            observers.failed(call, progress.sent, e, ticker.nanos() - begin);
            return Verdict.of(call, e);
        }
    }

    private HttpCall request(ApiCall call, Credential credential, Duration timeout) {
        Map<String, String> headers = new LinkedHashMap<>(call.options().headers());
        headers.put("Accept", call.accept());
        headers.put("User-Agent", userAgent);
        if (call.body() != null) {
            headers.put("Content-Type", call.body().contentType());
        }
        headers.put(credential.name(), credential.value());
        return new HttpCall(
                call.verb(),
                address.resolve(call.path(), call.query()),
                headers,
                call.body(),
                timeout,
                call.options().maxReplyBytes(),
                call.target());
    }

    /** The text without the secrets of this sender. */
    public String redacted(String text) {
        return Redacted.headers(authorizer.redacted(text));
    }

    /** What closing waits for. */
    public Drain drain() {
        return drain;
    }

    /** The address of the instance. */
    public BaseAddress address() {
        return address;
    }
}
