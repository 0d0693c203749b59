package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.ScalarTexts;
import dev.coupagen.runtime.format.Shape;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. A value whose text is not the one we would write, such as an integer in quotes, keeps that text
 * beside it.
 */
final class ScalarReader {
    private static final char[] TRUE = {'t', 'r', 'u', 'e'};
    private static final char[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private final ElementReader in;
    private final boolean untyped;
    private final Limits limits;
    private final DateTexts dates = new DateTexts();
    /** The value that could not be read. */
    private @Nullable RawValue raw;

    ScalarReader(ElementReader in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.untyped = in.isUntyped();
    }

    /** The value here, which is neither null nor a list, as a model holds it; null if it is not of the slot's type. */
    @Nullable Object read(Slot slot, Shape shape) {
        if (shape == Shape.RECORD || shape == Shape.LIST) {
            raw = in.raw();
            return null;
        }
        if (slot.valueKind == Kind.TEXT) {
            return shape == Shape.TEXT && !in.isMarked() ? in.text() : new Special.Exact(textOf(shape), in.raw());
        }
        if (slot.valueKind == Kind.INTEGER && shape == Shape.NUMBER) {
            Long number = in.wholeNumber();
            return number != null ? number : exact(integer());
        }
        if (shape == Shape.TEXT) {
            Object plain = plainDate(slot.valueKind);
            return plain != null ? plain : in.length() == 0 ? blank() : fromText(slot);
        }
        return fromTyped(slot, shape);
    }

    /** A date or datetime in the form that we write, as nearly all are; null if something else stands here. */
    private @Nullable Object plainDate(Kind kind) {
        if (kind == Kind.DATETIME) {
            int at = in.plainAt(DateTexts.DATE_TIME_LENGTH);
            return at < 0 ? null : taken(dates.plainDateTime(in.plainBytes(), at));
        }
        if (kind == Kind.DATE) {
            int at = in.plainAt(DateTexts.DATE_LENGTH);
            return at < 0 ? null : taken(dates.plainDate(in.plainBytes(), at));
        }
        return null;
    }

    private @Nullable Object taken(@Nullable Object value) {
        if (value != null) {
            in.leavePlain();
        }
        return value;
    }

    private Object blank() {
        in.skip();
        return Special.BLANK;
    }

    private @Nullable Object keptRaw() {
        raw = in.raw();
        return null;
    }

    private String textOf(Shape shape) {
        return switch (shape) {
            case TRUE -> "true";
            case FALSE -> "false";
            default -> in.text();
        };
    }

    /** Reads text, which is how JSON has decimals and dates, and how XML has everything. */
    private @Nullable Object fromText(Slot slot) {
        char[] text = in.characters();
        int from = in.offset();
        int to = from + in.length();
        switch (slot.valueKind) {
            case DATETIME -> {
                return exact(dates.anyDateTime(text, from, to));
            }
            case DECIMAL -> {
                BigDecimal plain = NumberTexts.plainDecimal(text, from, to);
                if (plain != null) {
                    return plain;
                }
                BigDecimal decimal = decimal();
                return isWritten(decimal, text, from, to) ? decimal : exact(decimal);
            }
            case ENUMERATION -> {
                OpenEnumeration value = slot.enumeration().of(text, from, to);
                return in.isMarked() ? exact(value) : value.isKnown() ? value : unknown(slot, value);
            }
            case DATE -> {
                return exact(dates.anyDate(text, from, to));
            }
            case INTEGER -> {
                Long number = untyped ? NumberTexts.plainInteger(text, from, to) : null;
                return number != null ? number : exact(integer());
            }
            case BOOLEAN -> {
                Boolean truth = untyped ? plainTruth(text, from, to) : null;
                return truth != null ? truth : exact(truth(new String(text, from, to - from)));
            }
            default -> throw new IllegalStateException(slot.toString());
        }
    }

    /** Reads a JSON number or boolean where another type is the usual one. */
    private @Nullable Object fromTyped(Slot slot, Shape shape) {
        switch (slot.valueKind) {
            case BOOLEAN -> {
                if (shape == Shape.NUMBER) {
                    return exact(truth(in.text()));
                }
                in.skip();
                return shape == Shape.TRUE;
            }
            case DECIMAL -> {
                return shape == Shape.NUMBER ? exact(decimal()) : keptRaw();
            }
            case ENUMERATION -> {
                return exact(slot.enumeration().of(textOf(shape)));
            }
            default -> {
                return keptRaw();
            }
        }
    }

    /**
     * The value beside the text that it was read from. Without a value, no value if the text is blank, or else null and
     * the raw text kept.
     */
    private @Nullable Object exact(@Nullable Object value) {
        RawValue here = in.raw();
        if (value != null) {
            return new Special.Exact(value, here);
        }
        if (here instanceof RawValue.Text text && text.text().isBlank()) {
            return Special.blank(text.text());
        }
        raw = here;
        return null;
    }

    /** Whether that is the text that we write for the decimal, as it can be of one with many digits. */
    private static boolean isWritten(@Nullable BigDecimal decimal, char[] text, int from, int to) {
        return decimal != null && ScalarTexts.decimal(decimal).contentEquals(CharBuffer.wrap(text, from, to - from));
    }

    /** The decimal here in any notation; null if it is none. */
    private @Nullable BigDecimal decimal() {
        char[] text = in.characters();
        int from = in.offset();
        int to = from + in.length();
        if (to - from > limits.numberLength() && NumberTexts.isNumeric(text, from, to)) {
            throw Limits.exceeded("number of " + limits.numberLength() + " digits", in.location());
        }
        return NumberTexts.anyDecimal(text, from, to, limits.numberLength());
    }

    /** The whole number here in any notation; null if it is none or does not fit a long. */
    private @Nullable Long integer() {
        BigDecimal decimal = decimal();
        return decimal == null ? null : NumberTexts.whole(decimal);
    }

    /** A value that the enumeration does not have as it is; without the blanks around it, it may be known. */
    private @Nullable Object unknown(Slot slot, OpenEnumeration value) {
        String stripped = value.value().strip();
        if (stripped.length() == value.value().length()) {
            return value;
        }
        return exact(stripped.isEmpty() ? null : slot.enumeration().of(stripped));
    }

    /** The boolean of the word that we write for it; null if the text is another. */
    private static @Nullable Boolean plainTruth(char[] text, int from, int to) {
        if (Arrays.equals(text, from, to, TRUE, 0, TRUE.length)) {
            return true;
        }
        return Arrays.equals(text, from, to, FALSE, 0, FALSE.length) ? false : null;
    }

    static @Nullable Boolean truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }

    /** The value that {@link #read} could not read. */
    RawValue raw() {
        RawValue value = raw;
        if (value == null) {
            throw new IllegalStateException("Every value could be read.");
        }
        raw = null;
        return value;
    }
}
