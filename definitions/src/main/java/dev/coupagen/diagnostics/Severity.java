package dev.coupagen.diagnostics;

/** How grave a message is. */
public enum Severity {
    /** The work ends, or its result cannot be used. */
    ERROR,
    /** The work goes on; the user should look at what the message names. */
    WARNING,
    /** Worth knowing; nothing has to be done. */
    INFO
}
