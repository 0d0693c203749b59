package dev.coupagen.runtime.text;

/** Text of a payload for people: cut, and with control characters escaped, so that none can forge a line of a log. */
public final class LogText {
    private LogText() {}

    /** The text, cut after that many characters; its length is told then. */
    public static String of(String text, int longest) {
        StringBuilder excerpt = new StringBuilder();
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isSafe = !Character.isISOControl(c) && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
            excerpt.append(isSafe ? Character.toString(c) : String.format("\\u%04x", (int) c));
        }
        return end == text.length()
                ? excerpt.toString()
                : excerpt.append("... (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
    }
}
