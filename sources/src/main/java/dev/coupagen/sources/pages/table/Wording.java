package dev.coupagen.sources.pages.table;

import java.util.Locale;

/** How names and words of pages are compared: capitals, punctuation, plurals and slips of the pen put aside. */
public final class Wording {
    private Wording() {}

    /** Letters and digits only, in lower case: {@code Payables::Allocation} and {@code payables-allocation} are one. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Wording in lower case with single blanks between them: {@code Api_In Field?} is {@code api in field}. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().stripTrailing();
    }

    /** The singular of an English plural; the same text if it is none. */
    public static String singular(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return text.substring(0, text.length() - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches") || lower.endsWith("shes")) {
            return text.substring(0, text.length() - 2);
        }
        return isPlural(text) ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a name means several: it ends in s, but not in ss, nor is it a status or the like. */
    public static boolean isPlural(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith("s")
                && lower.length() > 2
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
    }

    /** Whether one text becomes the other by changing, adding or leaving out at most so many characters. */
    public static boolean isNear(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()] <= most;
    }
}
