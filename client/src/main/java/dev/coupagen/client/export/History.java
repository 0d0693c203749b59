package dev.coupagen.client.export;

/** What Coupa does with a history record of an integration run, by the last part of its address. */
public enum History {
    /** Keeps it. */
    ACKNOWLEDGE("acknowledge"),
    /** Marks the record as exported too. */
    MARK_EXPORTED("mark_exported"),
    /** Tells the contacts of the integration too. */
    CREATE_ALERT("create_alert"),
    /** Does both. */
    CREATE_ALERT_AND_MARK_EXPORTED("create_alert_and_mark_exported");

    private final String action;

    History(String action) {
        this.action = action;
    }

    /** The last part of the address. */
    public String action() {
        return action;
    }
}
