package dev.coupagen.client;

import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.util.Set;
import java.util.TreeSet;

/** Computes the OAuth scopes that a program needs from what it calls, for {@link Credentials#scopes(java.util.Collection)}. */
public final class Scopes {
    private Scopes() {}

    /**
     * The scopes of these operations. Of an operation that several scopes permit, the first is taken.
     *
     * @return sorted; without those of operations whose scopes are not known
     */
    public static Set<String> of(Operation... operations) {
        Set<String> scopes = new TreeSet<>();
        for (Operation operation : operations) {
            Set<String> permitting = operation.scopes().isEmpty()
                    ? ScopeTable.BUNDLED.of(operation.verb(), operation.path())
                    : new TreeSet<>(operation.scopes());
            permitting.stream().findFirst().ifPresent(scopes::add);
        }
        return scopes;
    }

    /** The scopes that running this query takes; empty if they are not known. */
    public static Set<String> of(Query<?> query) {
        return of(Operation.of("GET", query.resourcePath()));
    }
}
