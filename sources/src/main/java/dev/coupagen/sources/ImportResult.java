package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.Definitions.Conflict;
import dev.coupagen.diagnostics.Notice;
import java.util.List;

/**
 * What an import gave.
 *
 * @param definition the release
 * @param conflicts where the modules of the release do not say the same
 * @param notices all that was odd, conflicts included, in a stable order
 */
public record ImportResult(ApiDefinition definition, List<Conflict> conflicts, List<Notice> notices) {
    /** Copies both lists. */
    public ImportResult {
        conflicts = List.copyOf(conflicts);
        notices = List.copyOf(notices);
    }
}
