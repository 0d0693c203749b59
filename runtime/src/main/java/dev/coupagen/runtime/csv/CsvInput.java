package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits the bytes of a file into rows of cells (RFC 4180). The cells of all rows since {@link #startRecord} stay in the
 * buffer, and are known by their offsets from its start.
 */
final class CsvInput implements AutoCloseable {
    private static final int MOST_COLUMNS = 20_000;
    private static final int FIRST_SIZE = 1 << 16;
    private static final int PREVIEWED = 1 << 18;
    /** Marks the end of a cell with quotes that are written twice. */
    private static final int ESCAPED = Integer.MIN_VALUE;

    private final CheckedBytes bytes;
    private final String name;
    private final Limits limits;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int limit;
    private int at;
    private boolean ended;
    /** Where the first row of the record begins; what is before it is not needed any more. */
    private int base;

    private int[] starts = new int[1_024];
    private int[] ends = new int[1_024];
    private int cells;
    private byte delimiter = ',';
    private int nextLine = 1;
    /** The line in which the row that was read last begins, its first cell, and its offset from the start of the record. */
    private int line;

    private int firstCell;
    private int rowStart;
    private int quotedCells;
    private int plainCells;

    CsvInput(InputStream in, String name, Limits limits) {
        this.bytes = new CheckedBytes(in, name);
        this.name = name;
        this.limits = limits;
    }

    /** Reads the start of the file, and finds out what the dialect leaves open. */
    CsvDialect open(@Nullable CsvDialect given) {
        fill();
        CsvDialect found = DialectFinder.find(buffer, limit, given, name);
        at = found.byteOrderMark() ? 3 : 0;
        base = at;
        delimiter = (byte) found.delimiter();
        return found;
    }

    /** How cells have been quoted so far. */
    CsvDialect.Quoting quoting() {
        return plainCells == 0 && quotedCells > 0 ? CsvDialect.Quoting.ALWAYS : CsvDialect.Quoting.AS_NEEDED;
    }

    /** Reads the next row that is not empty; false if there is none. */
    boolean readRow() {
        while (at < limit || (!ended && fill())) {
            rowStart = at - base;
            firstCell = cells;
            line = nextLine;
            if (!parseRow()) {
                cells = firstCell;
                nextLine = line;
                at = base + rowStart;
                fill();
            } else {
                bytes.refuseBefore(at - limit, this::location);
                if (cells - firstCell > 1 || ends[firstCell] != starts[firstCell] || buffer[base + rowStart] == '"') {
                    return true;
                }
                cells = firstCell;
            }
        }
        return false;
    }

    /** Looks at some rows further down without reading them. */
    void preview(int most, Runnable row) {
        while (!ended && limit - at < PREVIEWED && limit < limits.documentBytes()) {
            fill();
        }
        int[] before = {at, cells, nextLine, line, firstCell, rowStart, quotedCells, plainCells};
        try {
            for (int i = 0; i < most && at < limit; i++) {
                rowStart = at - base;
                firstCell = cells;
                line = nextLine;
                if (!parseRow()) {
                    break;
                }
                row.run();
            }
        } catch (MappingException e) {
            // Whatever is wrong is reported when the row is read.
        }
        at = before[0];
        cells = before[1];
        nextLine = before[2];
        line = before[3];
        firstCell = before[4];
        rowStart = before[5];
        quotedCells = before[6];
        plainCells = before[7];
    }

    /** Forgets all rows but the one that was read last. */
    void startRecord() {
        int dropped = rowStart;
        int kept = cells - firstCell;
        for (int i = 0; i < kept; i++) {
            starts[i] = starts[firstCell + i] - dropped;
            ends[i] = ends[firstCell + i] - dropped;
        }
        cells = kept;
        base += dropped;
        firstCell = 0;
        rowStart = 0;
    }

    /** Returns false if the row does not end in the buffer and there is more to read. */
    private boolean parseRow() {
        byte[] from = buffer;
        int q = at;
        int end = limit;
        byte separator = delimiter;
        while (true) {
            int start = q;
            int flag = 0;
            int cellEnd;
            if (q < end && from[q] == '"') {
                start = ++q;
                while (true) {
                    while (q < end && from[q] != '"') {
                        if (from[q] == '\n') {
                            nextLine++;
                        }
                        q++;
                    }
                    if (q + 1 >= end && !ended) {
                        return false;
                    }
                    if (q >= end) {
                        throw error(
                                "the quote at the start of the cell is not closed. Close it, or write it twice", start);
                    }
                    if (q + 1 == end || from[q + 1] != '"') {
                        break;
                    }
                    flag = ESCAPED;
                    q += 2;
                }
                cellEnd = q++;
                quotedCells++;
                if (q < end && from[q] != separator && from[q] != '\r' && from[q] != '\n') {
                    throw error("there is text after the closing quote. Write quotes within a cell twice", start);
                }
            } else {
                while (q < end && from[q] != separator && from[q] != '\n' && from[q] != '\r') {
                    q++;
                }
                cellEnd = q;
                plainCells++;
            }
            if (q >= end && !ended) {
                return false;
            }
            if (q + 1 < end && from[q] == '\r' && from[q + 1] != '\n') {
                throw error(
                        "a carriage return stands alone. End lines with CR LF or LF, and quote cells with line breaks",
                        start);
            }
            add(start, cellEnd, flag);
            if (q >= end) {
                at = end;
                return true;
            }
            byte after = from[q];
            if (after == separator) {
                q++;
            } else if (after == '\n') {
                nextLine++;
                at = q + 1;
                return true;
            } else {
                if (q + 1 == end && !ended) {
                    return false;
                }
                nextLine++;
                at = Math.min(end, q + 2);
                return true;
            }
        }
    }

    private void add(int start, int end, int flag) {
        if (end - start > limits.textLength()) {
            throw Exceeded.limit("cell of " + limits.textLength() + " bytes", location(cells - firstCell));
        }
        if (cells - firstCell >= MOST_COLUMNS) {
            throw Exceeded.limit("row of " + MOST_COLUMNS + " cells", location(cells - firstCell));
        }
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        starts[cells] = start - base;
        ends[cells++] = (end - base) | flag;
    }

    /** Reads more of the file behind what is in the buffer; false if there is no more. */
    private boolean fill() {
        if (base > 0) {
            System.arraycopy(buffer, base, buffer, 0, limit - base);
            limit -= base;
            at -= base;
            base = 0;
        }
        if (limit >= limits.documentBytes()) {
            throw Exceeded.limit("record of " + limits.documentBytes() + " bytes", location(0));
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(Integer.MAX_VALUE - 16, buffer.length * 2));
        }
        try {
            int read = bytes.read(buffer, limit);
            limit += read;
            ended = limit < buffer.length;
            return read > 0;
        } catch (IOException e) {
            throw new MappingException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    int line() {
        return line;
    }

    int firstCell() {
        return firstCell;
    }

    /** How many cells the row that was read last has. */
    int rowCells() {
        return cells - firstCell;
    }

    boolean isBlank(int cell) {
        return starts[cell] == ends[cell];
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int cell) {
        return base + starts[cell];
    }

    /** The number of bytes of the cell; negative if it has quotes that are written twice. */
    int plainLength(int cell) {
        return ends[cell] < 0 ? -1 : ends[cell] - starts[cell];
    }

    String text(int cell) {
        int end = ends[cell] & ~ESCAPED;
        String text = new String(buffer, base + starts[cell], end - starts[cell], StandardCharsets.UTF_8);
        return ends[cell] < 0 ? text.replace("\"\"", "\"") : text;
    }

    /** Whether the cell is exactly these bytes. */
    boolean is(int cell, byte[] text) {
        int length = ends[cell] - starts[cell];
        return length == text.length && Arrays.equals(buffer, start(cell), start(cell) + length, text, 0, length);
    }

    /** The cells of the row that was read last. */
    String[] texts() {
        String[] texts = new String[rowCells()];
        Arrays.setAll(texts, i -> text(firstCell + i));
        return texts;
    }

    /** Where a cell of the row that was read last is, for messages. */
    String location(int column) {
        return name + ", line " + line + ", column " + (column + 1);
    }

    /** The location of the last cell that was completed before an invalid byte. */
    private String location() {
        return location(Math.max(0, cells - firstCell - 1));
    }

    private MappingException error(String what, int start) {
        int to = Math.min(limit, start + 40);
        String excerpt = new String(buffer, start, Math.max(0, to - start), StandardCharsets.UTF_8);
        return new MappingException(location(cells - firstCell) + ": " + what + ". Found " + Excerpt.of(excerpt));
    }

    @Override
    public void close() {
        bytes.close();
    }
}
