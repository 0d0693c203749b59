package dev.coupagen.sources.files;

import dev.coupagen.definitions.FileFormat.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how the lines of a file are written out of what a page says of it: {@code Field Separator - semicolon (;), comma (,)}.
 * Lines with an equals sign describe an example, not the format.
 */
final class DialectRules {
    private static final Pattern CHARACTER = Pattern.compile("\\((\\p{Punct})\\)");
    private static final Pattern FIELDS =
            Pattern.compile("(field|data set field) (separator|delimiter)s?|supported delimiters");
    private static final Pattern DECIMALS = Pattern.compile("decimal (separator|marker)");
    private static final Pattern DATES = Pattern.compile("date separators?");
    private static final Pattern NO_DATES = Pattern.compile("date separators?\\W.*\\bnone\\b|no date separators?");
    private static final Pattern ORDER = Pattern.compile("\\b(dmy|mdy|ymd)\\b");
    private static final Pattern NO_QUOTES =
            Pattern.compile("do not .*enclose text in quotation marks|there are no quotation marks");
    private static final Map<Character, String> PARTS = Map.of('d', "dd", 'm', "MM", 'y', "yyyy");

    private final Set<String> delimiters = new LinkedHashSet<>();
    private final Set<String> decimals = new LinkedHashSet<>();
    private final Set<String> separators = new LinkedHashSet<>();
    private final Set<String> orders = new LinkedHashSet<>();
    private boolean quotes = true;

    private DialectRules() {}

    /** The dialect that these rules state; nothing is stated of what they do not speak of. */
    static Dialect read(List<String> rules) {
        DialectRules dialect = new DialectRules();
        rules.stream().filter(rule -> !rule.contains("=")).forEach(dialect::add);
        return new Dialect(
                String.join("", dialect.delimiters),
                String.join("", dialect.decimals),
                dialect.patterns(),
                dialect.quotes);
    }

    private void add(String rule) {
        String plain = rule.toLowerCase(Locale.ROOT);
        if (NO_QUOTES.matcher(plain).find()) {
            quotes = false;
        }
        if (FIELDS.matcher(plain).find()) {
            characters(plain, ";,|\t", delimiters);
        } else if (DECIMALS.matcher(plain).find()) {
            characters(plain, ".,", decimals);
        } else if (DATES.matcher(plain).find()) {
            characters(plain, "/.,-", separators);
            if (NO_DATES.matcher(plain).find()) {
                separators.add("");
            }
        }
        Matcher order = ORDER.matcher(plain);
        while (order.find()) {
            orders.add(order.group());
        }
    }

    private static void characters(String rule, String possible, Set<String> found) {
        Matcher character = CHARACTER.matcher(rule);
        while (character.find()) {
            if (possible.contains(character.group(1))) {
                found.add(character.group(1));
            }
        }
    }

    /** Each order with each separator; without a statement of both there is no pattern. */
    private List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        for (String order : orders) {
            for (String separator : separators) {
                List<String> parts = order.chars()
                        .mapToObj(part -> PARTS.getOrDefault((char) part, ""))
                        .toList();
                patterns.add(String.join(separator, parts));
            }
        }
        return patterns;
    }
}
