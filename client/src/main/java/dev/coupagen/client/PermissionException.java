package dev.coupagen.client;

import java.util.Set;

/** The client may not do that: status 403. */
public final class PermissionException extends CoupaException {
    private static final long serialVersionUID = 1L;
    private final transient Set<String> scopes;

    PermissionException(FailedCall call, Set<String> scopes) {
        super(call);
        this.scopes = scopes;
    }

    /** The scopes of which the call needs one, as far as they are known. */
    public Set<String> scopes() {
        return scopes;
    }
}
