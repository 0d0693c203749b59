package dev.coupagen.runtime.model;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. A value whose text is not the one we would write, such as an integer in quotes, keeps that text
 * beside it.
 */
final class ScalarReader {
    private final ElementReader in;
    private final boolean untyped;
    private final DateTexts dates = new DateTexts();
    /** The value that could not be read. */
    private @Nullable RawValue raw;

    ScalarReader(ElementReader in) {
        this.in = in;
        this.untyped = in.isUntyped();
    }

    /** The value here, which is neither null nor a list, as a model holds it; null if it is not of the slot's type. */
    @Nullable Object read(Slot slot, Shape shape) {
        if (shape == Shape.RECORD || shape == Shape.LIST) {
            raw = in.raw();
            return null;
        }
        if (slot.valueKind == Kind.TEXT) {
            return shape == Shape.TEXT ? in.text() : new Special.Exact(textOf(shape), in.raw());
        }
        if (slot.valueKind == Kind.INTEGER && shape == Shape.NUMBER) {
            Long number = in.wholeNumber();
            return number != null ? number : keptRaw();
        }
        if (shape == Shape.TEXT) {
            return in.length() == 0 ? blank() : fromText(slot);
        }
        return fromTyped(slot, shape);
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
                OffsetDateTime plain = dates.plainDateTime(text, from, to);
                return plain != null ? plain : exact(dates.anyDateTime(text, from, to));
            }
            case DECIMAL -> {
                BigDecimal plain = NumberTexts.plainDecimal(text, from, to);
                return plain != null ? plain : exact(NumberTexts.anyDecimal(text, from, to));
            }
            case ENUMERATION -> {
                return slot.enumeration().of(text, from, to);
            }
            case DATE -> {
                LocalDate plain = dates.plainDate(text, from, to);
                return plain != null ? plain : exact(dates.anyDate(text, from, to));
            }
            case INTEGER -> {
                Long number = NumberTexts.integer(text, from, to);
                return number != null && untyped && NumberTexts.isPlainInteger(text, from, to) ? number : exact(number);
            }
            case BOOLEAN -> {
                Boolean truth = truth(new String(text, from, to - from));
                boolean plain =
                        untyped && (text[from] == 't' || text[from] == 'f') && Character.isLowerCase(text[to - 1]);
                return truth != null && plain ? truth : exact(truth);
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
                if (shape == Shape.NUMBER) {
                    char[] text = in.characters();
                    return exact(NumberTexts.anyDecimal(text, in.offset(), in.offset() + in.length()));
                }
                return keptRaw();
            }
            case ENUMERATION -> {
                return exact(slot.enumeration().of(textOf(shape)));
            }
            default -> {
                return keptRaw();
            }
        }
    }

    /** The value beside the text that it was read from; null and the raw text kept if there is no value. */
    private @Nullable Object exact(@Nullable Object value) {
        RawValue text = in.raw();
        if (value == null) {
            raw = text;
            return null;
        }
        return new Special.Exact(value, text);
    }

    private static @Nullable Boolean truth(String text) {
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
