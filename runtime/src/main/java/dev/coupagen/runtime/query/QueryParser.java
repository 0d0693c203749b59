package dev.coupagen.runtime.query;

import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a call back into a query. */
final class QueryParser<R> {
    private static final String ONE_ORDER =
            "Coupa orders by one element. Name it without brackets and commas, as in order_by=created_at.";

    private final Route root;
    private final boolean strict;
    private QueryParts<R> parts = QueryParts.none();
    private final List<Criterion<R>> criteria = new ArrayList<>();
    private final List<RawArgument> kept = new ArrayList<>();
    private @Nullable String orderBy;
    private @Nullable String direction;

    QueryParser(Route root, boolean strict) {
        this.root = root;
        this.strict = strict;
    }

    Query<R> parse(String arguments) {
        String text = arguments.startsWith("?") ? arguments.substring(1) : arguments;
        for (String argument : text.split("&", -1)) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                understand(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (!argument.isEmpty()) {
                incomplete(argument, equals);
            }
        }
        order();
        return new Query<>(root, parts.with(criteria, kept));
    }

    /** A name without a value is taken as one with an empty value. */
    private void incomplete(String argument, int equals) {
        if (strict) {
            throw new IllegalArgumentException(
                    "The argument '" + Excerpt.of(argument) + "' is not in the form name=value.");
        }
        if (equals < 0) {
            understand(argument, "");
        } else {
            kept.add(new RawArgument("", argument.substring(1)));
        }
    }

    private void understand(String name, String value) {
        try {
            switch (name) {
                case QueryString.ORDER_BY -> orderBy = value;
                case QueryString.DIR -> direction = value;
                case QueryString.LIMIT -> parts = parts.withLimit(number(name, value));
                case QueryString.OFFSET -> parts = parts.withOffset(number(name, value));
                case QueryString.FILTER -> parts = parts.withFilter(Percent.decode(value));
                case QueryString.RETURN_OBJECT -> parts = parts.with(returnObject(value));
                case QueryString.FIELDS -> parts = parts.with(fields(value));
                default -> {
                    if (name.startsWith(QueryString.ORDER_BY + "[")) {
                        throw new IllegalArgumentException("'" + Excerpt.of(name) + "': " + ONE_ORDER);
                    }
                    criteria.add(new CriterionParser(root).parse(name, value));
                }
            }
        } catch (IllegalArgumentException e) {
            keep(name, value, e);
        }
    }

    private void keep(String name, String value, IllegalArgumentException reason) {
        if (strict) {
            throw reason;
        }
        // A question mark at the start of all arguments would be taken for the one before them.
        kept.add(new RawArgument(name.replace("?", "%3F"), value));
    }

    private void order() {
        String by = orderBy;
        String dir = direction;
        try {
            if (by == null) {
                if (dir != null) {
                    throw new IllegalArgumentException("'dir' says how to order, but no 'order_by' by what.");
                }
                return;
            }
            if (by.indexOf(',') >= 0) {
                throw new IllegalArgumentException("'order_by' is '" + Excerpt.of(by) + "'. " + ONE_ORDER);
            }
            Route route = new CriterionParser(root).element(by);
            if (route.many) {
                throw new IllegalArgumentException(
                        "'order_by' names '" + Excerpt.of(route) + "', which goes through a collection.");
            }
            parts = parts.with(new Order<>(route, direction(dir)));
        } catch (IllegalArgumentException e) {
            if (by != null) {
                keep(QueryString.ORDER_BY, by, e);
            }
            if (dir != null) {
                keep(QueryString.DIR, dir, e);
            }
        }
    }

    private FieldTree fields(String value) {
        FieldTree fields = FieldJson.read(Percent.decode(value));
        if (strict) {
            FieldNames.check(fields, root.mapper.schema());
        }
        return fields;
    }

    private static Order.Direction direction(@Nullable String dir) {
        if (dir == null || dir.toLowerCase(Locale.ROOT).equals(Order.Direction.ASC.word())) {
            return Order.Direction.ASC;
        }
        if (dir.toLowerCase(Locale.ROOT).equals(Order.Direction.DESC.word())) {
            return Order.Direction.DESC;
        }
        throw new IllegalArgumentException("'dir' is '" + Excerpt.of(dir) + "'. Give 'asc' or 'desc'.");
    }

    private static int number(String name, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + name + "' is '" + Excerpt.of(value) + "', which is not a number.");
        }
        return Integer.parseInt(value);
    }

    private static ReturnObject returnObject(String value) {
        for (ReturnObject candidate : ReturnObject.values()) {
            if (candidate.word().equals(value)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "'return_object' is '" + Excerpt.of(value) + "'. Give 'none', 'limited' or 'shallow'.");
    }
}
