package dev.coupagen.client;

/** There is no such record, or no such address: status 404. */
public final class NotFoundException extends CoupaException {
    private static final long serialVersionUID = 1L;
    private final boolean emptyResult;

    NotFoundException(FailedCall call, boolean emptyResult) {
        super(call);
        this.emptyResult = emptyResult;
    }

    /** Whether the reply is a document of Coupa's own: which it sends in XML when no record matches. */
    boolean isEmptyResult() {
        return emptyResult;
    }
}
