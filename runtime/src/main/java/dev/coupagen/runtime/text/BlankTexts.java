package dev.coupagen.runtime.text;

/** The one notion of blank: what XML and JSON call white space, and other control characters, but no spaces of Unicode. */
public final class BlankTexts {
    private BlankTexts() {}

    /** Whether the text has no character beyond a blank. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
