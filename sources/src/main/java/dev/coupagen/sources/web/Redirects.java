package dev.coupagen.sources.web;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Follows redirects, as far as they lead to addresses that may be asked. */
public final class Redirects {
    /** How many redirects are followed. */
    public static final int MOST = 5;

    private Redirects() {}

    /**
     * The end of a chain of redirects.
     *
     * @param <A> the kind of address
     * @param address of the response
     * @param response the last response; a redirect itself if it leads nowhere that may be asked, or the chain is too long
     * @param refused where the last redirect leads, if that was not asked
     * @param endless whether the chain is longer than is followed
     */
    public record End<A>(A address, HttpResponse<byte[]> response, Optional<String> refused, boolean endless) {}

    /**
     * Asks an address and those that it redirects to.
     *
     * @param get asks one address
     * @param resolve where a {@code Location} leads from an address; empty if that may not be asked
     */
    public static <A> End<A> follow(
            A start, Function<A, HttpResponse<byte[]>> get, BiFunction<A, String, Optional<A>> resolve) {
        A current = start;
        for (int i = 0; ; i++) {
            HttpResponse<byte[]> response = get.apply(current);
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return new End<>(current, response, Optional.empty(), false);
            }
            Optional<A> target = resolve.apply(current, location.get());
            if (target.isEmpty() || i == MOST) {
                return new End<>(current, response, location, target.isPresent());
            }
            current = target.get();
        }
    }
}
