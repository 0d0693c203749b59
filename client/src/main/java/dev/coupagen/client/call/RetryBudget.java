package dev.coupagen.client.call;

/**
 * How many repetitions a process may send: so many at once, and from then on one for every ten calls that succeed. A
 * server that is down is not asked several times by everybody.
 */
public final class RetryBudget {
    /** The budget of this process. */
    public static final RetryBudget PROCESS = new RetryBudget(500);

    private static final int COST = 10;

    private final int most;
    private int left;

    /** A budget of so many repetitions at once. */
    public RetryBudget(int repetitions) {
        most = repetitions * COST;
        left = most;
    }

    /** Takes one repetition, if there is one left. */
    synchronized boolean take() {
        if (left < COST) {
            return false;
        }
        left -= COST;
        return true;
    }

    synchronized void succeeded() {
        left = Math.min(most, left + 1);
    }
}
