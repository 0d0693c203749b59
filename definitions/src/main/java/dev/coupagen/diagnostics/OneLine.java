package dev.coupagen.diagnostics;

/** Makes untrusted text fit for a message: one line, no control characters, of bounded length. */
public final class OneLine {
    private static final int LONGEST = 2_000;

    private OneLine() {}

    /** The text without line breaks and control characters, which a terminal could take for commands. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return text.length() > LONGEST ? line + "…" : line.toString();
    }
}
