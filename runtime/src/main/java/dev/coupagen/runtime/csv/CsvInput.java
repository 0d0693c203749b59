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
    private final CheckedBytes bytes;
    private final String name;
    private final Limits limits;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int limit;
    private int at;
    private boolean ended;
    /** Where the first row of the record begins; what is before it is not needed any more. */
    private int base;

    private final CellOffsets cells = new CellOffsets();
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
            firstCell = cells.size();
            line = nextLine;
            if (!parseRow()) {
                cells.truncate(firstCell);
                nextLine = line;
                at = base + rowStart;
                fill();
            } else {
                bytes.refuseBefore(at - limit, () -> location(Math.max(0, cells.size() - firstCell - 1)));
                if (cells.size() - firstCell > 1 || !cells.isEmpty(firstCell) || buffer[base + rowStart] == '"') {
                    return true;
                }
                cells.truncate(firstCell);
            }
        }
        return false;
    }

    /** Looks at some rows further down without reading them. */
    void preview(int most, Runnable row) {
        while (!ended && limit - at < PREVIEWED && limit < limits.documentBytes()) {
            fill();
        }
        int[] before = {at - base, cells.size(), nextLine, line, firstCell, rowStart, quotedCells, plainCells};
        try {
            for (int i = 0; i < most && at < limit; i++) {
                rowStart = at - base;
                firstCell = cells.size();
                line = nextLine;
                if (!parseRow()) {
                    break;
                }
                row.run();
            }
        } catch (MappingException e) {
            // Whatever is wrong is reported when the row is read.
        }
        at = base + before[0];
        cells.truncate(before[1]);
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
        cells.keep(firstCell, dropped);
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
            boolean escaped = false;
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
                    escaped = true;
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
            add(start, cellEnd, escaped);
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

    private void add(int start, int end, boolean escaped) {
        if (end - start > limits.textLength()) {
            throw Exceeded.limit("cell of " + limits.textLength() + " bytes", location(cells.size() - firstCell));
        }
        if (cells.size() - firstCell >= MOST_COLUMNS) {
            throw Exceeded.limit("row of " + MOST_COLUMNS + " cells", location(cells.size() - firstCell));
        }
        cells.add(start - base, end - base, escaped);
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
        return cells.size() - firstCell;
    }

    boolean isBlank(int cell) {
        return cells.isEmpty(cell);
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int cell) {
        return base + cells.start(cell);
    }

    /** The number of bytes of the cell; negative if it has quotes that are written twice. */
    int plainLength(int cell) {
        return cells.isEscaped(cell) ? -1 : cells.end(cell) - cells.start(cell);
    }

    String text(int cell) {
        int length = cells.end(cell) - cells.start(cell);
        String text = new String(buffer, start(cell), length, StandardCharsets.UTF_8);
        return cells.isEscaped(cell) ? text.replace("\"\"", "\"") : text;
    }

    /** Whether the cell is exactly these bytes. */
    boolean is(int cell, byte[] text) {
        int length = plainLength(cell);
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

    private MappingException error(String what, int start) {
        int to = Math.min(limit, start + 40);
        String excerpt = new String(buffer, start, Math.max(0, to - start), StandardCharsets.UTF_8);
        return new MappingException(
                location(cells.size() - firstCell) + ": " + what + ". Found " + Excerpt.of(excerpt));
    }

    @Override
    public void close() {
        bytes.close();
    }
}
