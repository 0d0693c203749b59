package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.runtime.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a query as the arguments of a call. */
final class QueryString {
    static final String ORDER_BY = "order_by";
    static final String DIR = "dir";
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    static final String RETURN_OBJECT = "return_object";
    static final String FILTER = "filter";
    static final String FIELDS = "fields";
    private static final Set<String> RESERVED = Set.of(ORDER_BY, DIR, LIMIT, OFFSET, RETURN_OBJECT, FILTER, FIELDS);

    private QueryString() {}

    /** Whether an argument of that name is no criterion. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** The arguments as they are sent. */
    static String encoded(QueryParts<?> parts) {
        return String.join("&", arguments(parts, true));
    }

    /** The arguments as they are sent, one by one. */
    static List<String> encodedArguments(QueryParts<?> parts) {
        return arguments(parts, true);
    }

    /** The arguments for people to read. */
    static String readable(QueryParts<?> parts) {
        return String.join("&", arguments(parts, false));
    }

    private static List<String> arguments(QueryParts<?> parts, boolean encode) {
        List<String> arguments = new ArrayList<>();
        for (Criterion<?> criterion : parts.criteria()) {
            arguments.add(encode ? encoded(criterion) : criterion.toString());
        }
        for (RawArgument argument : parts.arguments()) {
            arguments.add(encode ? argument.encodedName() + "=" + argument.encodedValue() : argument.readable());
        }
        if (parts.order() != null) {
            Route route = parts.order().route;
            arguments.add(ORDER_BY + "=" + (encode ? route.text(Percent::encode) : route.toString()));
            arguments.add(DIR + "=" + parts.order().direction.word());
        }
        add(arguments, LIMIT, parts.limit());
        add(arguments, OFFSET, parts.offset());
        add(
                arguments,
                RETURN_OBJECT,
                parts.returnObject() == null ? null : parts.returnObject().word());
        String filter = parts.filter();
        add(arguments, FILTER, filter == null || !encode ? filter : Percent.encode(filter));
        String fields = parts.fields() == null ? null : FieldJson.write(parts.fields());
        add(arguments, FIELDS, fields == null || !encode ? fields : Percent.encodeJson(fields));
        return arguments;
    }

    private static void add(List<String> arguments, String name, @Nullable Object value) {
        if (value != null) {
            arguments.add(name + "=" + value);
        }
    }

    private static String encoded(Criterion<?> criterion) {
        List<String> values = criterion.values.stream()
                .map(value -> Percent.encode(TextValues.write(value)))
                .toList();
        return criterion.key(Percent::encode) + "=" + String.join(",", values);
    }
}
