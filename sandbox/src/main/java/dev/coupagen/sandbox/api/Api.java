package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.search.ArgumentException;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers all calls below {@code /api}. */
public final class Api {
    private final Router router;
    private final Operations operations;

    /** An API over a store. */
    public Api(Store store, Settings settings) {
        this.router = new Router(store.catalog());
        this.operations = new Operations(store, settings);
    }

    /** The operations that there are. */
    public Router router() {
        return router;
    }

    /**
     * The reply to a call.
     *
     * @param isPermitted whether the caller may run an operation
     * @throws IOException if the body cannot be read
     */
    public Reply answer(Call call, Predicate<Route> isPermitted) throws IOException {
        try {
            Optional<Router.Match> match = router.find(call.verb(), call.path());
            if (match.isEmpty()) {
                throw Failure.of(404, unknown(call));
            }
            if (!isPermitted.test(match.get().route())) {
                throw Failure.of(
                        403,
                        "The token has none of the scopes of which this call needs one: "
                                + String.join(
                                        ", ", match.get().route().operation().scopes()) + ".");
            }
            return operations.run(match.get(), call);
        } catch (Failure failure) {
            return errors(call, failure);
        } catch (ArgumentException e) {
            return errors(call, Failure.of(400, String.valueOf(e.getMessage())));
        } catch (Call.TooLargeException e) {
            return errors(call, Failure.of(413, String.valueOf(e.getMessage()))).with("Connection", "close");
        }
    }

    /** Removes the first record of the list that a call asks for, and adds a copy of the last: what happens while a client pages. */
    public void drift(Call call) {
        router.find(call.verb(), call.path())
                .filter(match -> match.route().kind() == RouteKind.LIST)
                .ifPresent(match -> operations.drift(match.route().type()));
    }

    private String unknown(Call call) {
        String verbs = String.join(", ", router.verbs(call.path()));
        return verbs.isEmpty()
                ? "There is no address " + call.path() + "."
                : "There is no " + call.verb() + " of " + call.path() + ", only " + verbs + ".";
    }

    /** A failure as a document in the format of the call. */
    public static Reply errors(Call call, Failure failure) {
        return Media.forErrors(call).errors(failure);
    }
}
