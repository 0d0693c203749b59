package dev.coupagen.runtime.json;

/** What JSON accepts as a number. */
public final class JsonNumbers {
    private JsonNumbers() {}

    /**
     * Whether the whole text is a number in JSON: no plus sign, no zero in front, no blanks, neither NaN nor Infinity.
     */
    public static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digits(text, at);
        if (end == at || (text.charAt(at) == '0' && end > at + 1)) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            at = end + 1;
            end = digits(text, at);
            if (end == at) {
                return false;
            }
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        boolean signed = at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
        int first = signed ? at + 2 : at + 1;
        return first < text.length() && digits(text, first) == text.length();
    }

    /** The offset after the digits that begin at {@code from}. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
