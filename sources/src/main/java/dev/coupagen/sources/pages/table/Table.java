package dev.coupagen.sources.pages.table;

import java.util.List;

/**
 * A table of a page as a grid: every row has its cells by column, whatever spans the page used.
 *
 * @param number which table of the page it is, from 1; nested ones count with their outermost
 * @param section which heading of the page stands above it, from 1; 0 without one
 * @param heading the heading above it; empty without one
 * @param rows from top to bottom, header rows included
 */
public record Table(int number, int section, String heading, List<List<Cell>> rows) {
    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** The same table below the given heading of the page, counted from 1. */
    public Table inSection(int which) {
        return new Table(number, which, heading, rows);
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
