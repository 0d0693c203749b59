package dev.coupagen.generator;

import dev.coupagen.diagnostics.Notice;
import java.util.List;

/**
 * What a run did.
 *
 * @param upToDate whether nothing had to be done
 * @param release that was generated; empty if nothing had to be done
 * @param resources how many interfaces have all chosen elements of their resource
 * @param references how many interfaces have the id and natural keys only
 * @param written how many files are new or differ from before
 * @param unchanged how many files were there already
 * @param removed how many files of an earlier run are gone
 * @param notices what was left out or is odd
 */
public record GenerateResult(
        boolean upToDate,
        String release,
        int resources,
        int references,
        int written,
        int unchanged,
        int removed,
        List<Notice> notices) {
    /** Copies the notices. */
    public GenerateResult {
        notices = List.copyOf(notices);
    }

    /**
     * The line for the user: what was generated whole, what only as a reference, and why.
     *
     * @param packageName of what was generated
     * @param depth how many references away from those chosen resources were to be whole
     */
    public String summary(String packageName, int depth) {
        if (upToDate) {
            return "Nothing changed since the last run";
        }
        String others = references == 0
                ? ""
                : " with all their elements"
                        + (depth > 0 ? " (those chosen and up to " + depth + " references away)" : "") + " and "
                        + references + " with id and natural keys, because the others refer to them,";
        return release + ": " + resources + (resources == 1 ? " resource" : " resources") + others + " in "
                + packageName + "; " + written + " files written, " + unchanged + " unchanged, " + removed + " removed";
    }

    static GenerateResult nothingToDo() {
        return new GenerateResult(true, "", 0, 0, 0, 0, 0, List.of());
    }
}
