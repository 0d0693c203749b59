package dev.coupagen.sandbox.traffic;

import dev.coupagen.sandbox.store.Journal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What was done with records besides creating and changing them, such as {@code submit}: also actions that no source says the
 * state of, which leave the record as it is. Safe for use by many threads.
 */
public final class ActionLog {
    private static final int MOST = 10_000;
    private static final String KIND = "actions";
    private static final String COLUMN = "\t";
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Journal journal;
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

    /** The actions of a journal, which further ones are noted in. */
    public ActionLog(Journal journal) {
        this.journal = journal;
        journal.notes(KIND).forEach((key, text) -> {
            String[] cells = text.split(COLUMN, -1);
            last = Long.parseLong(key);
            entries.add(new Entry(last, cells[0], cells[1], Long.parseLong(cells[2]), cells[3], cells[4], cells[5]));
        });
    }

    private static String key(long number) {
        // In the order of the numbers.
        return String.format(Locale.ROOT, "%019d", number);
    }

    /** Notes an action, within the write that it belongs to. */
    public void add(String time, String resource, long id, String action, String call, String effect) {
        synchronized (entries) {
            entries.addLast(new Entry(++last, time, resource, id, action, call, effect));
            journal.note(
                    KIND,
                    key(last),
                    String.join(COLUMN, time, resource, Long.toString(id), action, plain(call), plain(effect)));
            if (entries.size() > MOST) {
                journal.forget(KIND, key(entries.removeFirst().number()));
            }
        }
    }

    private static String plain(String text) {
        return text.replace(COLUMN, " ");
    }

    /** The last actions, the oldest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return new ArrayList<>(entries);
        }
    }
}
