package dev.coupagen.benchmarks.report;

import dev.coupagen.benchmarks.contender.Contenders;
import dev.coupagen.benchmarks.contender.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our score in a benchmark against the targets.
 *
 * @param ours empty if we did not take part
 * @param jackson the fastest general mapper of Jackson
 * @param floor the tokens only
 * @param peer the fastest other peer
 */
record Verdict(Task task, Optional<Score> ours, Optional<Score> jackson, Optional<Score> floor, Optional<Score> peer) {

    static Verdict of(Task task, List<Score> scores) {
        return new Verdict(
                task,
                fastest(task, scores, Role.OURS),
                fastest(task, scores, Role.JACKSON),
                fastest(task, scores, Role.FLOOR),
                fastest(task, scores, Role.PEER));
    }

    private static Optional<Score> fastest(Task task, List<Score> scores, Role role) {
        List<String> names = task.contenders().stream()
                .filter(entry -> entry.role() == role)
                .map(Contenders.Entry::name)
                .toList();
        return scores.stream()
                .filter(score -> names.contains(score.contender()))
                .min(Comparator.comparingDouble(Score::micros));
    }

    Cell againstJackson() {
        return times(jackson.orElse(null), task.againstJackson());
    }

    Cell againstPeer() {
        return times(peer.orElse(null), task.againstPeers());
    }

    Cell ofFloor() {
        return ours.isEmpty() || floor.isEmpty()
                ? Cell.NOT_RUN
                : Cell.atMost(
                        "%.2f of " + floor.get().contender(),
                        ours.get().micros() / floor.get().micros(),
                        task.ofFloor(),
                        "%.1f");
    }

    Cell bytes() {
        return ours.isEmpty() || jackson.isEmpty()
                ? Cell.NOT_RUN
                : Cell.atMost(
                        "%.0f %%",
                        100 * ours.get().bytes() / jackson.get().bytes(), 100 * task.bytesOfJackson(), "%.0f %%");
    }

    private Cell times(@Nullable Score other, double target) {
        return ours.isEmpty() || other == null
                ? Cell.NOT_RUN
                : Cell.atLeast(
                        "%.2f times " + other.contender(),
                        other.micros() / ours.get().micros(),
                        target);
    }

    boolean missed() {
        return againstJackson().missed() || againstPeer().missed() || ofFloor().missed() || bytes().missed();
    }

    /** One measured ratio with its target. */
    record Cell(String text, boolean missed) {
        static final Cell NOT_RUN = new Cell("not run", false);

        static Cell atLeast(String format, double value, double target) {
            return cell(format, value, "at least " + String.format(Locale.ROOT, "%.1f", target), value < target);
        }

        static Cell atMost(String format, double value, double target, String targetFormat) {
            return cell(format, value, "at most " + String.format(Locale.ROOT, targetFormat, target), value > target);
        }

        private static Cell cell(String format, double value, String target, boolean missed) {
            String measured = String.format(Locale.ROOT, format, value);
            return new Cell(measured + " (" + target + ": " + (missed ? "MISSED" : "met") + ")", missed);
        }
    }
}
