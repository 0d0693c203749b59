package dev.coupagen.sources.pages.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the header row of a table says: which column is where.
 *
 * @param columns their index, from 0
 * @param texts the words of the header by index
 * @param unknown the indexes whose words nobody knows
 * @param guessed whether some columns are known by what their cells hold
 */
public record Header(Map<Column, Integer> columns, List<String> texts, List<Integer> unknown, boolean guessed) {
    /** What a table is about. */
    public enum Subject {
        /** Elements of a resource, one a row. */
        ELEMENTS,
        /** Operations, one or several a row. */
        OPERATIONS,
        /** Something else, such as the columns of a file or a list of codes. */
        OTHER
    }

    /** Copies all collections. */
    public Header {
        columns = Map.copyOf(columns);
        texts = List.copyOf(texts);
        unknown = List.copyOf(unknown);
    }

    static Header of(List<Cell> row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> texts = row.stream().map(Cell::text).toList();
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            Column.of(texts.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        if (columns.containsKey(Column.IN) || columns.containsKey(Column.OUT)) {
            Integer field = columns.remove(Column.FIELD);
            if (field != null) {
                columns.putIfAbsent(Column.NAME, field);
            }
            // Nothing but an element goes in and out, so no other word says that the table is about something else.
            columns.remove(Column.OTHER_SUBJECT);
        }
        if (row.stream().anyMatch(Header::isValue)) {
            columns.remove(Column.OTHER_SUBJECT);
        }
        return new Header(columns, texts, unknown(texts, columns), false);
    }

    /** Whether a cell holds what stands in rows only, so that an element called {@code code} is no column of codes. */
    private static boolean isValue(Cell cell) {
        return Flag.isFlag(cell.text())
                || (cell.text().contains("(") && Scalars.of(cell.text()).isPresent());
    }

    /** The columns that are not read: their words are unknown, or say again what another column is for. */
    private static List<Integer> unknown(List<String> texts, Map<Column, Integer> columns) {
        return IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).isEmpty() && !columns.containsValue(i))
                .boxed()
                .toList();
    }

    /**
     * An element table has a column of names and one of types, and either says what goes in and out or calls its names
     * elements: the tables of files have names and types as well.
     */
    Subject subject() {
        if (has(Column.VERB) && has(Column.PATH)) {
            return Subject.OPERATIONS;
        }
        if (isOfAnotherKind()) {
            return Subject.OTHER;
        }
        boolean flow = has(Column.IN) || has(Column.OUT);
        if (has(Column.NAME) && (flow || (has(Column.TYPE) && namesElements()))) {
            return Subject.ELEMENTS;
        }
        return Subject.OTHER;
    }

    private boolean namesElements() {
        if (guessed) {
            return true;
        }
        Integer name = columns.get(Column.NAME);
        return name != null && Wording.plain(texts.get(name)).startsWith("element");
    }

    /** Whether the table has no header, so that its first row of elements was taken for one. */
    boolean isRow() {
        Integer type = columns.get(Column.TYPE);
        return guessed && type != null && Scalars.of(texts.get(type)).isPresent();
    }

    /** Whether the words say that the table is about something that is no part of an API's resources. */
    public boolean isOfAnotherKind() {
        return has(Column.OTHER_SUBJECT) || has(Column.FIELD);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    Cell cell(List<Cell> row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? Cell.COVERED : row.get(index);
    }

    /** The columns that may hold anything: those with unknown words and those without any. */
    List<Integer> open() {
        return IntStream.range(0, texts.size())
                .filter(i -> !columns.containsValue(i))
                .boxed()
                .toList();
    }

    /** This header with one more column known by what it holds. */
    Header with(Column column, int index) {
        Map<Column, Integer> more = new EnumMap<>(Column.class);
        more.putAll(columns);
        more.put(column, index);
        return new Header(more, texts, unknown(texts, more), true);
    }

    /** This header and the row below it, if that says more about columns of which this one says only that they are. */
    Optional<Header> joinedWith(List<Cell> row) {
        Header below = of(row);
        boolean onlyMore = below.unknown.isEmpty()
                && below.columns.size() > 1
                && below.columns.entrySet().stream()
                        .noneMatch(column -> has(column.getKey()) || columns.containsValue(column.getValue()));
        if (!onlyMore) {
            return Optional.empty();
        }
        Map<Column, Integer> all = new EnumMap<>(Column.class);
        all.putAll(columns);
        all.putAll(below.columns);
        List<String> words = new ArrayList<>(texts);
        below.columns.values().forEach(index -> set(words, index, row.get(index).text()));
        return Optional.of(new Header(all, words, unknown(words, all), false));
    }

    private static void set(List<String> words, int index, String text) {
        while (words.size() <= index) {
            words.add("");
        }
        words.set(index, text);
    }

    /** The order nearly all tables have, for rows that do not fit this header. */
    static Header usual() {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> texts = new ArrayList<>();
        for (Column column : Column.USUAL) {
            columns.put(column, texts.size());
            texts.add(column.name());
        }
        return new Header(columns, texts, List.of(), false);
    }
}
