package dev.coupagen.runtime.csv.cells;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import java.util.Arrays;

/**
 * Keeps the cells that the tokenizer finds: those of all rows of a record, and of rows that were looked at ahead. Cells are
 * numbered through all rows, and lie one after the other.
 */
final class CellStore extends CsvCallbackHandler<CellStore> {
    private static final int MOST_COLUMNS = 20_000;
    private static final int LEAST_DROPPED = 1 << 15;

    private final String name;
    private final Limits limits;
    private char[] text = new char[1 << 14];
    /** Where each cell ends, from the second entry on; it begins where the one before it ends. */
    private int[] bounds = new int[1 << 10];

    private int cells;
    /** How many characters they have. */
    private int used;
    /** Of each row its first cell and its line; behind the last row the cell that comes next. */
    private int[] firsts = new int[1 << 6];

    private int[] lines = new int[1 << 6];
    private int rows;
    /** How many of them the tokenizer has not seen. */
    private int plainRows;

    private RecordType type = RecordType.DATA;
    /** Whether cells may be quoted. */
    private boolean hasQuotes;

    private boolean hasLoneReturns;
    private boolean anyUnquoted;
    /** Where the cell that was found last ends in the tokenizer's buffer. */
    private int end;

    CellStore(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    void expectQuotes(boolean quotes) {
        hasQuotes = quotes;
    }

    boolean isAtRowStart() {
        return cells == firsts[rows];
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        if (rows + 1 == firsts.length) {
            firsts = Arrays.copyOf(firsts, rows * 2 + 2);
            lines = Arrays.copyOf(lines, rows * 2 + 2);
        }
        firsts[rows] = cells;
        lines[rows] = (int) startingLineNumber + plainRows;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (!quoted && hasQuotes && PlainCells.opensLate(buffer, offset, length)) {
            throw new MappingException(
                    place() + ": there are blanks before the quote that opens the cell. Remove them. Found "
                            + Excerpt.of(new String(buffer, offset, length)));
        }
        add(buffer, offset, length, quoted);
        end = offset + length;
    }

    void add(char[] buffer, int offset, int length, boolean quoted) {
        int cell = cells;
        int to = used;
        if (cell + 2 > bounds.length || to + length > text.length) {
            grow(to + length);
        }
        if (length > 0) {
            System.arraycopy(buffer, offset, text, to, length);
            to += length;
            used = to;
            if (hasLoneReturns || length > limits.textLength()) {
                check(to - length, to, quoted);
            }
        }
        bounds[cell + 1] = to;
        cells = cell + 1;
        if (!quoted) {
            anyUnquoted = true;
        }
    }

    /**
     * Adds a row without the tokenizer if its cells are plain. Otherwise nothing changes.
     *
     * @param tokenized how many lines the tokenizer has seen
     * @return where the row ends; {@link PlainCells#UNFINISHED} or {@link PlainCells#NOT_PLAIN} if it was not added
     */
    int addPlainRow(char[] from, int start, int limit, char delimiter, long tokenized) {
        beginRecord(tokenized + 1);
        int usedBefore = used;
        boolean unquotedBefore = anyUnquoted;
        int rowEnd = PlainCells.addTo(this, from, start, limit - 1, delimiter);
        boolean mayBeEmpty = cells - firsts[rows] == 1 && used == usedBefore;
        if (rowEnd < 0 || mayBeEmpty) {
            cells = firsts[rows];
            used = usedBefore;
            anyUnquoted = unquotedBefore;
            return rowEnd < 0 ? rowEnd : PlainCells.NOT_PLAIN;
        }
        buildRecord();
        plainRows++;
        return rowEnd;
    }

    /** Adds the blank cells in quotes from there on; returns where another one begins. */
    int addBlanks(char[] from, int start, int last, char delimiter) {
        int at = start;
        int cell = cells + 1;
        int[] all = bounds;
        while (at + 2 < last
                && cell < all.length
                && from[at] == '"'
                && from[at + 1] == '"'
                && from[at + 2] == delimiter) {
            all[cell++] = used;
            at += 3;
        }
        cells = cell - 1;
        return at;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Flat files have no comments.");
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cells - firsts[rows];
    }

    /** The tokenizer moved what it has in its buffer so much nearer to the start. */
    void moved(int distance) {
        end -= distance;
    }

    boolean expectsLoneReturns() {
        return hasLoneReturns;
    }

    void expectLoneReturns() {
        hasLoneReturns = true;
    }

    private void grow(int size) {
        if (size - bounds[firsts[rows]] > limits.documentBytes()) {
            throw Exceeded.limit("record of " + limits.documentBytes() + " characters", place());
        }
        if (cells - firsts[rows] >= MOST_COLUMNS) {
            throw Exceeded.limit("row of " + MOST_COLUMNS + " cells", place());
        }
        if (cells + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        if (size > text.length) {
            text = Arrays.copyOf(text, Math.max(size, (int) Math.min(Integer.MAX_VALUE - 16L, text.length * 2L)));
        }
    }

    /** Gives a quoted cell its carriage returns back; in others they are an error. */
    private void check(int from, int to, boolean quoted) {
        if (to - from > limits.textLength()) {
            throw Exceeded.limit("cell of " + limits.textLength() + " characters", place());
        }
        int at = FileText.loneReturn(text, from, to);
        if (at >= 0 && !quoted) {
            throw new MappingException(place()
                    + ": a carriage return stands alone. End lines with CR LF or LF, and quote cells with line breaks. Found "
                    + Excerpt.of(new String(text, from, at - from)));
        }
        while (at >= 0) {
            text[at] = '\r';
            at = FileText.loneReturn(text, at + 1, to);
        }
    }

    @Override
    protected CellStore buildRecord() {
        if (type == RecordType.DATA) {
            if (cells - firsts[rows] > MOST_COLUMNS) {
                throw Exceeded.limit("row of " + MOST_COLUMNS + " cells", place());
            }
            firsts[++rows] = cells;
        }
        return this;
    }

    /** Forgets the rows before that one, if that is worth it; returns the number that it has from now on. */
    int drop(int row) {
        int first = firsts[row];
        int dropped = bounds[first];
        if (first + dropped < LEAST_DROPPED || first + dropped < cells - first + used - dropped) {
            return row;
        }
        used -= dropped;
        System.arraycopy(text, dropped, text, 0, used);
        cells -= first;
        for (int i = 0; i <= cells; i++) {
            bounds[i] = bounds[first + i] - dropped;
        }
        rows -= row;
        for (int i = 0; i <= rows; i++) {
            firsts[i] = firsts[row + i] - first;
            lines[i] = lines[row + i];
        }
        return 0;
    }

    /** Forgets the last row. */
    void dropLast() {
        cells = firsts[--rows];
        used = bounds[cells];
    }

    int rows() {
        return rows;
    }

    int line(int row) {
        return lines[row];
    }

    int firstCell(int row) {
        return firsts[row];
    }

    int rowCells(int row) {
        return firsts[row + 1] - firsts[row];
    }

    char[] text() {
        return text;
    }

    int[] bounds() {
        return bounds;
    }

    int start(int cell) {
        return bounds[cell];
    }

    int end(int cell) {
        return bounds[cell + 1];
    }

    /** The number of characters in the rows from that one up to the other, without it. */
    int size(int row, int end) {
        return bounds[firsts[end]] - bounds[firsts[row]];
    }

    int allCells() {
        return cells;
    }

    boolean quotesAll() {
        return cells > 0 && !anyUnquoted;
    }

    int end() {
        return end;
    }

    String place() {
        return location(Math.max(1, lines[rows]), cells - firsts[rows]);
    }

    String location(int line, int column) {
        return name + ", line " + line + ", column " + (column + 1);
    }
}
