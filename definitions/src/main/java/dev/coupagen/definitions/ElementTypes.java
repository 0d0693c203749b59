package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text form of an {@link ElementType}, as it stands in definition and custom-field files: {@code string(255)},
 * {@code decimal(32,4)}, {@code Supplier}, {@code InvoiceLine[]}, {@code custom-fields}.
 *
 * <p>Every type has a text form that reads back to an equal type, whatever the names and texts in it are; where the
 * plain form would read as something else it is wrapped: {@code reference(date)}, {@code unknown(USD)}. What is not
 * stated at all is {@code unknown}. The values of an enumeration are no part of the text form.
 */
public final class ElementTypes {
    private static final String CUSTOM_FIELDS = "custom-fields";
    private static final String UNKNOWN = "unknown";
    private static final String REFERENCE = "reference";
    private static final String LIST = "[]";
    private static final int DEEPEST_LIST = 4;
    /** The sizes within the text of a scalar. */
    static final Pattern SIZES = Pattern.compile("\\((\\d{1,9})(?:,(\\d{1,9}))?\\)$");

    private static final Pattern SCALAR =
            Pattern.compile("([a-z][a-z -]{0,30}?) ?(?:\\( ?(\\d{1,9}) ?(?:, ?(\\d{1,9}) ?)?\\)?)?");
    private static final Pattern RESOURCE = Pattern.compile("[A-Z][A-Za-z0-9]{0,200}(?:[-_][A-Za-z0-9]{1,200}){0,20}");

    /** The words for scalars, and the one of them that we write. */
    private record Word(ScalarKind kind, String normal) {}

    private static final Map<String, Word> WORDS = Map.ofEntries(
            word("string", ScalarKind.TEXT, "string"),
            word("varchar", ScalarKind.TEXT, "string"),
            word("char", ScalarKind.TEXT, "string"),
            word("text", ScalarKind.TEXT, "text"),
            word("mediumtext", ScalarKind.TEXT, "text"),
            word("integer", ScalarKind.INTEGER, "integer"),
            word("int", ScalarKind.INTEGER, "integer"),
            word("bigint", ScalarKind.INTEGER, "integer"),
            word("long", ScalarKind.INTEGER, "integer"),
            word("decimal", ScalarKind.DECIMAL, "decimal"),
            word("number", ScalarKind.DECIMAL, "decimal"),
            word("numeric", ScalarKind.DECIMAL, "decimal"),
            word("float", ScalarKind.DECIMAL, "float"),
            word("double", ScalarKind.DECIMAL, "float"),
            word("boolean", ScalarKind.BOOLEAN, "boolean"),
            word("bool", ScalarKind.BOOLEAN, "boolean"),
            word("tinyint", ScalarKind.INTEGER, "integer"),
            word("date", ScalarKind.DATE, "date"),
            word("datetime", ScalarKind.DATETIME, "datetime"),
            word("date time", ScalarKind.DATETIME, "datetime"),
            word("date-time", ScalarKind.DATETIME, "datetime"),
            word("timestamp", ScalarKind.DATETIME, "datetime"),
            word("time", ScalarKind.TIME, "time"));

    /** What was parsed before: a release states a few hundred types many thousand times. */
    private static final Map<String, ElementType> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 2_000;
    private static final int LONGEST_KNOWN = 100;

    private ElementTypes() {}

    /**
     * The type that this text states. A text that cannot be understood gives a scalar of unknown kind that keeps it.
     *
     * @param text in any case for scalars; white space around it does not count
     */
    public static ElementType parse(String text) {
        ElementType known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        ElementType type = parsed(text);
        if (text.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(text, type);
        }
        return type;
    }

    private static ElementType parsed(String text) {
        String trimmed = text.strip();
        String item = trimmed;
        int lists = 0;
        while (item.endsWith(LIST) && item.length() > LIST.length() && lists <= DEEPEST_LIST) {
            item = item.substring(0, item.length() - LIST.length()).strip();
            lists++;
        }
        if (lists > DEEPEST_LIST || (lists > 0 && item.equals(LIST))) {
            return unknown(trimmed);
        }
        ElementType type = parseItem(item);
        for (int i = 0; i < lists; i++) {
            type = new Collection(type);
        }
        return type;
    }

