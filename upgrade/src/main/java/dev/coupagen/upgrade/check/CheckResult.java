package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.diagnostics.Notice;
import java.util.List;

/**
 * What a check found.
 *
 * @param from the name of the release that the project was built against
 * @param to the name of the other one
 * @param findings the lines that changes touch, the gravest first, without accepted ones
 * @param accepted the findings that the baseline accepts
 * @param news what the resources in use gain, such as new elements
 * @param used how many different elements, operations and resources the project uses
 * @param notices what was unusual
 */
public record CheckResult(
        String from,
        String to,
        List<Finding> findings,
        List<Finding> accepted,
        List<Change> news,
        int used,
        List<Notice> notices) {
    /** Findings and notices are copied. */
    public CheckResult {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        news = List.copyOf(news);
        notices = List.copyOf(notices);
    }

    /** How many findings are as grave as this or graver. */
    public long count(Impact least) {
        return findings.stream()
                .filter(finding -> finding.impact().isAtLeast(least))
                .count();
    }
}
