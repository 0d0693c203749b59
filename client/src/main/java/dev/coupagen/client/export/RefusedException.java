package dev.coupagen.client.export;

/** A handler refused a record. Caught within the export. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Exception reason;

    RefusedException(Exception reason) {
        super(reason);
        this.reason = reason;
    }

    Exception reason() {
        return reason;
    }
}
