package dev.coupagen.runtime.query;

import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.runtime.text.BooleanTexts;
import dev.coupagen.runtime.text.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a criterion from the name and the value of an argument. All methods throw if it is not valid. */
final class CriterionParser {
    private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*])*+)");
    private static final Pattern ID = Pattern.compile("(.{1,1000})[_-]id", Pattern.DOTALL);
    /** A way of more names leads nowhere. */
    private static final int MOST_NAMES = 100;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Route root;
    private final List<String> names = new ArrayList<>();
    /** How many names the route has taken. */
    private int used;

    CriterionParser(Route root) {
        this.root = root;
    }

    /** A criterion of an argument as it is sent. */
    <R> Criterion<R> parse(String encodedName, String encodedValue) {
        split(encodedName);
        Route route = route();
        Operator operator = operator(encodedName);
        if (!operator.fits(route.kind)) {
            throw new IllegalArgumentException("'" + Excerpt.of(encodedName) + "': Coupa has no operator '"
                    + operator.word() + "' for values of type " + route.kind + ".");
        }
        List<Object> values = new ArrayList<>();
        for (String value : operator.isList() ? encodedValue.split(",", -1) : new String[] {encodedValue}) {
            if (!value.isEmpty() || !operator.isList()) {
                values.add(value(route, operator, Percent.decode(value), encodedName));
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("'" + Excerpt.of(encodedName) + "' lists no value.");
        }
        return new Criterion<>(route, operator, values);
    }

    /** The way to a single element by its name as it is sent, without an operator. */
    Route element(String encodedName) {
        split(encodedName);
        Route route = route();
        if (used < names.size() || !Operator.EQ.fits(route.kind)) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(encodedName) + "' is no single element of " + root + ".");
        }
        return route;
    }

    private void split(String encodedName) {
        String name = encodedName.indexOf('[') < 0 ? Percent.decode(encodedName) : encodedName;
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(encodedName) + "' does not have the form element[element][operator].");
        }
        names.add(Percent.decode(matcher.group(1)));
        String brackets = matcher.group(2);
        for (int open = 0; open < brackets.length(); ) {
            int close = brackets.indexOf(']', open);
            names.add(Percent.decode(brackets.substring(open + 1, close)));
            if (names.size() > MOST_NAMES) {
                throw new IllegalArgumentException(
                        "'" + Excerpt.of(encodedName) + "' has more than " + MOST_NAMES + " names.");
            }
            open = close + 1;
        }
    }

    /** Goes along the names until an element that is not a record. */
    private Route route() {
        Route route = root;
        while (used < names.size()) {
            Mapper<?, ?> mapper = route.mapper();
            if (mapper == null) {
                break;
            }
            route = next(route, mapper.schema(), names.get(used++));
            if (route.kind == Kind.CUSTOM_FIELDS) {
                route = custom(route);
            }
        }
        return route;
    }

    /** On to the element of that name; {@code from_currency_id} stands for {@code from_currency[id]}. */
    private static Route next(Route route, Schema schema, String name) {
        Slot slot = slot(schema, name);
        if (slot != null) {
            return route.to(slot);
        }
        Matcher id = ID.matcher(name);
        Slot association = id.matches() ? slot(schema, id.group(1)) : null;
        if (association != null && association.kind() == Kind.REFERENCE) {
            Route record = route.to(association);
            Slot ofRecord =
                    record.mapper() == null ? null : slot(record.mapper().schema(), "id");
            if (ofRecord != null) {
                return record.to(ofRecord);
            }
        }
        throw RouteNames.unknown(schema, name);
    }

    private static @Nullable Slot slot(Schema schema, String name) {
        return RouteNames.slot(schema, name, candidate -> !candidate.isCustom());
    }

    /** A custom field: with a slot, or by the names that are left, of which the last may be an operator. */
    private Route custom(Route fields) {
        if (used == names.size()) {
            return fields;
        }
        Slot known = RouteNames.customSlot(fields, names.get(used));
        if (known != null) {
            used++;
            return RouteNames.parent(fields).to(known);
        }
        boolean hasOperator = names.size() - used > 1
                && Operator.ofWord(names.get(names.size() - 1)).isPresent();
        Route route = fields;
        int end = names.size() - (hasOperator ? 1 : 0);
        while (used < end) {
            String name = names.get(used++);
            route = route.below(name, false, used == end ? Kind.RAW : Kind.CUSTOM_FIELDS);
        }
        return route;
    }

    private Operator operator(String encodedName) {
        if (used == names.size()) {
            return Operator.EQ;
        }
        if (used + 1 < names.size()) {
            throw new IllegalArgumentException("'" + Excerpt.of(encodedName) + "': '" + Excerpt.of(names.get(used - 1))
                    + "' has no elements of its own.");
        }
        String word = names.get(used);
        return Operator.ofWord(word)
                .orElseThrow(() -> new IllegalArgumentException("'" + Excerpt.of(encodedName)
                        + "': there is no operator '" + Excerpt.of(word) + "'. There are " + Operator.words() + "."));
    }

    private static Object value(Route route, Operator operator, String text, String encodedName) {
        Object value = switch (operator) {
            case BLANK -> BooleanTexts.parse(text);
            case CONTAINS, STARTS_WITH, ENDS_WITH -> text;
            default -> typed(route, text);
        };
        if (value == null) {
            throw new IllegalArgumentException("'" + Excerpt.of(encodedName) + "': '" + Excerpt.of(text)
                    + "' is no value of type "
                    + (operator == Operator.BLANK ? Kind.BOOLEAN : route.kind) + "."
                    + (route.kind == Kind.DATETIME && text.indexOf(' ') > 0 ? " Send a plus sign as %2B." : ""));
        }
        return value;
    }

    private static @Nullable Object typed(Route route, String text) {
        return switch (route.kind) {
            case ENUMERATION -> route.step(route.length() - 1).enumeration().of(text);
            case RAW -> text;
            case DATETIME ->
                DAY.matcher(text).matches()
                        ? TextValues.read(Kind.DATE, text)
                                .map(LocalDate.class::cast)
                                .orElse(null)
                        : TextValues.read(Kind.DATETIME, text).orElse(null);
            default -> TextValues.read(route.kind, text).orElse(null);
        };
    }
}
