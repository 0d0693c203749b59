package dev.coupagen.runtime.csv.cells;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;

/** Says what is wrong with a cell that the tokenizer refuses. */
final class MalformedCell {
    private static final int EXCERPT = 40;

    private MalformedCell() {}

    /** The exception for what the tokenizer refuses. */
    static MappingException refused(CsvParseException e, CellStore cells, FileText file, Limits limits) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        CharSequence rest = file.rest(cells.end());
        if (rest.length() > limits.textLength()) {
            return Exceeded.limit("cell of " + limits.textLength() + " characters", cells.place());
        }
        String what = file.isExhausted()
                ? "the quote at the start of the cell is not closed. Close it, or write it twice"
                : "there is text after the closing quote. Write quotes within a cell twice";
        return new MappingException(cells.place() + ": " + what + ". Found " + Excerpt.of(excerpt(rest, cells)), e);
    }

    /** The start of a cell, without its quote and what is between it and the cell before. */
    private static String excerpt(CharSequence rest, CellStore cells) {
        String start = FileText.withReturns(rest.subSequence(0, Math.min(rest.length(), EXCERPT)));
        boolean otherQuoted = start.startsWith("\"") && !cells.isAtRowStart();
        return start.substring(start.indexOf('"', otherQuoted ? 1 : 0) + 1);
    }
}
