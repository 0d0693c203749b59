package dev.coupagen.sources.pages.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a table is about, and the words that pages use for it. */
public enum Column {
    NAME("element", "element name", "field name", "name", "attribute", "attribute name", "property"),
    DESCRIPTION("description", "field description", "descriptions"),
    REQUIRED("req", "reqd", "required", "required field", "mandatory", "is required"),
    UNIQUE("unique", "unique field", "is unique"),
    VALUES(
            "allowable value",
            "allowable values",
            "allowed value",
            "allowed values",
            "possible values",
            "available options",
            "values"),
    IN("in", "api in", "api in field", "in field"),
    OUT("out", "api out", "api out field", "out field"),
    TYPE("type", "data type", "field type", "element type"),
    LENGTH("length", "max length"),
    VERB("verb", "method", "http verb", "http method"),
    PATH("path", "endpoint", "url"),
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
