package dev.coupagen.sources.fuzz;

import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.diagnostics.CoupagenException;

/** What a reader may throw: a message that fits a line. */
final class Refusal {
    private static final int LONGEST = 3_000;

    private Refusal() {}

    static void of(Runnable reading) {
        try {
            reading.run();
        } catch (CoupagenException | DefinitionException e) {
            String message = String.valueOf(e.getMessage());
            if (message.isBlank() || message.length() > LONGEST) {
                throw new AssertionError("The message is not fit for a log: " + message, e);
            }
        }
    }
}
