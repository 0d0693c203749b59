package dev.coupagen.runtime.csv.cells;

import dev.coupagen.runtime.text.RowNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names in a header line, by which a second header line among the records is told from a record. */
public final class HeaderNames {
    /** How many values of a row are looked at before it is a record. */
    private static final int LOOKED_AT = 2;

    private final List<String> header;
    private final int marker;
    private final Set<String> names = new HashSet<>();
    private final int longest;

    /** How far a row is like the header line. */
    public enum Likeness {
        /** It has values. */
        NONE,
        /** It is a record, but more than half of its values are names of columns. */
        SIMILAR,
        /** It has names of columns alone, in another order than the header line. */
        REORDERED,
        /** It is the header line once more. */
        SAME,
        /** It is the header line once more, or a record whose only value is the name of the only column. */
        SAME_NAME
    }

    /**
     * The names of a header line.
     *
     * @param header its cells
     * @param marker the position of the one that says of which type a row is; negative if there is none
     */
    public HeaderNames(List<String> header, int marker) {
        this.header = header.stream().map(RowNames::fold).toList();
        this.marker = marker;
        for (int i = 0; i < header.size(); i++) {
            if (i != marker && !this.header.get(i).isEmpty()) {
                names.add(this.header.get(i));
            }
        }
        // Stars may stand behind a name.
        this.longest = header.stream().mapToInt(String::length).max().orElse(0) + " (*)".length();
    }

    /** The name in the marker column; empty if there is none. */
    public String markerName() {
        return marker >= 0 && marker < header.size() ? header.get(marker) : "";
    }

    /** How far the row that was read last is like the header line. One that has only the word is a record without values. */
    public Likeness likeness(CsvInput row) {
        if (!hasMarkerName(row) || !namesColumnFirst(row)) {
            return Likeness.NONE;
        }
        int filled = 0;
        int named = 0;
        boolean same = true;
        for (int i = 0; i < Math.max(row.rowCells(), header.size()); i++) {
            String cell = i < row.rowCells() ? RowNames.fold(row.text(row.firstCell() + i)) : "";
            boolean agrees = cell.equals(i < header.size() ? header.get(i) : "");
            same &= agrees;
            filled += i == marker || cell.isEmpty() ? 0 : 1;
            named += i != marker && names.contains(cell) ? 1 : 0;
        }
        if (same) {
            return named > 1 ? Likeness.SAME : Likeness.SAME_NAME;
        }
        if (named < LOOKED_AT || named * 2 <= filled) {
            return Likeness.NONE;
        }
        return named == filled ? Likeness.REORDERED : Likeness.SIMILAR;
    }

    /** Whether the row has the name of the marker column where it stands in the header line. */
    private boolean hasMarkerName(CsvInput row) {
        return marker < 0
                || (marker < row.rowCells()
                        && RowNames.fold(row.text(row.firstCell() + marker)).equals(markerName()));
    }

    /** Whether one of the first values of a row is the name of a column. */
    private boolean namesColumnFirst(CsvInput row) {
        int left = LOOKED_AT;
        for (int i = 0; i < row.rowCells() && left > 0; i++) {
            int cell = row.firstCell() + i;
            if (i != marker && !row.isBlank(cell)) {
                left--;
                if (row.length(cell) <= longest && names.contains(RowNames.fold(row.text(cell)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
