package dev.coupagen.sources.pages.table;

import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts by which pages name single values, typos included: {@code sting(255)}, {@code string($date)}. */
public final class Scalars {
    private static final Pattern SHAPE = Pattern.compile("([a-z]{5,12})(\\s*\\(.*)?");
    private static final Pattern FORMAT = Pattern.compile("string\\s*\\(\\$([a-z-]+)\\)");
    /** The words that are long enough to be recognised with a wrong letter. */
    private static final List<String> LONG_WORDS =
            List.of("string", "integer", "decimal", "boolean", "datetime", "float", "number", "varchar");

    private Scalars() {}

    /** The scalar that a text names; empty if it names none, for example because it names a resource. */
    public static Optional<Scalar> of(String type) {
        String text = type.strip().toLowerCase(Locale.ROOT);
        if (text.equals("guid")) {
            return ElementTypes.scalar("string");
        }
        Matcher format = FORMAT.matcher(text);
        if (format.matches()) {
            return ElementTypes.scalar(format.group(1)).or(() -> ElementTypes.scalar("string"));
        }
        return ElementTypes.scalar(text).or(() -> corrected(text));
    }

    private static Optional<Scalar> corrected(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String size = shape.group(2) == null ? "" : shape.group(2);
        return LONG_WORDS.stream()
                .filter(word -> Wording.isNear(word, shape.group(1), 1))
                .findFirst()
                .flatMap(word -> ElementTypes.scalar(word + size));
    }
}
