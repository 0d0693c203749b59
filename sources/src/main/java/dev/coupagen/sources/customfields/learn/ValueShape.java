package dev.coupagen.sources.customfields.learn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a single value looks like. */
enum ValueShape {
    BOOLEAN,
    INTEGER,
    /** Digits in a text: a number that is sent as text, or a code that happens to have no letter. */
    DIGITS,
    DECIMAL,
    DATE,
    DATETIME,
    TEXT;

    private static final int LONGEST = 40;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMALS = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.+");

    /** The shape of a text, which Coupa uses for decimals, dates and now and then for anything. */
    static ValueShape ofText(String text) {
        String value = text.strip();
        if (value.length() > LONGEST) {
            return TEXT;
        }
        if (value.equals("true") || value.equals("false")) {
            return BOOLEAN;
        }
        if (WHOLE.matcher(value).matches()) {
            return DIGITS;
        }
        if (DECIMALS.matcher(value).matches()) {
            return DECIMAL;
        }
        if (DAY.matcher(value).matches()) {
            return isDate(value) ? DATE : TEXT;
        }
        return MOMENT.matcher(value).matches() && isMoment(value) ? DATETIME : TEXT;
    }

    /** The shape of a number that is no text. */
    static ValueShape ofNumber(String number) {
        return WHOLE.matcher(number).matches() ? INTEGER : DECIMAL;
    }

    /** What the {@code type} attribute of an XML element says, if it is one that says something. */
    static Optional<ValueShape> declared(String type) {
        return Optional.ofNullable(
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "boolean" -> BOOLEAN;
                    case "integer" -> INTEGER;
                    case "decimal", "float" -> DECIMAL;
                    case "date" -> DATE;
                    case "datetime" -> DATETIME;
                    case "string", "symbol" -> TEXT;
                    default -> null;
                });
    }

    /** Whether a text of this shape is a value of the other. */
    boolean fits(ValueShape declared) {
        return switch (declared) {
            case TEXT -> true;
            case INTEGER -> this == DIGITS;
            case DECIMAL -> this == DIGITS || this == DECIMAL;
            case DATETIME -> this == DATETIME || this == DATE;
            default -> this == declared;
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
