package dev.coupagen.upgrade.report;

import dev.coupagen.definitions.diff.ChangeLine;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A difference as lines for a console: the breaking changes first, by resource, and no more than a screen or two. */
public final class ConsoleReport {
    private static final String RESET = "\u001b[0m";
    private static final int MOST_ROWS = 60;

    private final Difference difference;
    private final boolean coloured;
    private final List<String> lines = new ArrayList<>();
    private int shown;

    private ConsoleReport(Difference difference, boolean coloured) {
        this.difference = difference;
        this.coloured = coloured;
    }

    /**
     * The lines of a difference.
     *
     * @param coloured whether the terminal takes ANSI colours
     */
    public static List<String> lines(Difference difference, boolean coloured) {
        return new ConsoleReport(difference, coloured).lines();
    }

    private List<String> lines() {
        lines.add(summary(difference));
        List<ChangeLine> rows = ChangeLine.of(difference);
        for (Impact impact : List.of(Impact.BREAKING, Impact.RISKY)) {
            section(impact, ChangeLine.byResource(rows, impact));
        }
        long compatible = difference.count(Impact.COMPATIBLE);
        if (compatible > 0) {
            lines.add(coloured(Impact.COMPATIBLE, "compatible") + ": " + compatible
                    + " changes, such as what is new; a report lists them");
        }
        long hidden =
                rows.stream().filter(row -> row.impact() != Impact.COMPATIBLE).count() - shown;
        if (hidden > 0) {
            lines.add("and " + hidden + " more lines; a report lists all");
        }
        return lines;
    }

    /** The numbers in one line: {@code R38 -> R39: 93 changes, 21 breaking, 11 risky, 61 compatible}. */
    public static String summary(Difference difference) {
        String names = difference.from() + " -> " + difference.to();
        if (difference.isEmpty()) {
            return names + ": nothing changed";
        }
        return String.format(
                Locale.ROOT,
                "%s: %d changes, %d breaking, %d risky, %d compatible",
                names,
                difference.changes().size(),
                difference.count(Impact.BREAKING),
                difference.count(Impact.RISKY),
                difference.count(Impact.COMPATIBLE));
    }

    private void section(Impact impact, Map<String, List<ChangeLine>> byResource) {
        byResource.forEach((resource, rows) -> {
            if (shown < MOST_ROWS) {
                lines.add(coloured(impact, impact.text()) + " " + resource);
            }
            for (ChangeLine row : rows) {
                if (shown < MOST_ROWS) {
                    shown++;
                    String subject = row.subject().equals(resource) ? "" : row.subject() + ": ";
                    lines.add("  " + subject + row.what() + " (" + row.reason() + ")");
                }
            }
        });
    }

    private String coloured(Impact impact, String text) {
        String colour = switch (impact) {
            case BREAKING -> "\u001b[1;31m";
            case RISKY -> "\u001b[33m";
            case COMPATIBLE -> "\u001b[32m";
        };
        return coloured ? colour + text + RESET : text;
    }
}
