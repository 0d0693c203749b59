package dev.coupagen.sources.pages.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the columns of names and types of an element table whose header has no known word, by what the cells
 * hold. Flags all look alike, so they are not guessed.
 */
final class ColumnGuess {
    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(?:[-_][a-z0-9]+)*+");

    private ColumnGuess() {}

    /** The header with the columns found; empty if the table does not look like one of elements. */
    static Optional<Header> of(Header header, List<List<Cell>> body) {
        if (body.size() < FEWEST_ROWS || header.isOfAnotherKind()) {
            return Optional.empty();
        }
        Header found = header;
        if (!found.has(Column.TYPE)) {
            found = guess(
                    found, Column.TYPE, body, HALF, text -> Scalars.of(text).isPresent());
        }
        if (!found.has(Column.NAME)) {
            found = guess(found, Column.NAME, body, MOST, ColumnGuess::isName);
        }
        boolean enough =
                found.has(Column.NAME) && (found.has(Column.TYPE) || found.has(Column.IN) || found.has(Column.OUT));
        return enough && !found.equals(header) ? Optional.of(found) : Optional.empty();
    }

    private static Header guess(
            Header header, Column column, List<List<Cell>> body, double share, Predicate<String> fits) {
        for (int index : header.open()) {
            long matching = body.stream()
                    .filter(row ->
                            index < row.size() && fits.test(row.get(index).text()))
                    .count();
            if (matching >= share * body.size()) {
                return header.with(column, index);
            }
        }
        return header;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && !Flag.isFlag(text)
                && Scalars.of(text).isEmpty();
    }
}
