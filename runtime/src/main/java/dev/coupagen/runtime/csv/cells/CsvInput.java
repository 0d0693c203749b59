package dev.coupagen.runtime.csv.cells;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file (RFC 4180), as FastCSV finds them. The cells of all rows since {@link #startRecord} are kept, and known
 * by their numbers.
 */
public final class CsvInput implements AutoCloseable {
    /** How much is held at most of rows that are looked at ahead: characters, and cells. */
    private static final int PREVIEWED_CHARACTERS = 1 << 22;

    private static final int PREVIEWED_CELLS = 1 << 20;
    /** In files that have no quotes NUL stands for one: it is refused before it gets here. */
    private static final char NO_QUOTE = 0;

    private static final int SPARE = 1 << 16;

    private final String name;
    private final Limits limits;
    private final FileText file;
    private final CellStore cells;
    private @Nullable CloseableIterator<CellStore> tokens;
    private char delimiter;
    private boolean hasQuotes;
    /** What was thrown when rows were looked at ahead; it is thrown again when they are read. */
    private @Nullable MappingException failure;
    /** The row that was read last. */
    private int row = -1;
    /** The first row of the record. */
    private int recordRow;
    /** Of rows since then that are no part of it. */
    private int skippedCells;

    private int skippedCharacters;

    /**
     * Rows of a file; {@link #start} and {@link #open} come first.
     *
     * @param name of the file, for messages
     */
    public CsvInput(InputStream in, Charset encoding, String name, Limits limits) {
        this.name = name;
        this.limits = limits;
        this.cells = new CellStore(name, limits);
        this.file = new FileText(in, encoding, cells);
    }

    /** Reads and returns the first characters of the file, without the mark of the encoding. */
    public CharSequence start() {
        try {
            return file.start();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether the file begins with the mark of its encoding. */
    public boolean isMarked() {
        return file.isMarked();
    }

    /**
     * Begins to split the file into cells.
     *
     * @param quotes whether cells may be quoted; otherwise a quote is a character as others
     */
    public void open(char delimiter, boolean quotes) {
        this.delimiter = delimiter;
        this.hasQuotes = quotes;
        cells.expectQuotes(quotes);
        tokens = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quotes ? '"' : NO_QUOTE)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize((int) Math.min(Integer.MAX_VALUE - 16L, limits.textLength() + (long) SPARE))
                .build(cells, file)
                .iterator();
    }

    /** Whether all cells so far are quoted. */
    public boolean quotesAll() {
        return cells.quotesAll();
    }

    /** Reads the next row that is not empty; false if there is none. */
    public boolean readRow() {
        if (row + 1 == cells.rows() && !parseRow()) {
            return false;
        }
        row++;
        return true;
    }

    /** Reads the first row, behind the line in which Excel states the delimiter. */
    public boolean readFirstRow() {
        boolean more = readRow();
        boolean isStatement = more && line() == 1 && text(firstCell()).startsWith("sep=");
        return isStatement ? readRow() : more;
    }

    /**
     * Looks whether the rows since {@link #startRecord} up to the one that was read last are within the limits of a record.
     *
     * @throws MappingException if they are not
     */
    public void checkRecord() {
        if (cells.size(recordRow, row + 1) - skippedCharacters > limits.documentBytes()) {
            throw Exceeded.limit("record of " + limits.documentBytes() + " characters", location(0));
        }
        if (cells.firstCell(row + 1) - cells.firstCell(recordRow) - skippedCells > limits.cells()) {
            throw Exceeded.limit("record of " + limits.cells() + " cells", location(0));
        }
    }

    /** Looks at some rows further down without reading them. */
    public void preview(int most, Runnable look) {
        int here = row;
        try {
            while (row - here < most && (row + 1 < cells.rows() || (mayHoldMore(here + 1) && parseRow()))) {
                row++;
                look.run();
            }
        } catch (MappingException e) {
            // Whatever is wrong is reported when the row is read.
            failure = e;
        } finally {
            row = here;
        }
    }

    /** Looks at the rows of the record that have been read, and at some further down without reading them. */
    public void survey(int most, Runnable look) {
        int here = row;
        for (row = recordRow; row < here; row++) {
            look.run();
        }
        look.run();
        preview(most, look);
    }

    private boolean mayHoldMore(int next) {
        return cells.size(next, cells.rows()) < PREVIEWED_CHARACTERS
                && cells.allCells() - cells.firstCell(next) < PREVIEWED_CELLS;
    }

    private boolean parseRow() {
        if (failure != null) {
            throw failure;
        }
        try {
            return (hasQuotes && file.readPlainRow(delimiter))
                    || (tokens != null && tokens.hasNext() && tokens.next() == cells);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof MappingException refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw MalformedCell.refused(e, cells, file, limits);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private MappingException unreadable(IOException e) {
        return new MappingException(name + " cannot be read: " + e.getMessage(), e);
    }

    /** Forgets all rows before the one that was read last. */
    public void startRecord() {
        row = cells.drop(row);
        recordRow = row;
        skippedCells = 0;
        skippedCharacters = 0;
    }

    /** The row that was read last is no part of the record. It is forgotten, unless rows behind it are held already. */
    public void skipRow() {
        if (row + 1 == cells.rows() && row > recordRow) {
            cells.dropLast();
            row--;
        } else {
            skippedCells += rowCells();
            skippedCharacters += cells.size(row, row + 1);
        }
    }

    /** The line in which the row that was read last begins. */
    public int line() {
        return row < 0 ? 1 : cells.line(row);
    }

    /** The number of its first cell. */
    public int firstCell() {
        return cells.firstCell(row);
    }

    /** How many cells the row that was read last has. */
    public int rowCells() {
        return cells.rowCells(row);
    }

    /** Whether the cell has no characters. */
    public boolean isBlank(int cell) {
        return cells.start(cell) == cells.end(cell);
    }

    /** The characters of all cells. */
    public char[] characters() {
        return cells.text();
    }

    /** Where the cell begins in {@link #characters}. */
    public int start(int cell) {
        return cells.start(cell);
    }

    /** Where each cell begins; it ends where the next one begins. */
    public int[] bounds() {
        return cells.bounds();
    }

    /** How many characters the cell has. */
    public int length(int cell) {
        return cells.end(cell) - cells.start(cell);
    }

    /** The text of the cell. */
    public String text(int cell) {
        return new String(cells.text(), cells.start(cell), length(cell));
    }

    /** Whether the cell is exactly this text. */
    public boolean is(int cell, String text) {
        int length = text.length();
        if (length(cell) != length) {
            return false;
        }
        char[] characters = cells.text();
        int start = cells.start(cell);
        for (int i = 0; i < length; i++) {
            if (characters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The cells of the row that was read last. */
    public String[] texts() {
        String[] texts = new String[rowCells()];
        Arrays.setAll(texts, i -> text(firstCell() + i));
        return texts;
    }

    /** Where a cell of the row that was read last is, for messages. */
    public String location(int column) {
        return location(line(), column);
    }

    /** Where a cell of another row is, for messages. */
    public String location(int line, int column) {
        return cells.location(line, column);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new MappingException(name + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
