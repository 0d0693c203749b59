package dev.coupagen.client.paging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where to go on with a query: after the record of an id, or after so many records. To be stored as text.
 *
 * @param kind what the value means
 * @param value an id, or a number of records
 */
public record Cursor(Kind kind, String value) {
    /** Before the first record. */
    public static final Cursor START = new Cursor(Kind.KEY, "");

    private static final Pattern FORM = Pattern.compile("(key|offset):([^\\s&]*)");

    /** What the value of a cursor means. */
    public enum Kind {
        /** The id of the last record that was handled. */
        KEY,
        /** How many records were handled. */
        OFFSET
    }

    /** After the record of that id. */
    public static Cursor after(String id) {
        return new Cursor(Kind.KEY, id);
    }

    /** After so many records. */
    public static Cursor afterFirst(long records) {
        return new Cursor(Kind.OFFSET, Long.toString(records));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Cursor parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || (form.group(1).equals("offset") && !form.group(2).matches("[0-9]{1,18}"))) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a cursor. Give what toString() of one wrote, such as key:4711.");
        }
        return new Cursor(form.group(1).equals("key") ? Kind.KEY : Kind.OFFSET, form.group(2));
    }

    /** Such as {@code key:4711}. */
    @Override
    public String toString() {
        return (kind == Kind.KEY ? "key:" : "offset:") + value;
    }
}
