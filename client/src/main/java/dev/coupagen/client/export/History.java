package dev.coupagen.client.export;

/**
 * What an instance is told about a record that was handed over or refused: a history record of its integration, or an
 * integration error.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/resources/transactional-resources/integrations-api-(integrations)/integration-history-record-api">Coupa documentation, Integration History Record API</a>
 */
public enum History {
    /** A history record. */
    ACKNOWLEDGE("integration_history_records/acknowledge", false),
    /** A history record that marks the record as exported too. */
    MARK_EXPORTED("integration_history_records/mark_exported", true),
    /** A history record of which the contacts of the integration are told. */
    CREATE_ALERT("integration_history_records/create_alert", false),
    /** Both. */
    CREATE_ALERT_AND_MARK_EXPORTED("integration_history_records/create_alert_and_mark_exported", true),
    /** An integration error, which is open until it is resolved. */
    ERROR("integration_errors", false),
    /** An integration error of which the contacts of the integration are told. */
    ERROR_WITH_ALERT("integration_errors/create_alert", false);

    private final String path;
    private final boolean marks;

    History(String path, boolean marks) {
        this.path = path;
        this.marks = marks;
    }

    /** The address below {@code /api}. */
    public String path() {
        return path;
    }

    /** Whether it marks the record as exported. */
    public boolean marksExported() {
        return marks;
    }
}
