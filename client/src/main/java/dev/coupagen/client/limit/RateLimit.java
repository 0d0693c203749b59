package dev.coupagen.client.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;

/**
 * The limit of one client id: a bucket of tokens. A reply of 429 halves its rate and lets everybody wait; from then on the
 * rate rises by a tenth of the permitted one each second, so that several processes of one client id share what there is.
 */
public final class RateLimit {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Ticker ticker;
    private final Bucket bucket;
    private RateSettings settings;
    private double rate;
    private long changed;
    private long pausedUntil;

    /** A limit by that clock. */
    RateLimit(RateSettings settings, Ticker ticker) {
        this.ticker = ticker;
        this.settings = settings;
        this.rate = settings.perSecond();
        this.changed = ticker.nanos();
        this.pausedUntil = changed;
        this.bucket = Bucket.builder()
                .addLimit(bandwidth(rate))
                .withCustomTimePrecision(new Meter(ticker))
                .build();
    }

    private Bandwidth bandwidth(double perSecond) {
        // Refilled by thousandths, so that a rate need not be a whole number.
        return Bandwidth.builder()
                .capacity(settings.burst())
                .refillGreedy(Math.max(1, Math.round(perSecond * 1000)), Duration.ofSeconds(1000))
                .build();
    }

    /**
     * Waits until a request may be sent.
     *
     * @param most how long it may take
     * @return whether the request may be sent; false, at once, if it would take longer
     */
    public boolean acquire(Duration most) throws InterruptedException {
        long deadline = ticker.nanos() + most.toNanos();
        while (true) {
            long pause = pause();
            if (pause > deadline - ticker.nanos()) {
                return false;
            }
            if (pause == 0) {
                break;
            }
            ticker.pause(pause);
        }
        rise();
        long left = Math.max(1, deadline - ticker.nanos());
        return bucket.asBlocking().tryConsume(1, Duration.ofNanos(left), ticker::pause);
    }

    private synchronized long pause() {
        return Math.max(0, pausedUntil - ticker.nanos());
    }

    /**
     * The server says that it was too much.
     *
     * @param wait how long it wants to be left alone; zero if it does not say
     */
    public synchronized void tooMany(Duration wait) {
        long now = ticker.nanos();
        if (now - changed > PAUSE.toNanos() || rate >= settings.perSecond()) {
            rate = Math.max(Math.min(1, settings.perSecond()), rate / 2);
            change(now);
        }
        bucket.tryConsumeAsMuchAsPossible();
        Duration pause = wait.isZero() ? PAUSE : wait;
        pausedUntil = Math.max(pausedUntil, now + pause.toNanos());
    }

    private synchronized void rise() {
        long now = ticker.nanos();
        if (rate < settings.perSecond() && now - changed >= SECOND && now >= pausedUntil) {
            double step = settings.perSecond() / 10.0 * (now - changed) / SECOND;
            rate = Math.min(settings.perSecond(), rate + step);
            change(now);
        }
    }

    /** Takes a lower rate than the one so far. */
    synchronized void lower(RateSettings asked) {
        if (asked.perSecond() < settings.perSecond() || asked.burst() < settings.burst()) {
            settings = new RateSettings(
                    Math.min(asked.perSecond(), settings.perSecond()), Math.min(asked.burst(), settings.burst()));
            rate = Math.min(rate, settings.perSecond());
            change(ticker.nanos());
        }
    }

    private void change(long now) {
        changed = now;
        bucket.replaceConfiguration(
                BucketConfiguration.builder().addLimit(bandwidth(rate)).build(), TokensInheritanceStrategy.AS_IS);
    }

    /** Requests a second at the moment. */
    public synchronized double rate() {
        return rate;
    }

    private record Meter(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
