package dev.coupagen.processor.query;

import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.DatePath;
import dev.coupagen.runtime.query.DateTimePath;
import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.NamedElements;
import dev.coupagen.runtime.query.Operator;
import dev.coupagen.runtime.query.RawPath;
import dev.coupagen.runtime.query.TextPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A criterion made through the methods of the path's type, and what it was made of.
 *
 * @param values one, or for the operators of lists any number
 */
record RandomCriterion(RandomPath path, Operator operator, List<Object> values, Criterion<DynamicRecord> criterion) {

    /** The arguments of a query itself, which cannot name an element. */
    private static final Set<String> ARGUMENTS =
            Set.of("limit", "offset", "order_by", "dir", "fields", "filter", "return_object");

    static RandomCriterion on(RandomPath path, RandomValues values) {
        Kind kind = path.last().valueKind();
        Operator operator = values.pick(
                Arrays.stream(Operator.values()).filter(o -> o.fits(kind)).toList());
        if (operator == Operator.EQ
                && path.steps().size() == 1
                && ARGUMENTS.contains(path.last().element())) {
            operator = Operator.IN;
        }
        List<Object> operands = operands(kind, operator, values);
        return new RandomCriterion(path, operator, operands, criterion(path, operator, operands));
    }

    private static List<Object> operands(Kind kind, Operator operator, RandomValues values) {
        boolean isDay = kind == Kind.DATETIME && values.random().nextBoolean();
        Supplier<Object> operand = () -> isDay ? values.day() : operand(kind, values);
        return switch (operator) {
            case BLANK -> List.of(values.random().nextBoolean());
            case IN, NOT_IN -> several(values, operand);
            default -> List.of(operand.get());
        };
    }

    private static List<Object> several(RandomValues values, Supplier<Object> one) {
        return IntStream.rangeClosed(0, values.random().nextInt(3))
                .mapToObj(i -> one.get())
                .toList();
    }

    private static Object operand(Kind kind, RandomValues values) {
        return switch (kind) {
            case INTEGER -> values.number();
            case DECIMAL -> values.decimal();
            case BOOLEAN -> values.random().nextBoolean();
            case DATE -> values.day();
            case DATETIME -> values.moment();
            default -> values.text();
        };
    }

    private static Criterion<DynamicRecord> criterion(RandomPath random, Operator operator, List<Object> values) {
        NamedElements<DynamicRecord, ?, ?> parent = random.parent();
        String name = random.last().element();
        boolean isList = random.last().kind() == Kind.LIST;
        return switch (random.last().valueKind()) {
            case TEXT -> of(isList ? parent.texts(name) : parent.text(name), operator, values);
            case INTEGER -> of(isList ? parent.integers(name) : parent.integer(name), operator, values);
            case DECIMAL -> of(isList ? parent.decimals(name) : parent.decimal(name), operator, values);
            case BOOLEAN -> of(isList ? parent.bools(name) : parent.bool(name), operator, (Boolean) values.get(0));
            case DATE -> of(isList ? parent.dates(name) : parent.date(name), operator, values);
            case DATETIME -> of(isList ? parent.dateTimes(name) : parent.dateTime(name), operator, values);
            default -> of(isList ? parent.raws(name) : parent.raw(name), operator, values);
        };
    }

