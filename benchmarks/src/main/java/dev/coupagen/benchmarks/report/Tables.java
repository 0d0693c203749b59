package dev.coupagen.benchmarks.report;

import dev.coupagen.benchmarks.payload.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the results as tables of Markdown, for the console and for {@code docs/performance.md}. */
public final class Tables {
    private final Results results;
    private final StringBuilder text = new StringBuilder();

    public Tables(Results results) {
        this.results = results;
    }

    /** For each benchmark all contenders, then our ratios with the targets. */
    public String comparison(int records) {
        for (Task task : Task.values()) {
            if (!results.of(task, records).isEmpty()) {
                contenders(task, records);
            }
        }
        targets(records);
        return text.toString();
    }

    /** For each benchmark the time a record takes on pages of different sizes. */
    public String scaling() {
        for (Task task : Task.values()) {
            if (!results.sizes(task).isEmpty()) {
                scaling(task);
            }
        }
        return text.toString();
    }

    /** Whether we took part and missed a target. */
    public boolean anyMissed(int records) {
        return Arrays.stream(Task.values())
                .anyMatch(task -> Verdict.of(task, results.of(task, records)).missed());
    }

    private void contenders(Task task, int records) {
        List<Score> scores = results.of(task, records);
        Verdict verdict = Verdict.of(task, scores);
        int size = size(task, records);
        line("### %s, %d records, %,d bytes".formatted(task.title(), records, size));
        line("");
        row(
                "",
                "ms",
                "ms passed",
                "MB/s",
                "against Jackson",
                "against raw",
                "ours against it",
                "allocated",
                "of Jackson's");
        row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        for (Score score : scores) {
            row(
                    score.contender(),
                    number("%.2f", score.micros() / 1_000),
                    number("%.2f", score.wall() / 1_000),
                    number("%.0f", size / score.micros()),
                    ratio(verdict.jackson().map(jackson -> jackson.micros() / score.micros())),
                    ratio(verdict.floor().map(floor -> score.micros() / floor.micros())),
                    ratio(verdict.ours().map(ours -> score.micros() / ours.micros())),
                    number("%,.0f", score.bytes()),
                    verdict.jackson()
                            .map(jackson -> number("%.0f %%", 100 * score.bytes() / jackson.bytes()))
                            .orElse("-"));
        }
        line("");
    }

    private void targets(int records) {
        line("### Targets, as ratios of medians; \"Jackson\" is the fastest of its mappers in this run");
        line("");
        row("", "against Jackson", "against raw", "against the best peer", "allocated, of Jackson's");
        row("---", "---", "---", "---", "---");
        for (Task task : Task.values()) {
            Verdict verdict = Verdict.of(task, results.of(task, records));
            row(
                    task.title(),
                    verdict.againstJackson().text(),
                    verdict.ofFloor().text(),
                    verdict.againstPeer().text(),
                    verdict.bytes().text());
        }
    }

    private void scaling(Task task) {
        List<Integer> sizes = results.sizes(task);
        line("### %s, microseconds for a record".formatted(task.title()));
        line("");
        List<String> header = new ArrayList<>(List.of("records"));
        List<String> rule = new ArrayList<>(List.of("---"));
        sizes.forEach(size -> {
            header.add(size.toString());
            rule.add("--:");
        });
        header.add("largest against " + sizes.get(Math.min(1, sizes.size() - 1)));
        rule.add("--:");
        row(header.toArray(String[]::new));
        row(rule.toArray(String[]::new));
        task.contenders().forEach(entry -> scalingRow(task, entry.name(), sizes));
        line("");
    }

    private void scalingRow(Task task, String contender, List<Integer> sizes) {
        List<Optional<Double>> costs = sizes.stream()
                .map(size -> results.find(task, contender, size).map(score -> score.micros() / size))
                .toList();
        if (costs.stream().allMatch(Optional::isPresent)) {
            List<String> cells = new ArrayList<>(List.of(contender));
            costs.forEach(cost -> cells.add(number("%.1f", cost.orElseThrow())));
            double reference = costs.get(Math.min(1, costs.size() - 1)).orElseThrow();
            cells.add(number("%.2f", costs.get(costs.size() - 1).orElseThrow() / reference));
            row(cells.toArray(String[]::new));
        }
    }

    private static int size(Task task, int records) {
        Payload payload = Payload.of(records);
        return task.isJson() ? payload.json().length : payload.xml().length;
    }

    private static String ratio(Optional<Double> value) {
        return value.map(ratio -> number("%.2f", ratio)).orElse("-");
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
