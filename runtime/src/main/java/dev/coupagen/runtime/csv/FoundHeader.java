package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.text.RowNames;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A line that is, or may be, a header line: the names in it, and the row type that it is of. */
final class FoundHeader {
    static final int UNKNOWN = -1;

    final String[] cells;
    /** The names, folded; without those of a column that says of which type a row is. */
    final Set<String> names;

    final int number;
    /** The number of the row type; {@link #UNKNOWN} if the interface does not have it. */
    int type = UNKNOWN;

    /** @param number of the line in the file */
    FoundHeader(String[] cells, int number) {
        this.cells = cells;
        this.names = Arrays.stream(cells)
                .filter(cell -> !RowNames.isMarker(cell))
                .map(RowNames::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        this.number = number;
    }

    /** The position of the column that says of which type a row is; negative if there is none. */
    int marker() {
        for (int i = 0; i < cells.length; i++) {
            if (RowNames.isMarker(cells[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The position of a name, folded; negative if the line does not have it. */
    int placeOf(String name) {
        for (int i = 0; i < cells.length && names.contains(name); i++) {
            if (RowNames.fold(cells[i]).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** How many cells are not blank. */
    long filled() {
        return Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    }

    /** Whether each cell may be a name: numbers and dates are none. */
    boolean isAllWords() {
        return Arrays.stream(cells)
                .allMatch(cell -> cell.isBlank() || cell.codePoints().anyMatch(Character::isLetter));
    }

    /** The line as a layout has it, if the interface does not have its row type. */
    FileLayout.HeaderLine unknown() {
        return new FileLayout.HeaderLine(
                "",
                Arrays.asList(cells),
                marker(),
                Arrays.stream(cells).map(cell -> "").toList());
    }

    /** The exception for two header lines, each of which could be that of a row type. */
    MappingException doubtful(CsvInput input, FoundHeader other, RowShape shape) {
        return new MappingException(input.location(Math.min(number, other.number), 0)
                + ": this header line and that of line " + Math.max(number, other.number)
                + " have as many columns of '" + shape.row() + "' (" + shape.file()
                + "). Declare a column in the interface that only its header line has, or the other row type.");
    }
}
