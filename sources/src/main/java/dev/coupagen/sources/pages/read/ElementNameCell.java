package dev.coupagen.sources.pages.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what stands in a name cell into the name of an element. */
public final class ElementNameCell {
    private static final Pattern JOINT = Pattern.compile("\\s*([-_])\\s*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff*]");
    /** What text editors and typesetters make of a dash. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final Pattern SNAKE = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+|-[a-z0-9]+)++");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z][a-z0-9]*(?:[-_][a-z0-9]+)*+");
    private static final Pattern FIT = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.?-]{0,99}");

    private ElementNameCell() {}

    /**
     * The name; empty if the text cannot be one.
     *
     * @param dashes whether names are written with dashes where pages write underscores
     */
    public static Optional<String> of(String text, boolean dashes) {
        String visible = INVISIBLE.matcher(text).replaceAll("").strip();
        String name = JOINT.matcher(DASH.matcher(visible).replaceAll("-")).replaceAll("$1");
        name = name.replace(' ', '-');
        if (dashes && CAPITAL.matcher(name).matches()) {
            name = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        if (dashes && SNAKE.matcher(name).matches()) {
            name = name.replace('_', '-');
        }
        return FIT.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
