package dev.coupagen.upgrade.report;

import dev.coupagen.definitions.diff.ChangeLine;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.Impact;
import java.util.List;
import java.util.Locale;

/** A difference as Markdown, for a pull request or a wiki. */
final class MarkdownReport {
    private final StringBuilder out = new StringBuilder();

    static String of(Difference difference) {
        MarkdownReport report = new MarkdownReport();
        report.write(difference);
        return report.out.toString();
    }

    private void write(Difference difference) {
        line("# " + escaped(difference.from()) + " to " + escaped(difference.to()));
        line("");
        if (difference.isEmpty()) {
            line("Nothing changed.");
            return;
        }
        line(difference.changes().size() + " changes: " + difference.count(Impact.BREAKING) + " breaking, "
                + difference.count(Impact.RISKY) + " risky, " + difference.count(Impact.COMPATIBLE) + " compatible.");
        List<ChangeLine> rows = ChangeLine.of(difference);
        for (Impact impact : Impact.values()) {
            List<ChangeLine> chosen =
                    rows.stream().filter(row -> row.impact() == impact).toList();
            if (!chosen.isEmpty()) {
                section(impact, chosen);
            }
        }
        line("");
        line("## What to do next");
        line("");
        NextSteps.of(difference).forEach(step -> line(step.text() + "\n\n```\n" + step.command() + "\n```\n"));
    }

    private void section(Impact impact, List<ChangeLine> rows) {
        String title = impact.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + impact.text().substring(1);
        line("");
        line("## " + title);
        line("");
        line("| resource or file | element, operation or column | what changed | readers | writers | why |");
        line("|---|---|---|---|---|---|");
        for (ChangeLine row : rows) {
            String subject = row.subject().equals(row.resource()) ? "" : code(row.subject());
            line("| " + code(row.resource()) + " | " + subject + " | " + escaped(row.what()) + " | "
                    + row.first().readers().text() + " | "
                    + row.first().writers().text() + " | "
                    + escaped(row.reason()) + " |");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A code span that no text can end. */
    private static String code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return fence + padding + text.replace("|", "\\|") + padding + fence;
    }

    /** Text in which nothing is markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>&|#~!$@])", "\\\\$1");
    }
}