    /**
     * As {@link #parse(String)}; a text type with allowed values, or a list of such, becomes an enumeration.
     *
     * @param values the allowed values; empty for any
     */
    public static ElementType parse(String text, List<String> values) {
        return withValues(parse(text), values);
    }

    /** The same type, restricted to these values where it is text; other types stay as they are. */
    public static ElementType withValues(ElementType type, List<String> values) {
        if (values.isEmpty()) {
            return type;
        }
        if (type instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
            return new Enumeration(scalar, values);
        }
        if (type instanceof Collection collection) {
            return new Collection(withValues(collection.item(), values));
        }
        return type;
    }

    /** The scalar that this text states in any case and with any spacing, if it states one. */
    public static Optional<Scalar> scalar(String text) {
        Matcher matcher = SCALAR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (text.length() > 100 || !matcher.matches()) {
            return Optional.empty();
        }
        Word word = WORDS.get(matcher.group(1));
        if (word == null) {
            return Optional.empty();
        }
        String first = matcher.group(2);
        String second = matcher.group(3);
        if (matcher.group(1).equals("tinyint") && "1".equals(first)) {
            return Optional.of(new Scalar(ScalarKind.BOOLEAN, "boolean"));
        }
        return Optional.of(new Scalar(word.kind(), word.normal() + size(word.kind(), first, second)));
    }

    /** A scalar of unknown kind that keeps what its source said. */
    public static Scalar unknown(String text) {
        return new Scalar(ScalarKind.UNKNOWN, text);
    }

    /** The text form, which {@link #parse(String, List)} reads back. */
    public static String text(ElementType type) {
        if (type instanceof Scalar scalar) {
            return scalar.text().isEmpty() ? UNKNOWN : plainOr(UNKNOWN, scalar.text(), scalar);
        }
        if (type instanceof Enumeration enumeration) {
            return text(enumeration.base());
        }
        if (type instanceof Reference reference) {
            return plainOr(REFERENCE, reference.resource(), reference);
        }
        if (type instanceof Collection collection) {
            return text(collection.item()) + LIST;
        }
        return CUSTOM_FIELDS;
    }

    private static ElementType parseItem(String text) {
        if (text.equals(CUSTOM_FIELDS)) {
            return new CustomFields();
        }
        if (text.equals(UNKNOWN)) {
            return unknown("");
        }
        if (isWrapped(UNKNOWN, text)) {
            return unknown(unwrap(UNKNOWN, text));
        }
        if (isWrapped(REFERENCE, text)) {
            return new Reference(unwrap(REFERENCE, text));
        }
        Optional<Scalar> scalar = scalar(text);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        return RESOURCE.matcher(text).matches() ? new Reference(text) : unknown(text);
    }

    private static String plainOr(String wrapper, String text, ElementType type) {
        return !text.endsWith(LIST) && parse(text).equals(type) ? text : wrapper + "(" + text + ")";
    }

    private static boolean isWrapped(String wrapper, String text) {
        return text.startsWith(wrapper + "(") && text.endsWith(")");
    }

    private static String unwrap(String wrapper, String text) {
        return text.substring(wrapper.length() + 1, text.length() - 1);
    }

    private static String size(ScalarKind kind, @Nullable String first, @Nullable String second) {
        if (first == null) {
            return "";
        }
        return switch (kind) {
            case TEXT -> "(" + number(first) + ")";
            case DECIMAL -> "(" + number(first) + (second == null ? "" : "," + number(second)) + ")";
            default -> "";
        };
    }

    /** Without leading zeros, so that a type has one text. */
    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map.Entry<String, Word> word(String word, ScalarKind kind, String normal) {
        return Map.entry(word, new Word(kind, normal));
    }
}
