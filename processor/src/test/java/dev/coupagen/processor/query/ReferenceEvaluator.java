package dev.coupagen.processor.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a criterion means, said once more and in the simplest way: over JSON, by names, without models. */
final class ReferenceEvaluator {
    private ReferenceEvaluator() {}

    static boolean test(RandomCriterion criterion, Map<String, ?> record) {
        for (Object value : values(record, criterion.path().steps(), 0)) {
            if (meets(
                    value,
                    criterion.operator(),
                    criterion.values(),
                    criterion.path().last().valueKind())) {
                return true;
            }
        }
        return false;
    }

    /** All values at the end of the way; null for each that is missing. */
    static List<@Nullable Object> values(@Nullable Object at, List<Slot> way, int step) {
        List<@Nullable Object> values = new ArrayList<>();
        if (step == way.size() || at == null) {
            values.add(at);
            return values;
        }
        Slot slot = way.get(step);
        Object owner = slot.isCustom() && at instanceof Map<?, ?> record ? record.get("custom-fields") : at;
        Object element = owner instanceof Map<?, ?> members ? members.get(slot.element()) : null;
        if (slot.kind() != Kind.LIST) {
            return values(readable(element, slot.valueKind()), way, step + 1);
        }
        if (element instanceof List<?> items) {
            items.stream()
                    .map(item -> readable(item, slot.valueKind()))
                    .filter(Objects::nonNull)
                    .forEach(item -> values.addAll(values(item, way, step + 1)));
        }
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    private static @Nullable Object readable(@Nullable Object json, Kind kind) {
        if (json == null) {
            return null;
        }
        boolean isScalar = !(json instanceof Map<?, ?> || json instanceof List<?>);
        if (kind == Kind.REFERENCE) {
            return json instanceof Map<?, ?> ? json : null;
        }
        if (kind == Kind.RAW) {
            return json;
        }
        String text = String.valueOf(json);
        if (kind == Kind.TEXT) {
            return isScalar ? text : null;
        }
        if (!isScalar || text.isEmpty() || text.equals("x")) {
            return null;
        }
        return switch (kind) {
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case DATETIME -> OffsetDateTime.parse(text);
            default -> throw new IllegalStateException();
        };
    }

    private static boolean meets(@Nullable Object value, Operator operator, List<Object> wanted, Kind kind) {
        if (operator == Operator.BLANK) {
            boolean isBlank = value == null || (value instanceof String text && text.isBlank());
            return isBlank == wanted.get(0).equals(true);
        }
        if (value == null || value instanceof Map<?, ?> || value instanceof List<?>) {
            return false;
        }
        int first = compare(value, wanted.get(0), kind);
        return switch (operator) {
            case EQ -> first == 0;
            case NOT_EQ -> first != 0;
            case GT -> first > 0;
            case LT -> first < 0;
            case GT_OR_EQ -> first >= 0;
            case LT_OR_EQ -> first <= 0;
            case IN -> wanted.stream().anyMatch(one -> compare(value, one, kind) == 0);
            case NOT_IN -> wanted.stream().noneMatch(one -> compare(value, one, kind) == 0);
            case CONTAINS -> value.toString().contains(wanted.get(0).toString());
            case STARTS_WITH -> value.toString().startsWith(wanted.get(0).toString());
            case ENDS_WITH -> value.toString().endsWith(wanted.get(0).toString());
            case BLANK -> throw new IllegalStateException();
        };
    }

    private static int compare(Object value, Object wanted, Kind kind) {
        return switch (kind) {
            case INTEGER -> Long.compare((Long) value, (Long) wanted);
            case DECIMAL -> ((BigDecimal) value).compareTo((BigDecimal) wanted);
            case BOOLEAN -> Boolean.compare((Boolean) value, (Boolean) wanted);
            case DATE -> ((LocalDate) value).compareTo((LocalDate) wanted);
            case DATETIME ->
                ((OffsetDateTime) value).toInstant().compareTo(moment(wanted).toInstant());
            case RAW ->
                isNumber(value) && isNumber(wanted)
                        ? new BigDecimal(value.toString()).compareTo(new BigDecimal(wanted.toString()))
                        : value.toString().compareTo(wanted.toString());
            default -> value.toString().compareTo(wanted.toString());
        };
    }

    private static boolean isNumber(Object value) {
        return value.toString().matches("-?\\d+");
    }

    private static OffsetDateTime moment(Object wanted) {
        return wanted instanceof LocalDate day ? day.atStartOfDay().atOffset(ZoneOffset.UTC) : (OffsetDateTime) wanted;
    }
}
