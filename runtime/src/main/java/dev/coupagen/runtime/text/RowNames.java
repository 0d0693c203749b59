package dev.coupagen.runtime.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of columns and row types in flat files, as different hands write them. */
public final class RowNames {
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\[(\\d{1,4})]", Pattern.DOTALL);
    private static final Pattern STARS = Pattern.compile("\\s*\\(?\\*+\\)?\\s*$");
    private static final String SEPARATORS = " \t\n\u000b\f\r_-\u200b\u00a0\ufeff";

    private RowNames() {}

    /** The name in header lines: {@code Description} for {@code Description[2]}. */
    public static String header(String element) {
        Matcher numbered = NUMBERED.matcher(element);
        return numbered.matches() ? numbered.group(1) : element;
    }

    /** Which of the columns of its name the element is, from 1. */
    public static int occurrence(String element) {
        Matcher numbered = NUMBERED.matcher(element);
        return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
    }

    /** The name in lower case, without the stars of required columns; dashes, underscores and blanks are one blank each. */
    public static String fold(String name) {
        String plain = name.strip();
        if (plain.indexOf('*') >= 0) {
            plain = STARS.matcher(plain).replaceFirst("");
        }
        return separated(plain).strip().toLowerCase(Locale.ROOT);
    }

    /** The text with one blank for each run of separators; itself if it has no others. */
    private static String separated(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        boolean same = true;
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separates = SEPARATORS.indexOf(c) >= 0;
            if (!separates) {
                changed.append(c);
            } else if (!between) {
                changed.append(' ');
            }
            same &= !separates || (c == ' ' && !between);
            between = separates;
        }
        return same ? text : changed.toString();
    }

    /** Whether a column of that name says of which type a row is. */
    public static boolean isMarker(String name) {
        String folded = fold(name);
        return folded.equals("type") || folded.equals("recordtype") || folded.equals("record type");
    }
}
