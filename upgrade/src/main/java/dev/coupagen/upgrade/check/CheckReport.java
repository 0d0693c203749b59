package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.definitions.diff.Part;
import dev.coupagen.diagnostics.OneLine;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The result of a check as lines for a console, and what it means for the build. */
public final class CheckReport {
    private static final String NEVER = "never";

    private CheckReport() {}

    /** The lines: findings, what is new, the numbers. */
    public static List<String> lines(CheckResult result) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            lines.add(finding.impact().text() + ": " + finding.location());
            lines.add("  " + finding.message());
        }
        news(result).forEach((resource, names) -> lines.add("new in " + resource + ": " + names));
        lines.add(String.format(
                Locale.ROOT,
                "%s -> %s: %d elements and operations in use; %d findings, %d breaking, %d risky; %d accepted",
                result.from(),
                result.to(),
                result.used(),
                result.findings().size(),
                result.count(Impact.BREAKING),
                result.count(Impact.RISKY) - result.count(Impact.BREAKING),
                result.accepted().size()));
        return lines;
    }

    private static Map<String, String> news(CheckResult result) {
        return result.news().stream()
                .collect(Collectors.groupingBy(
                        change -> OneLine.of(change.resource()),
                        TreeMap::new,
                        Collectors.mapping(CheckReport::name, Collectors.joining(", "))));
    }

    private static String name(Change change) {
        Part part = change.kind().part();
        return OneLine.of(change.name(part));
    }

    /**
     * The impact from which on findings fail the build; empty for never.
     *
     * @param failOn {@code breaking}, {@code risky}, {@code compatible} or {@code never}
     * @throws dev.coupagen.diagnostics.CoupagenException if it is another word
     */
    public static Optional<Impact> failOn(String failOn) {
        String word = failOn.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals(NEVER)) {
            return Optional.empty();
        }
        for (Impact impact : Impact.values()) {
            if (impact.text().equals(word)) {
                return Optional.of(impact);
            }
        }
        throw UpgradeDiagnostic.FAIL_ON_UNKNOWN.exception(failOn);
    }

    /**
     * Fails if there are findings of this impact or graver ones.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if there are
     */
    public static void failIfNeeded(CheckResult result, Optional<Impact> failOn) {
        failOn.ifPresent(least -> {
            long count = result.count(least);
            if (count > 0) {
                throw UpgradeDiagnostic.CHECK_FAILED.exception(count, least.text());
            }
        });
    }
}
