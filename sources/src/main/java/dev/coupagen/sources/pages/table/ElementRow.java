package dev.coupagen.sources.pages.table;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row of an element table: the cells by what they are about.
 *
 * @param table which table of the page, from 1
 * @param row which row of the table, from 1
 * @param cells the columns that the table has
 */
public record ElementRow(int table, int row, Map<Column, Cell> cells) {
    /** Copies the cells. */
    public ElementRow {
        cells = Map.copyOf(cells);
    }

    /** The row's cells under a header, a value list in a cell that covers several columns put where it belongs. */
    static ElementRow of(int table, int row, Header header, java.util.List<Cell> line) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        header.columns().forEach((column, index) -> cells.put(column, header.cell(line, column)));
        Integer values = header.columns().get(Column.VALUES);
        if (values != null) {
            header.columns().forEach((column, index) -> {
                Cell cell = header.cell(line, column);
                boolean covers = index < values && index + cell.span() > values;
                boolean flagColumn = column == Column.REQUIRED || column == Column.UNIQUE;
                if (covers && (flagColumn ? Flag.of(cell.text()).isEmpty() : ValueList.isPlainList(cell))) {
                    cells.put(Column.VALUES, cell);
                    cells.put(column, Cell.COVERED);
                }
            });
        }
        return new ElementRow(table, row, cells);
    }

    /** The cell under a column; {@link Cell#COVERED} if the table has no such column. */
    public Cell cell(Column column) {
        return cells.getOrDefault(column, Cell.COVERED);
    }

    /** The text under a column; empty if the table has no such column. */
    public String text(Column column) {
        return cell(column).text();
    }

    /** What a flag column says; {@link Flag#BLANK} if its text is no flag, which the table reader has reported. */
    public Flag flag(Column column) {
        return cells.containsKey(column) ? Flag.of(text(column)).orElse(Flag.BLANK) : Flag.UNSTATED;
    }
}
