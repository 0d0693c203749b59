package dev.coupagen.benchmarks.report;

/** Which time the tables compare. */
public enum Clock {
    /** What the measuring thread worked: the same on a busy machine and on a quiet one. */
    CPU("the measuring thread's CPU time"),
    /** What passed: with the pauses of the garbage collector, and with what other processes took. */
    WALL("the time that passed");

    private final String text;

    Clock(String text) {
        this.text = text;
    }

    /** What the times in the tables are. */
    public String text() {
        return text;
    }
}
