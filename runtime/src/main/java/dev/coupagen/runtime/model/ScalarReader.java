package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.BlankTexts;
import dev.coupagen.runtime.text.BooleanTexts;
import dev.coupagen.runtime.text.DateTexts;
import dev.coupagen.runtime.text.NumberTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. A value whose notation is not the one we write, such as an integer in quotes, is kept together
 * with its text.
 */
final class ScalarReader {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private final ElementReader in;
    private final boolean untyped;
    private final Limits limits;
    private final ZoneId zone;
    private final DateTexts dates = new DateTexts();
    /** The value that could not be read. */
    private @Nullable RawValue raw;

    ScalarReader(ElementReader in, MapperOptions options) {
        this.in = in;
        this.limits = options.limits();
        this.zone = options.zone();
        this.untyped = in.isUntyped();
    }

    /** The value here, which is not null, as a model holds it; returns null if it is not of the slot's type. */
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
            return number != null ? number : exact(integer(in.text()));
        }
        return shape == Shape.TEXT ? fromText(slot) : fromTyped(slot, shape);
    }

    /** Reads text: decimals and dates in JSON, everything in XML. */
    private @Nullable Object fromText(Slot slot) {
        int length = in.asciiLength();
        if (length == 0) {
            return blank();
        }
        int from = in.asciiStart();
        Object canonical = length < 0 ? null : fromCanonical(slot, in.asciiBytes(), from, from + length);
        return canonical == null ? fromText(slot, in.text()) : canonical;
    }

    /** A value in the canonical form, as nearly all are; null if the text is another. */
    private @Nullable Object fromCanonical(Slot slot, byte[] text, int from, int to) {
        return switch (slot.valueKind) {
            case DATETIME -> to - from == DateTexts.DATE_TIME_LENGTH ? dates.canonicalDateTime(text, from) : null;
            case DATE -> to - from == DateTexts.DATE_LENGTH ? dates.canonicalDate(text, from) : null;
            case DECIMAL -> NumberTexts.canonicalDecimal(text, from, to);
            case INTEGER -> untyped ? NumberTexts.canonicalInteger(text, from, to) : null;
            case BOOLEAN -> untyped ? canonicalBoolean(text, from, to) : null;
            case ENUMERATION -> {
                OpenEnumeration value = slot.enumerated(text, from, to);
                yield value.isKnown() && !in.isMarked() ? value : null;
            }
            default -> null;
        };
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

    /** Reads text in any notation. */
    private @Nullable Object fromText(Slot slot, String text) {
        switch (slot.valueKind) {
            case DATETIME -> {
                return usualOrExact(dateTime(text), text);
            }
            case DATE -> {
                LocalDate date = DateTexts.anyDate(text);
                return usualOrExact(date != null ? date : localDate(text), text);
            }
            case DECIMAL -> {
                return usualOrExact(decimal(text), text);
            }
            case ENUMERATION -> {
                OpenEnumeration value = slot.enumeration().of(text);
                return in.isMarked() ? exact(value) : value.isKnown() ? value : unknown(slot, value);
            }
            case INTEGER -> {
                return exact(integer(text));
            }
            case BOOLEAN -> {
                return exact(BooleanTexts.parse(text));
            }
            default -> throw new IllegalStateException(slot.toString());
        }
    }

    /** Reads a JSON number or boolean where another type is the usual one. */
    private @Nullable Object fromTyped(Slot slot, Shape shape) {
        switch (slot.valueKind) {
            case BOOLEAN -> {
                if (shape == Shape.NUMBER) {
                    return exact(BooleanTexts.parse(in.text()));
                }
                in.skip();
                return shape == Shape.TRUE;
            }
            case DECIMAL -> {
                return shape == Shape.NUMBER ? exact(decimal(in.text())) : keptRaw();
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
     * The value alone if its text is the one that we write, in which it need not have been found: a decimal of many digits
     * does not fit a long, and the last bytes of a document in JSON are not read as canonical values.
     */
    private @Nullable Object usualOrExact(@Nullable Object value, String text) {
        boolean isUsual =
                value != null && !in.hasOwnNotation() && TextValues.write(value).equals(text);
        return isUsual ? value : exact(value);
    }

    /**
     * The value together with the text that it was read from. If there is no value: blank if the text is, or else null, and
     * the text is kept for {@link #raw}.
     */
    private @Nullable Object exact(@Nullable Object value) {
        RawValue here = in.raw();
        if (value != null) {
            return new Special.Exact(value, here);
        }
        if (here instanceof RawValue.Text text && BlankTexts.isBlank(text.text())) {
            return Special.blank(text.text());
        }
        raw = here;
        return null;
    }

    private @Nullable OffsetDateTime dateTime(String text) {
        OffsetDateTime dateTime = DateTexts.anyDateTime(text, zone);
        LocalDateTime local = dateTime != null ? null : in.localDateTime(text);
        return local == null ? dateTime : local.atZone(zone).toOffsetDateTime();
    }

    private @Nullable LocalDate localDate(String text) {
        LocalDateTime local = in.localDateTime(text);
        return local == null ? null : local.toLocalDate();
    }

    /** The decimal in any notation; null if it is not one. */
    private @Nullable BigDecimal decimal(String written) {
        String text = in.localDecimal(written);
        if (text == null) {
            return null;
        }
        if (text.length() > limits.numberLength() && NumberTexts.isNumeric(text)) {
            throw Exceeded.limit("number of " + limits.numberLength() + " digits", in.location());
        }
        return NumberTexts.anyDecimal(text, limits.numberLength());
    }

    /** The whole number in any notation; null if it is not one, or does not fit a long. */
    private @Nullable Long integer(String text) {
        BigDecimal decimal = decimal(text);
        return decimal == null ? null : NumberTexts.whole(decimal);
    }

    /** A value that the enumeration does not have; without the blanks around it, it may be known. */
    private @Nullable Object unknown(Slot slot, OpenEnumeration value) {
        String stripped = value.value().strip();
        if (stripped.isEmpty()) {
            return exact(null);
        }
        return stripped.length() == value.value().length()
                ? value
                : exact(slot.enumeration().of(stripped));
    }

    /** The boolean in canonical form; null if the text is another. */
    private static @Nullable Boolean canonicalBoolean(byte[] text, int from, int to) {
        if (Arrays.equals(text, from, to, TRUE, 0, TRUE.length)) {
            return true;
        }
        return Arrays.equals(text, from, to, FALSE, 0, FALSE.length) ? false : null;
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
