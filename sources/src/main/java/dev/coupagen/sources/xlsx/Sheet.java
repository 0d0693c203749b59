package dev.coupagen.sources.xlsx;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name as its tab shows it
 * @param rows those that have any text, from top to bottom
 */
public record Sheet(String name, List<Row> rows) {
    /** Copies the list. */
    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number from 1, as the sheet counts
     * @param cells texts by column, without blank ones at the end; of merged cells the first has the text
     */
    public record Row(int number, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column from 0; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
