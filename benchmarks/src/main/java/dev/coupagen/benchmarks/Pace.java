package dev.coupagen.benchmarks;

import java.time.Duration;

/** How long an iteration may take so that the suite stays within its time, also on a machine that is slow to start JVMs. */
final class Pace {
    /** Warm-up iterations, and as many that are measured. */
    static final int ITERATIONS = 5;

    private static final double SHORTEST_MILLIS = 80;
    private final Duration budget;
    private int forksLeft;
    private double spent;
    /** Seconds to start a JVM and prepare the document; the first value is a guess. */
    private double overhead = 2.5;

    /** A budget of zero means iterations of a second. */
    Pace(Duration budget, int forks) {
        this.budget = budget;
        this.forksLeft = forks;
    }

    double iterationMillis() {
        if (budget.isZero()) {
            return 1_000;
        }
        double forkSeconds = (budget.toSeconds() - spent) / Math.max(1, forksLeft);
        return Math.max(SHORTEST_MILLIS, 1_000 * (forkSeconds - overhead) / (2 * ITERATIONS));
    }

    /** Takes into account what some forks have really taken. */
    void ran(int forks, Duration elapsed, double iterationMillis) {
        double seconds = elapsed.toMillis() / 1_000.0;
        spent += seconds;
        forksLeft -= forks;
        overhead = Math.max(0.5, seconds / forks - 2 * ITERATIONS * iterationMillis / 1_000);
    }
}
