package dev.coupagen.sources.files;

import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.sources.pages.table.Scalars;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the types of columns, which a dozen hands wrote: {@code Max 35 text}, {@code char - 35}, {@code (string)50}. */
final class FlatTypes {
    private static final Pattern MAX = Pattern.compile("maxt? *(\\d{1,6}) *(?:characters? )?(text|string|char)?.*");
    private static final Pattern DASHED =
            Pattern.compile("(char|varchar|string|text|integer|number|decimal) *[-:] *(\\d{1,6}(?: *, *\\d{1,3})?)");
    private static final Pattern EITHER = Pattern.compile("integer */ *char *- *(\\d{1,6})");
    private static final Pattern TURNED = Pattern.compile("\\((string|text|char)\\)? *(\\d{1,6})\\)?");
    private static final Pattern THOUSANDS = Pattern.compile("(string|text|char) *\\((\\d{1,3}),(\\d{3})\\)");
    private static final Pattern POWER = Pattern.compile("(?:string|text)\\((?:text-)?2\\^(\\d{1,2})\\)");
    private static final Pattern WORDS = Pattern.compile("(string|text) ?\\(.*?(\\d{1,6}) characters\\)");
    private static final Pattern SIZED = Pattern.compile("([a-z]+) +\\(?(\\d{1,6})\\)?");

    /** Types in words, and the scalar that each stands for; the first that matches counts. */
    private static final Map<Pattern, String> IN_WORDS = inWords();

    private FlatTypes() {}

    private static Map<Pattern, String> inWords() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Pattern.compile("(\\d{1,3})-character .*"), "string($1)");
        words.put(Pattern.compile("iso 3166-1 alpha-([23]) .*"), "string($1)");
        words.put(Pattern.compile("(?:string|text)\\(max\\)"), "text");
        words.put(Pattern.compile("iso ?8601 date\\b.*"), "date");
        words.put(Pattern.compile("(?:unsigned )?numeric amount\\b.*"), "decimal");
        return words;
    }

    /** The scalar that the text states, if it states one. */
    static Optional<Scalar> scalar(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher thousands = THOUSANDS.matcher(plain);
        if (thousands.matches()) {
            return ElementTypes.scalar(thousands.group(1) + "(" + thousands.group(2) + thousands.group(3) + ")");
        }
        return Scalars.of(plain).or(() -> special(plain));
    }

    private static Optional<Scalar> special(String plain) {
        Matcher max = MAX.matcher(plain);
        if (max.matches()) {
            return ElementTypes.scalar("string(" + max.group(1) + ")");
        }
        Matcher dashed = DASHED.matcher(plain);
        if (dashed.matches()) {
            return ElementTypes.scalar(dashed.group(1) + "(" + dashed.group(2).replace(" ", "") + ")");
        }
        Matcher either = EITHER.matcher(plain);
        if (either.matches()) {
            return ElementTypes.scalar("string(" + either.group(1) + ")");
        }
        Matcher turned = TURNED.matcher(plain);
        if (turned.matches()) {
            return ElementTypes.scalar(turned.group(1) + "(" + turned.group(2) + ")");
        }
        Matcher power = POWER.matcher(plain);
        if (power.matches()) {
            return ElementTypes.scalar("text(" + ((1L << Integer.parseInt(power.group(1))) - 1) + ")");
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            return ElementTypes.scalar(words.group(1) + "(" + words.group(2) + ")");
        }
        for (Map.Entry<Pattern, String> form : IN_WORDS.entrySet()) {
            Matcher matcher = form.getKey().matcher(plain);
            if (matcher.matches()) {
                return ElementTypes.scalar(matcher.replaceFirst(form.getValue()));
            }
        }
        Matcher sized = SIZED.matcher(plain);
        return sized.matches() ? ElementTypes.scalar(sized.group(1) + "(" + sized.group(2) + ")") : Optional.empty();
    }

    /** The type that the text states; what is not a scalar is kept as text. */
    static ElementType of(String text) {
        return scalar(text).<ElementType>map(type -> type).orElseGet(() -> ElementTypes.unknown(text.strip()));
    }
}