    private static Criterion<DynamicRecord> of(
            TextPath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        if (operator == Operator.BLANK) {
            return path.blank((Boolean) values.get(0));
        }
        String[] texts = values.toArray(String[]::new);
        return switch (operator) {
            case EQ -> path.eq(texts[0]);
            case NOT_EQ -> path.notEq(texts[0]);
            case CONTAINS -> path.contains(texts[0]);
            case STARTS_WITH -> path.startsWith(texts[0]);
            case ENDS_WITH -> path.endsWith(texts[0]);
            case GT -> path.gt(texts[0]);
            case LT -> path.lt(texts[0]);
            case GT_OR_EQ -> path.gtOrEq(texts[0]);
            case LT_OR_EQ -> path.ltOrEq(texts[0]);
            case IN -> path.in(texts);
            case NOT_IN -> path.notIn(texts);
            case BLANK -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(RawPath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        if (operator == Operator.BLANK) {
            return path.blank((Boolean) values.get(0));
        }
        String[] texts = values.toArray(String[]::new);
        return switch (operator) {
            case EQ -> path.eq(texts[0]);
            case NOT_EQ -> path.notEq(texts[0]);
            case CONTAINS -> path.contains(texts[0]);
            case STARTS_WITH -> path.startsWith(texts[0]);
            case ENDS_WITH -> path.endsWith(texts[0]);
            case GT -> path.gt(texts[0]);
            case LT -> path.lt(texts[0]);
            case GT_OR_EQ -> path.gtOrEq(texts[0]);
            case LT_OR_EQ -> path.ltOrEq(texts[0]);
            case IN -> path.in(texts);
            case NOT_IN -> path.notIn(texts);
            case BLANK -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(
            IntegerPath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        if (operator == Operator.BLANK) {
            return path.blank((Boolean) values.get(0));
        }
        long[] numbers = values.stream().mapToLong(value -> (Long) value).toArray();
        return switch (operator) {
            case EQ -> path.eq(numbers[0]);
            case NOT_EQ -> path.notEq(numbers[0]);
            case GT -> path.gt(numbers[0]);
            case LT -> path.lt(numbers[0]);
            case GT_OR_EQ -> path.gtOrEq(numbers[0]);
            case LT_OR_EQ -> path.ltOrEq(numbers[0]);
            case IN -> path.in(numbers);
            case NOT_IN -> path.notIn(numbers);
            default -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(
            DecimalPath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        if (operator == Operator.BLANK) {
            return path.blank((Boolean) values.get(0));
        }
        BigDecimal[] numbers = values.toArray(BigDecimal[]::new);
        return switch (operator) {
            case EQ -> path.eq(numbers[0]);
            case NOT_EQ -> path.notEq(numbers[0]);
            case GT -> path.gt(numbers[0]);
            case LT -> path.lt(numbers[0]);
            case GT_OR_EQ -> path.gtOrEq(numbers[0]);
            case LT_OR_EQ -> path.ltOrEq(numbers[0]);
            case IN -> path.in(numbers);
            case NOT_IN -> path.notIn(numbers);
            default -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(BooleanPath<DynamicRecord, ?> path, Operator operator, boolean value) {
        return switch (operator) {
            case EQ -> path.eq(value);
            case NOT_EQ -> path.notEq(value);
            case BLANK -> path.blank(value);
            default -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(
            DatePath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        LocalDate[] days = values.toArray(LocalDate[]::new);
        return switch (operator) {
            case EQ -> path.eq(days[0]);
            case NOT_EQ -> path.notEq(days[0]);
            case GT -> path.gt(days[0]);
            case LT -> path.lt(days[0]);
            case GT_OR_EQ -> path.gtOrEq(days[0]);
            case LT_OR_EQ -> path.ltOrEq(days[0]);
            case IN -> path.in(days);
            case NOT_IN -> path.notIn(days);
            default -> throw new IllegalStateException();
        };
    }

    private static Criterion<DynamicRecord> of(
            DateTimePath<DynamicRecord, ?> path, Operator operator, List<Object> values) {
        if (values.get(0) instanceof LocalDate day) {
            return switch (operator) {
                case EQ -> path.eq(day);
                case NOT_EQ -> path.notEq(day);
                case GT -> path.gt(day);
                case LT -> path.lt(day);
                case GT_OR_EQ -> path.gtOrEq(day);
                case LT_OR_EQ -> path.ltOrEq(day);
                case IN -> path.in(values.toArray(LocalDate[]::new));
                case NOT_IN -> path.notIn(values.toArray(LocalDate[]::new));
                default -> throw new IllegalStateException();
            };
        }
        OffsetDateTime[] moments = values.toArray(OffsetDateTime[]::new);
        return switch (operator) {
            case EQ -> path.eq(moments[0]);
            case NOT_EQ -> path.notEq(moments[0]);
            case GT -> path.gt(moments[0]);
            case LT -> path.lt(moments[0]);
            case GT_OR_EQ -> path.gtOrEq(moments[0]);
            case LT_OR_EQ -> path.ltOrEq(moments[0]);
            case IN -> path.in(moments);
            case NOT_IN -> path.notIn(moments);
            default -> throw new IllegalStateException();
        };
    }
}
