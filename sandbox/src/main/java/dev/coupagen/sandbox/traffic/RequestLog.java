package dev.coupagen.sandbox.traffic;

import dev.coupagen.runtime.text.JsonText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The last calls, for people. Safe for use by many threads. */
public final class RequestLog {
    private static final int MOST = 1_000;
    private static final int LONGEST = 300;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Consumer<String> printer;
    private long last;

    /**
     * A call with its answer.
     *
     * @param number counts calls from 1
     * @param address path and query
     * @param status of the reply; 0 if the connection was broken
     * @param bytes of the body of the reply
     * @param error what is wrong, from the reply; empty if nothing
     */
    public record Entry(
            long number,
            String time,
            String verb,
            String address,
            int status,
            long milliseconds,
            int bytes,
            String error) {

        /** The call in one line. */
        @Override
        public String toString() {
            String what = status == 0 ? "broken" : Integer.toString(status);
            return String.format(
                    Locale.ROOT,
                    "%s  %-6s %s  %s  %d ms, %d bytes%s",
                    time,
                    verb,
                    address,
                    what,
                    milliseconds,
                    bytes,
                    error.isEmpty() ? "" : "  " + error);
        }

        /** The call as a JSON object. */
        public String toJson() {
            return "{\"number\":" + number + ",\"time\":" + JsonText.quoted(time) + ",\"verb\":" + JsonText.quoted(verb)
                    + ",\"address\":" + JsonText.quoted(address) + ",\"status\":" + status + ",\"milliseconds\":"
                    + milliseconds + ",\"bytes\":" + bytes + ",\"error\":" + JsonText.quoted(error) + "}";
        }
    }

    /** @param printer takes each line */
    public RequestLog(Consumer<String> printer) {
        this.printer = printer;
    }

    /** Notes a call. */
    public void add(String time, String verb, String address, int status, long milliseconds, int bytes, String error) {
        Entry entry;
        synchronized (entries) {
            entry = new Entry(
                    ++last,
                    printable(time),
                    printable(verb),
                    printable(address),
                    status,
                    milliseconds,
                    bytes,
                    printable(error));
            entries.addLast(entry);
            if (entries.size() > MOST) {
                entries.removeFirst();
            }
        }
        printer.accept(entry.toString());
    }

    /** A text of a caller must not write lines, or control a terminal. */
    private static String printable(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "..";
    }

    /** The calls after that one, the oldest first. */
    public List<Entry> after(long number) {
        synchronized (entries) {
            return new ArrayList<>(entries)
                    .stream().filter(entry -> entry.number() > number).toList();
        }
    }
}
