package dev.coupagen.sandbox.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What was done with records besides creating and changing them, such as {@code submit}: also actions that no source says the
 * state of, which leave the record as it is. Safe for use by many threads.
 */
public final class ActionLog {
    private static final int MOST = 10_000;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long last;

    /**
     * An action that was run.
     *
     * @param number counts actions from 1
     * @param time in ISO 8601
     * @param id of the record; 0 if the action is about none, or about several
     * @param call the verb and the path
     * @param effect what the record got, such as {@code status=approved}; empty if no effect is documented
     */
    public record Entry(long number, String time, String resource, long id, String action, String call, String effect) {
        /** The action in one line. */
        @Override
        public String toString() {
            return time + "  " + resource + " " + id + "  " + action + "  "
                    + (effect.isEmpty() ? "no known effect" : effect);
        }
    }

    /** No actions. */
    public ActionLog() {}

    /** Notes an action. */
    public void add(String time, String resource, long id, String action, String call, String effect) {
        synchronized (entries) {
            entries.addLast(new Entry(++last, time, resource, id, action, call, effect));
            if (entries.size() > MOST) {
                entries.removeFirst();
            }
        }
    }

    /** The last actions, the oldest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return new ArrayList<>(entries);
        }
    }
}
