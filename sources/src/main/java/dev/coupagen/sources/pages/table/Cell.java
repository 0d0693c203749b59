package dev.coupagen.sources.pages.table;

import java.util.List;

/**
 * What one column of one row holds after spans are resolved.
 *
 * @param text its text on one line, without that of nested tables
 * @param lines the same, cut where the page breaks a line
 * @param links where its links lead, in order
 * @param span how many columns the cell covers; it is held by the first, the others hold {@link #COVERED}
 * @param nested the tables inside it
 */
public record Cell(String text, List<String> lines, List<String> links, int span, List<Table> nested) {
    /** A column without a cell, or one that a cell further left or above covers. */
    static final Cell COVERED = new Cell("", List.of(), List.of(), 0, List.of());

    /** Copies all lists. */
    public Cell {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        nested = List.copyOf(nested);
    }

    /** Whether it has neither a text nor a nested table; links alone do not count. */
    public boolean isBlank() {
        return text.isEmpty() && nested.isEmpty();
    }
}
