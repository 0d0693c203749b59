package dev.coupagen.processor.release;

import dev.coupagen.runtime.RawValue;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * JSON as plain values, read and written by Jackson alone: a {@link Map}, a {@link List}, a {@link String}, {@link
 * Digits}, a {@link Boolean} or {@link Nil}. Members are in no order; numbers are equal if their digits are.
 */
final class Tree {
    private static final StreamReadConstraints GENEROUS =
            StreamReadConstraints.builder().maxNumberLength(100_000).build();
    private static final JsonFactory PLAIN =
            JsonFactory.builder().streamReadConstraints(GENEROUS).build();
    private static final JsonFactory ESCAPING =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Tree() {}

    /** A number as it stands in the document. */
    record Digits(String text) {}

    /** No value. */
    enum Nil {
        NIL
    }

    static Object read(byte[] json) {
        return read(new String(json, StandardCharsets.UTF_8));
    }

    static Object read(String json) {
        try (JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), json)) {
            return value(parser, parser.nextToken());
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    members.put(name, value(parser, parser.nextToken()));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, parser.currentToken()));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> (Object) true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nil.NIL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getString());
            default -> throw new IllegalStateException(token.toString());
        };
    }

    /** The JSON of a tree. */
    static String json(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ESCAPING.createGenerator(ObjectWriteContext.empty(), out)) {
            write(tree, json);
        }
        return out.toString();
    }

    static byte[] bytes(Object tree) {
        return json(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object tree, JsonGenerator json) {
        if (tree instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                json.writeName((String) name);
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof List<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (tree instanceof Digits digits) {
            json.writeNumber(digits.text());
        } else if (tree instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (tree instanceof String text) {
            json.writeString(text);
        } else {
            json.writeNull();
        }
    }

    /** The tree with dashes for underscores in its names. */
    static Object dashed(Object tree) {
        return mapped(tree, name -> name.replace('_', '-'), scalar -> scalar);
    }

    /** The tree with text for each number and boolean. */
    static Object texts(Object tree) {
        return mapped(tree, name -> name, scalar -> {
            if (scalar instanceof Digits digits) {
                return digits.text();
            }
            return scalar instanceof Boolean truth ? truth.toString() : scalar;
        });
    }

    private static Object mapped(Object tree, UnaryOperator<String> name, UnaryOperator<Object> scalar) {
        if (tree instanceof Map<?, ?> members) {
            Map<String, Object> mapped = new LinkedHashMap<>();
            members.forEach((key, value) -> mapped.put(name.apply((String) key), mapped(value, name, scalar)));
            return mapped;
        }
        if (tree instanceof List<?> items) {
            return items.stream().map(item -> mapped(item, name, scalar)).toList();
        }
        return scalar.apply(tree);
    }

    /** Where the trees first differ, and how; empty if they are equal. */
    static Optional<String> difference(Object expected, Object actual) {
        return expected.equals(actual) ? Optional.empty() : Optional.of(difference("", expected, actual));
    }

    private static String difference(String path, Object expected, Object actual) {
        if (expected instanceof Map<?, ?> && actual instanceof Map<?, ?>) {
            Set<String> names = new TreeSet<>(members(expected).keySet());
            names.addAll(members(actual).keySet());
            for (String name : names) {
                Object one = members(expected).getOrDefault(name, "(missing)");
                Object other = members(actual).getOrDefault(name, "(missing)");
                if (!one.equals(other)) {
                    return difference(path + "/" + name, one, other);
                }
            }
        } else if (expected instanceof List<?> some
                && actual instanceof List<?> others
                && some.size() == others.size()) {
            for (int i = 0; i < some.size(); i++) {
                if (!some.get(i).equals(others.get(i))) {
                    return difference(path + "[" + i + "]", some.get(i), others.get(i));
                }
            }
        }
        return "%s is %.300s instead of %.300s".formatted(path, json(actual), json(expected));
    }

    /** The members of a tree that is a record; none of any other. */
    @SuppressWarnings("unchecked") // the names of members are strings
    static Map<String, Object> members(Object tree) {
        return tree instanceof Map<?, ?> ? (Map<String, Object>) tree : Map.of();
    }

    /** The tree as the runtime has it. */
    static RawValue raw(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return RawValue.Struct.of(members.entrySet().stream()
                    .map(member -> new RawValue.Member(
                            (String) member.getKey(), raw(Objects.requireNonNull(member.getValue()))))
                    .toList());
        }
        if (tree instanceof List<?> items) {
            return new RawValue.Array(items.stream().map(Tree::raw).toList(), "");
        }
        if (tree instanceof Digits digits) {
            return new RawValue.Numeric(digits.text());
        }
        if (tree instanceof Boolean truth) {
            return RawValue.Bool.of(truth);
        }
        return tree instanceof String text ? new RawValue.Text(text) : RawValue.Null.NULL;
    }
}
