package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes records as rows: the cells of a record are collected, then its rows are written in their order. */
final class CsvElementWriter extends RowSink {
    /** The bytes of a blank cell in quotes and a delimiter. */
    private static final int MOST_BLANK = 3;

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

    private record Surplus(int row, int column, int start, int end) {
        private static final Surplus NONE = new Surplus(0, 0, 0, 0);
    }

    CsvElementWriter(RowShape shape, OutputPlan plan, CsvOptions options) {
        super(shape, plan);
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
        if (columns.width == 0) {
            throw new MappingException(columns.shape.row() + " " + plan.whyNoColumns());
        }
        types[rows] = type;
        firsts[rows++] = used;
        int needed = used + 2 * columns.width;
        if (needed > bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(needed, bounds.length * 2));
        }
        Arrays.fill(bounds, used, needed, 0);
        used = needed;
        String word = columns.word();
        if (columns.marker >= 0 && (nodes.size() > 1 || !columns.shape.word().isEmpty())) {
            int start = cells.size();
            cells.text(word);
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
            plan.leftOut(columns, name.text(), value);
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
    void unwritable(int row, ElementName name, String value) {
        throw new MappingException(plan.columns(types[row]).shape.row() + "/" + name + " " + OutputPlan.wrongYear(value)
                + ". Correct the value.");
    }

    /** How many rows the record has that was written last. */
    int rows() {
        return rows;
    }

    /** Appends the rows of the record, and forgets them. */
    void flush(Bytes out) {
        for (int row = 0; row < rows; row++) {
            int width = plan.columns(types[row]).width;
            int all = Math.max(Math.max(width, plan.width()), endOfSurplus(row));
            out.ensure(cells.size() + all * MOST_BLANK + lineEnd.length);
            byte[] to = out.array();
            int at = out.size();
            int end = firsts[row] + 2 * width;
            for (int i = firsts[row]; i < end; i += 2) {
                at = put(to, at, bounds[i], bounds[i + 1]);
            }
            for (int column = width; column < all; column++) {
                Surplus cell = surplus(row, column);
                at = put(to, at, cell.start(), cell.end());
            }
            out.setSize(at == out.size() + 1 ? putBlankRow(to, out.size()) : at - 1);
            out.add(lineEnd);
        }
        rows = 0;
        used = 0;
        cells.clear();
        surplus.clear();
    }

    /** Puts the only cell of a row, which is blank: a line without any character would be no row. */
    private int putBlankRow(byte[] to, int start) {
        if (dialect.quoting() == CsvDialect.Quoting.NEVER) {
            throw new MappingException(
                    "A row has one cell, which is blank and needs quotes, which the dialect does not allow. Allow them, or leave the record out.");
        }
        to[start] = '"';
        to[start + 1] = '"';
        return start + 2;
    }

    /** Puts a cell and the delimiter behind it. */
    private int put(byte[] to, int start, int from, int end) {
        int at = start;
        if (end > from) {
            System.arraycopy(cells.array(), from, to, at, end - from);
            at += end - from;
        } else if (quotesAll) {
            to[at++] = '"';
            to[at++] = '"';
        }
        to[at++] = delimiter;
        return at;
    }

    /** The number of cells in the row, if it has some beyond its columns. */
    private int endOfSurplus(int row) {
        int end = 0;
        for (int i = 0; i < surplus.size(); i++) {
            Surplus cell = surplus.get(i);
            end = cell.row() == row ? Math.max(end, cell.column() + 1) : end;
        }
        return end;
    }

    private Surplus surplus(int row, int column) {
        for (int i = 0; i < surplus.size(); i++) {
            Surplus cell = surplus.get(i);
            if (cell.row() == row && cell.column() == column) {
                return cell;
            }
        }
        return Surplus.NONE;
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
                out.ensure(cells.size() + MOST_BLANK);
                out.setSize(put(out.array(), out.size(), 0, cells.size()));
            }
            out.setSize(out.size() - 1);
            out.add(lineEnd);
        }
        cells.clear();
    }

    /** An element that is no row, where rows are expected. */
    static MappingException notARow(Node node, ElementName name) {
        return new MappingException("'" + name + "' of " + node.shape().row()
                + " is neither a cell nor a list of rows, so no flat file can hold it.");
    }
}
