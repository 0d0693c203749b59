package dev.coupagen.definitions;

import dev.coupagen.diagnostics.Notices;

/** Definitions that are read only if something has changed since the last run. */
public interface DefinitionInput {
    /** Tells this input from any other: the same text for the same content. Quick to compute. */
    String fingerprint();

    /**
     * Reads the definitions and merges what belongs to them.
     *
     * @param notices takes what was unusual
     * @throws dev.coupagen.diagnostics.CoupagenException if they cannot be read
     */
    ApiDefinition load(Notices notices);
}
