package dev.coupagen.sources.pages.table;

import dev.coupagen.names.NearestName;

/** How names and words of pages are compared: capitals, punctuation, plurals and typos ignored. */
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

    /** Whether one text becomes the other by changing, adding or leaving out at most {@code most} characters. */
    public static boolean isNear(String one, String other, int most) {
        return NearestName.distance(one, other, most + 1) <= most;
    }
}
