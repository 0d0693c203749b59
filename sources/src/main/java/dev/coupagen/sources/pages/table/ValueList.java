package dev.coupagen.sources.pages.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The allowed values that a cell lists.
 *
 * @param notation how they are written
 * @param values in their order, each once; empty unless the notation is a list
 */
public record ValueList(Notation notation, List<String> values) {
    /** The ways in which pages write allowed values. */
    public enum Notation {
        /** Nothing, or a lone comma. */
        BLANK,
        /** The word any. */
        ANY,
        /** A lone yes, no, true or false, which belongs into another column. */
        FLAG,
        /** Values with commas between them. */
        COMMA,
        /** One value a line, with or without other marks. */
        LINES,
        /** Values with slashes between them. */
        SLASH,
        /** Values with semicolons between them. */
        SEMICOLON,
        /** A first and a last number. */
        RANGE,
        /** Wording about the values, or a single one of which nobody can say whether it is a value. */
        TEXT;

        /** Whether the values are known; with every other notation there are none. */
        public boolean isList() {
            return switch (this) {
                case COMMA, LINES, SLASH, SEMICOLON -> true;
                case BLANK, ANY, FLAG, RANGE, TEXT -> false;
            };
        }
    }

    private static final int LONGEST_VALUE = 80;
    private static final int MOST_WORDS = 6;
    private static final Pattern RANGE =
            Pattern.compile(".*\\b-?\\d+\\s*(?:\\.\\.|to|through|and)\\s*-?\\d+\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d_.:+-]+");
    /** A full stop between two values in lower case; {@code U.S. Person} has none. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[a-z_]{2})\\.\\s+(?=[a-z])");

    private static final Pattern STOP = Pattern.compile("([a-z_]{2})\\.$");
    private static final Pattern REMARK = Pattern.compile("(?i)\\s*\\(case[- ]sensitive\\)");
    private static final Set<String> PROSE = Set.of("see", "any", "allowable", "refer", "must", "valid", "a");

    /** Copies the values. */
    public ValueList {
        values = List.copyOf(values);
    }

    /** Reads a cell, of whatever column; one that is not understood becomes {@link Notation#TEXT}. */
    public static ValueList of(Cell cell) {
        String text = cell.text();
        if (text.isEmpty() || text.equals(",")) {
            return none(Notation.BLANK);
        }
        if (text.equalsIgnoreCase("any")) {
            return none(Notation.ANY);
        }
        if (Flag.isFlag(text)) {
            return none(Notation.FLAG);
        }
        if (!text.contains(",") && RANGE.matcher(text).matches()) {
            return none(Notation.RANGE);
        }
        if (text.contains(",")) {
            return list(Notation.COMMA, cell.lines(), ",");
        }
        if (text.contains(";")) {
            return list(Notation.SEMICOLON, cell.lines(), ";");
        }
        if (cell.lines().size() > 1) {
            return list(Notation.LINES, cell.lines(), "\n");
        }
        return text.contains("/") && !text.contains(" ")
                ? list(Notation.SLASH, cell.lines(), "/")
                : none(Notation.TEXT);
    }

    /** Whether the words stand for true and false, which a boolean says by itself. */
    public boolean isTrueOrFalse() {
        return notation.isList()
                && values.stream()
                        .flatMap(value -> Stream.of(value.split("/", -1)))
                        .allMatch(Flag::isFlag);
    }

    /** Whether a text is so clearly a list that it is one even in a cell for other things. */
    static boolean isPlainList(Cell cell) {
        ValueList list = of(cell);
        return list.notation.isList()
                && list.values.size() > 2
                && list.values.stream().allMatch(value -> TOKEN.matcher(value).matches());
    }

    private static ValueList none(Notation notation) {
        return new ValueList(notation, List.of());
    }

    private static ValueList list(Notation notation, List<String> lines, String mark) {
        Set<String> values = new LinkedHashSet<>();
        for (String line : lines) {
            for (String part : line.split(Pattern.quote(mark), -1)) {
                values.addAll(items(part.strip()));
            }
        }
        boolean prose = values.stream().anyMatch(ValueList::isProse);
        return values.size() < 2 || prose ? none(Notation.TEXT) : new ValueList(notation, List.copyOf(values));
    }

    /** One item, or several where a full stop or a blank stands for the mark: {@code abandoned. disputed.} */
    private static List<String> items(String part) {
        List<String> items = new ArrayList<>();
        String text = STOP.matcher(REMARK.matcher(part).replaceAll("")).replaceAll("$1");
        String[] sentences = FULL_STOP.split(text, -1);
        for (String sentence : sentences) {
            String[] words = sentence.split(" ", -1);
            boolean lostMarks = words.length > 1
                    && Stream.of(words).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                    && Stream.of(words).anyMatch(word -> word.contains("_"));
            for (String item : lostMarks ? words : new String[] {sentence}) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    private static boolean isProse(String value) {
        String[] words = value.split(" ", -1);
        return value.length() > LONGEST_VALUE
                || (words.length > MOST_WORDS && !value.contains("("))
                || (words.length > 1 && PROSE.contains(words[0].toLowerCase(Locale.ROOT)))
                || value.contains("<");
    }
}
