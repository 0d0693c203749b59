package dev.coupagen.runtime.query;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a value in a model with the one in a criterion. */
final class Comparison {
    private Comparison() {}

    /**
     * Whether the value meets the condition.
     *
     * @param actual null if there is none
     * @param expected the value of the criterion, a list of them for an operator of lists
     */
    static boolean meets(@Nullable Object actual, Operator operator, Object expected) {
        if (operator == Operator.BLANK) {
            return isBlank(actual) == (Boolean) expected;
        }
        if (actual == null || (actual instanceof RawValue raw && raw.asText().isEmpty())) {
            return false;
        }
        return switch (operator) {
            case EQ -> compare(actual, expected) == 0;
            case NOT_EQ -> compare(actual, expected) != 0;
            case GT -> compare(actual, expected) > 0;
            case LT -> compare(actual, expected) < 0;
            case GT_OR_EQ -> compare(actual, expected) >= 0;
            case LT_OR_EQ -> compare(actual, expected) <= 0;
            case IN -> isOneOf(actual, (List<?>) expected);
            case NOT_IN -> !isOneOf(actual, (List<?>) expected);
            case CONTAINS -> text(actual).contains(text(expected));
            case STARTS_WITH -> text(actual).startsWith(text(expected));
            case ENDS_WITH -> text(actual).endsWith(text(expected));
            case BLANK -> throw new IllegalStateException("Answered above.");
        };
    }

    private static boolean isBlank(@Nullable Object actual) {
        if (actual == null) {
            return true;
        }
        boolean isText = actual instanceof String || actual instanceof OpenEnumeration;
        return (isText || actual instanceof RawValue.Text) && text(actual).isBlank();
    }

    private static boolean isOneOf(Object actual, List<?> expected) {
        return expected.stream().anyMatch(one -> compare(actual, one) == 0);
    }

    private static int compare(Object actual, Object expected) {
        if (actual instanceof BigDecimal decimal) {
            return decimal.compareTo((BigDecimal) expected);
        }
        if (actual instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant().compareTo(moment(expected).toInstant());
        }
        if (actual instanceof Long number) {
            return number.compareTo((Long) expected);
        }
        if (actual instanceof LocalDate date) {
            return date.compareTo((LocalDate) expected);
        }
        if (actual instanceof Boolean truth) {
            return truth.compareTo((Boolean) expected);
        }
        return actual instanceof RawValue
                ? compareRaw(text(actual), text(expected))
                : text(actual).compareTo(text(expected));
    }

    private static OffsetDateTime moment(Object value) {
        return value instanceof LocalDate date ? date.atStartOfDay().atOffset(ZoneOffset.UTC) : (OffsetDateTime) value;
    }

    private static int compareRaw(String actual, String expected) {
        Optional<Object> one = TextValues.read(Kind.DECIMAL, actual);
        Optional<Object> other = TextValues.read(Kind.DECIMAL, expected);
        return one.isPresent() && other.isPresent() ? compare(one.get(), other.get()) : actual.compareTo(expected);
    }

    private static String text(Object value) {
        return TextValues.write(value);
    }
}
