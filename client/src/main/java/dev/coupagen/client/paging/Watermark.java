package dev.coupagen.client.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to where changes were delivered. To be stored as text.
 *
 * @param since the beginning of the window that is being read, or is read next
 * @param until the end of the window that is being read; the same as {@code since} if none is
 * @param last the id of the last record that was delivered of that window; empty if none was
 */
public record Watermark(Instant since, Instant until, String last) {
    private static final Pattern FORM = Pattern.compile("([^/\\s]+)/([^/\\s]+)/(\\S*)");

    /** All changes from that moment on. */
    public static Watermark since(Instant moment) {
        return new Watermark(moment, moment, "");
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Watermark parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        try {
            if (form.matches()) {
                return new Watermark(Instant.parse(form.group(1)), Instant.parse(form.group(2)), form.group(3));
            }
        } catch (DateTimeException e) {
            // Reported below.
        }
        throw new IllegalArgumentException("'" + text + "' is not a watermark. Give what toString() of one wrote.");
    }

    boolean isUnderWay() {
        return until.isAfter(since);
    }

    /** The moments and the id. */
    @Override
    public String toString() {
        return since + "/" + until + "/" + last;
    }
}
