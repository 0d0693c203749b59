package dev.coupagen.sources.pages.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a table is about, and the words that pages use for it. */
public enum Column {
    /** The name of the element. */
    NAME("element", "element name", "field name", "name", "attribute", "attribute name", "property"),
    /** What the element is for. */
    DESCRIPTION("description", "field description", "descriptions"),
    /** Whether a create without it is refused. */
    REQUIRED("req", "reqd", "required", "required field", "mandatory", "is required"),
    /** Whether no two records may share its value. */
    UNIQUE("unique", "unique field", "is unique"),
    /** Which values are allowed. */
    VALUES(
            "allowable value",
            "allowable values",
            "allowed value",
            "allowed values",
            "possible values",
            "available options",
            "values"),
    /** Whether Coupa accepts it. */
    IN("in", "api in", "api in field", "in field"),
    /** Whether Coupa sends it. */
    OUT("out", "api out", "api out field", "out field"),
    /** Its type, with the length in brackets if it has one. */
    TYPE("type", "data type", "field type", "element type"),
    /** A length in a column of its own; recognized, but not read. */
    LENGTH("length", "max length"),
    /** The HTTP verb of an operation, or several. */
    VERB("verb", "method", "http verb", "http method"),
    /** The path of an operation, with or without {@code /api}. */
    PATH("path", "endpoint", "url"),
    /** What the operation does, in words; names of operations do not come from it. */
    ACTION("action"),
    /** Wording for the columns of files; beside columns for in and out they mean elements after all. */
    FIELD("field", "fields", "column name", "column"),
    /** Wording that say the table is about a file, the arguments of a call, or codes. */
    OTHER_SUBJECT(
            "position",
            "required unique",
            "req unique",
            "parameter",
            "argument",
            "header",
            "resource",
            "code",
            "request body object");

    /** The order that nearly all element tables have. */
    static final List<Column> USUAL = List.of(NAME, DESCRIPTION, REQUIRED, UNIQUE, VALUES, IN, OUT, TYPE);

    private static final int SHORTEST_WITH_TYPO = 6;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<String> words;

    Column(String... words) {
        this.words = Set.of(words);
    }

    /** The column that a header's text announces; a letter may be wrong in a long word. */
    public static Optional<Column> of(String header) {
        String plain = Wording.plain(header);
        return Stream.of(values())
                .filter(column -> column.words.contains(plain))
                .findFirst()
                .or(() -> nearly(plain));
    }

    private static Optional<Column> nearly(String plain) {
        if (plain.length() < SHORTEST_WITH_TYPO) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(column -> column.words.stream().anyMatch(word -> Wording.isNear(word, plain, 1)))
                .findFirst();
    }
}
