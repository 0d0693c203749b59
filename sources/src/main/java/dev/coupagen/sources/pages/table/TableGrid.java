package dev.coupagen.sources.pages.table;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays an HTML table out as rows of cells by column. A span is taken for what it says but never beyond the bounds below,
 * so that no page, however made, costs more than its own size.
 */
public final class TableGrid {
    private static final int WIDEST = 64;
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 4;

    private final String page;
    private final int number;
    private final String heading;
    private final Notices notices;
    /** How many more rows the cell above reaches into, by column. */
    private final int[] reach = new int[WIDEST];

    private int rowNumber;
    private boolean cut;

    private TableGrid(String page, int number, String heading, Notices notices) {
        this.page = page;
        this.number = number;
        this.heading = heading;
        this.notices = notices;
    }

    /** The grid of a table. What exceeds the bounds is left out, with a notice that names the page. */
    public static Table of(Element table, String page, int number, String heading, Notices notices) {
        return of(table, page, number, heading, notices, 1);
    }

    private static Table of(Element table, String page, int number, String heading, Notices notices, int depth) {
        TableGrid grid = new TableGrid(page, number, heading, notices);
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : rowsOf(table)) {
            grid.rowNumber++;
            if (rows.size() == LONGEST) {
                grid.cut = true;
                break;
            }
            rows.add(grid.row(row, depth));
        }
        if (grid.cut) {
            notices.addAt(
                    new Location(page, number, rows.size()), PageDiagnostic.PAGE_TABLE_CUT, heading, WIDEST, LONGEST);
        }
        return new Table(number, 0, heading, rows);
    }

    /** The rows of the table itself, not those of tables inside it. */
    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "table" -> {}
                default -> rows.addAll(rowsOf(child));
            }
        }
        return rows;
    }

    private List<Cell> row(Element row, int depth) {
        Cell[] cells = new Cell[WIDEST];
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            column = next(column);
            if (column == WIDEST) {
                cut = true;
                break;
            }
            int span = Math.min(span(cell, "colspan"), WIDEST - column);
            int rows = span(cell, "rowspan");
            cells[column] = cell(cell, span, depth);
            for (int i = column; i < column + span; i++) {
                // Marked one too high: the row below takes one off every column when it begins.
                reach[i] = rows;
            }
            column += span;
        }
        return cells(cells, column);
    }

    private List<Cell> cells(Cell[] cells, int end) {
        int width = end;
        for (int i = 0; i < WIDEST; i++) {
            if (reach[i] > 0) {
                reach[i]--;
                width = Math.max(width, i + 1);
            }
            if (cells[i] == null) {
                cells[i] = Cell.COVERED;
            }
        }
        return Arrays.asList(cells).subList(0, width);
    }

    private int next(int column) {
        int free = column;
        while (free < WIDEST && reach[free] > 0) {
            free++;
        }
        return free;
    }

    private Cell cell(Element cell, int span, int depth) {
        CellText text = CellText.of(cell);
        List<Table> nested = new ArrayList<>();
        if (depth < DEEPEST) {
            for (Element table : text.tables()) {
                nested.add(of(table, page, number, heading, notices, depth + 1));
            }
        }
        if (text.cut()) {
            notices.addAt(new Location(page, number, 0), PageDiagnostic.PAGE_CELL_CUT, text.text());
        }
        if (text.drawn()) {
            notices.addAt(new Location(page, number, rowNumber), PageDiagnostic.PAGE_CELL_IMAGE);
        }
        return new Cell(text.text(), text.lines(), text.links(), span, nested);
    }

    /** What the attribute says; 1 if it is not a number, as browsers do. */
    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return (int) Math.max(1, Math.min(LONGEST, Long.parseLong(text)));
    }
}
