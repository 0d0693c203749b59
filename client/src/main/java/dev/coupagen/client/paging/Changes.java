package dev.coupagen.client.paging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records that changed since a watermark. A window of {@code updated_at} is read by key; it ends some time before now,
 * for clocks that differ and changes that the server stores a little later than it dates them. A record that changes while
 * the window is read moves out of it, into the next: nothing is missed, and a record can come again.
 *
 * <p>Both ends of a window are whole seconds, the first within it and the last not, so that records of one second lie in one
 * window. Note that not every change moves {@code updated_at}: that of a budget line does not move its parent's.
 */
public final class Changes<R> {
    private final PageSource<R> source;
    private final Arguments arguments;
    private Duration lag = Duration.ofSeconds(30);
    private Clock clock = Clock.systemUTC();

    /** The changes of records that arguments describe. */
    public Changes(PageSource<R> source, Arguments arguments) {
        this.source = source;
        this.arguments = arguments;
    }

    /** How long before now a window ends: more than clocks differ and transactions last; half a minute if it is not set. */
    public Changes<R> lag(Duration newLag) {
        if (newLag.isNegative()) {
            throw new IllegalArgumentException("The lag is " + newLag + ". It must not be negative.");
        }
        lag = newLag;
        return this;
    }

    /** The clock that says what now is. */
    public Changes<R> clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /**
     * Reads the changes up to now, but for the lag. Stopped at any point and called again with the watermark that was stored
     * last, it goes on.
     *
     * @param from where the last call ended
     * @param handler takes each record
     * @param saved stores the watermark, after each page
     * @return where the next call begins
     */
    public Watermark read(Watermark from, Consumer<? super R> handler, Consumer<Watermark> saved) {
        Watermark mark = from;
        if (mark.isUnderWay()) {
            mark = window(mark, handler, saved);
        }
        Instant until = clock.instant().minus(lag).truncatedTo(ChronoUnit.SECONDS);
        Instant since = mark.since().truncatedTo(ChronoUnit.SECONDS);
        return until.isAfter(since) ? window(new Watermark(since, until, ""), handler, saved) : mark;
    }

    private Watermark window(Watermark window, Consumer<? super R> handler, Consumer<Watermark> saved) {
        Arguments bounded = arguments
                .with("updated_at[gt_or_eq]", window.since().toString())
                .with("updated_at[lt]", window.until().toString());
        KeyPages<R> pages = new KeyPages<>(source, bounded, Pages.LARGEST, window.last());
        for (Optional<Page<R>> page = pages.next(); page.isPresent(); page = pages.next()) {
            page.get().records().forEach(handler);
            saved.accept(new Watermark(
                    window.since(), window.until(), page.get().next().value()));
        }
        Watermark done = Watermark.since(window.until());
        saved.accept(done);
        return done;
    }
}
