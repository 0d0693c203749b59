package dev.coupagen.generator.source.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the header row of a table says: which column is where.
 *
 * @param columns their index, from 0
 * @param texts the words of the header by index
 * @param unknown the indexes whose words nobody knows
 * @param guessed whether some columns are known by what their cells hold
 */
record Header(Map<Column, Integer> columns, List<String> texts, List<Integer> unknown, boolean guessed) {
    /** What a table is about. */
    enum Subject {
        ELEMENTS,
        OPERATIONS,
        /** Something else, such as the columns of a file or a list of codes. */
        OTHER
    }

    Header {
        columns = Map.copyOf(columns);
        texts = List.copyOf(texts);
        unknown = List.copyOf(unknown);
    }

    static Header of(List<Cell> row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> texts = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i).text();
            texts.add(text);
            Optional<Column> column = Column.of(text);
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            } else if (!text.isEmpty()) {
                unknown.add(i);
            }
        }
        if (!columns.containsKey(Column.NAME) && (columns.containsKey(Column.IN) || columns.containsKey(Column.OUT))) {
            Integer field = columns.remove(Column.FIELD);
            if (field != null) {
                columns.put(Column.NAME, field);
            }
        }
        return new Header(columns, texts, unknown, false);
    }

    /**
     * An element table has a column of names and one of types, and either says what goes in and out or calls its names
     * elements: the tables of files have names and types as well.
     */
    Subject subject() {
        if (isOfAnotherKind()) {
            return Subject.OTHER;
        }
        boolean flow = has(Column.IN) || has(Column.OUT);
        if (has(Column.NAME) && (flow || (has(Column.TYPE) && namesElements()))) {
            return Subject.ELEMENTS;
        }
        return has(Column.VERB) && has(Column.PATH) ? Subject.OPERATIONS : Subject.OTHER;
    }

    private boolean namesElements() {
        if (guessed) {
            return true;
        }
        Integer name = columns.get(Column.NAME);
        return name != null && Words.plain(texts.get(name)).startsWith("element");
    }

    /** Whether the table has no header, so that its first row of elements was taken for one. */
    boolean isRow() {
        Integer type = columns.get(Column.TYPE);
        return guessed && type != null && Scalars.of(texts.get(type)).isPresent();
    }

    /** Whether the words say that the table is about something that is no part of an API's resources. */
    boolean isOfAnotherKind() {
        return has(Column.OTHER_SUBJECT) || has(Column.FIELD);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    Cell cell(List<Cell> row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? Cell.COVERED : row.get(index);
    }

    /** This header with one more column known by what it holds. */
    Header with(Column column, int index) {
        Map<Column, Integer> more = new EnumMap<>(Column.class);
        more.putAll(columns);
        more.put(column, index);
        List<Integer> rest = unknown.stream().filter(i -> i != index).toList();
        return new Header(more, texts, rest, true);
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
