package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes records as rows: the cells of a record are collected, then its rows are written in their order. */
final class CsvElementWriter extends RowSink {
    private final OutputPlan plan;
    private final CsvDialect dialect;
    private final CellBytes cells;
    private final byte[] lineEnd;
    private final byte delimiter;
    private final boolean quotesAll;
    /** Of each row its type and where its cells begin in {@link #bounds}. */
    private int[] types = new int[64];

    private int[] firsts = new int[64];
    private int rows;
    /** Start and end of each cell in {@link #cells}; equal for a blank one. */
    private int[] bounds = new int[1_024];

    private int used;
    /** Cells beyond the columns of their rows, which were read so. */
    private final List<Surplus> surplus = new ArrayList<>();

    private record Surplus(int row, int column, int start, int end) {}

    CsvElementWriter(RowShape shape, OutputPlan plan, CsvOptions options) {
        super(shape);
        this.plan = plan;
        this.dialect = plan.dialect();
        this.cells = new CellBytes(dialect, options.formulas());
        this.lineEnd = dialect.lineEnd().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        this.delimiter = (byte) dialect.delimiter();
        this.quotesAll = dialect.quoting() == CsvDialect.Quoting.ALWAYS;
    }

    @Override
    void beginRow(int type) {
        if (rows == types.length) {
            types = Arrays.copyOf(types, rows * 2);
            firsts = Arrays.copyOf(firsts, rows * 2);
        }
        OutputColumns columns = plan.columns(type);
        if (columns.width == 0 && plan.hasLayout()) {
            throw new MappingException(
                    "The layout has no header line of '" + columns.shape.row() + "' (" + columns.shape.file()
                            + "), and there are rows of it. Write without the layout, or without the rows.");
        }
        types[rows] = type;
        firsts[rows++] = used;
        int needed = used + 2 * columns.width;
        if (needed > bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(needed, bounds.length * 2));
        }
        Arrays.fill(bounds, used, needed, 0);
        used = needed;
        if (columns.marker >= 0 && (nodes.size() > 1 || !columns.shape.word().isEmpty())) {
            int start = cells.size();
            cells.text(columns.shape.word().isEmpty() ? columns.shape.row() : columns.shape.word());
            set(rows - 1, columns.marker, start);
        }
    }

    private void set(int row, int column, int start) {
        bounds[firsts[row] + 2 * column] = start;
        bounds[firsts[row] + 2 * column + 1] = cells.size();
    }

    @Override
    void cell(int row, ElementName name, String value, boolean isText) {
        OutputColumns columns = plan.columns(types[row]);
        int column = columns.position(name);
        if (column < 0) {
            plan.leftOut(columns, column, name.text(), value);
            return;
        }
        int start = cells.size();
        if (isText) {
            cells.text(value);
        } else {
            cells.scalar(value);
        }
        if (column >= columns.width) {
            surplus.add(new Surplus(row, column, start, cells.size()));
        } else {
            set(row, column, start);
        }
    }

    @Override
    String decimalText(BigDecimal value) {
        String text = ScalarTexts.decimal(value);
        return dialect.decimal() == ',' ? text.replace('.', ',') : text;
    }

    @Override
    String dateText(LocalDate value) {
        return LocalTexts.write(value, dialect.dates());
    }

    @Override
    String dateTimeText(OffsetDateTime value) {
        return ScalarTexts.dateTime(value);
    }

    /** How many rows the record has that was written last. */
    int rows() {
        return rows;
    }

    /** Appends the rows of the record, and forgets them. */
    void flush(Bytes out) {
        for (int row = 0; row < rows; row++) {
            int width = plan.columns(types[row]).width;
            int first = firsts[row];
            for (int column = 0; column < width; column++) {
                int start = bounds[first + 2 * column];
                int end = bounds[first + 2 * column + 1];
                appendCell(out, start, end);
                out.add((char) delimiter);
            }
            for (int column = width; column < Math.max(plan.width(), endOfSurplus(row)); column++) {
                appendSurplus(out, row, column);
                out.add((char) delimiter);
            }
            out.setSize(out.size() - 1);
            out.add(lineEnd);
        }
        rows = 0;
        used = 0;
        cells.clear();
        surplus.clear();
    }

    /** The number of cells in the row, if it has some beyond its columns. */
    private int endOfSurplus(int row) {
        int end = 0;
        for (Surplus cell : surplus) {
            end = cell.row() == row ? Math.max(end, cell.column() + 1) : end;
        }
        return end;
    }

    private void appendSurplus(Bytes out, int row, int column) {
        for (Surplus cell : surplus) {
            if (cell.row() == row && cell.column() == column) {
                appendCell(out, cell.start(), cell.end());
                return;
            }
        }
        appendCell(out, 0, 0);
    }

    private void appendCell(Bytes out, int start, int end) {
        if (end > start) {
            out.ensure(end - start);
            System.arraycopy(cells.array(), start, out.array(), out.size(), end - start);
            out.setSize(out.size() + end - start);
        } else if (quotesAll) {
            out.add('"', '"');
        }
    }

    /** Appends the mark of UTF-8 if the dialect has it, and the header lines. */
    void header(Bytes out) {
        if (dialect.byteOrderMark() && dialect.encoding().name().startsWith("UTF")) {
            out.add(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        for (Iterable<String> line : plan.headerLines()) {
            for (String name : line) {
                cells.clear();
                cells.scalar(name);
                appendCell(out, 0, cells.size());
                out.add((char) delimiter);
            }
            out.setSize(out.size() - 1);
            out.add(lineEnd);
        }
        cells.clear();
    }

    /** The row types in the order of their tree. */
    static MappingException notARow(Node node, ElementName name) {
        return new MappingException("'" + name + "' of " + node.shape().row()
                + " is neither a cell nor a list of rows, so no flat file can hold it.");
    }
}
