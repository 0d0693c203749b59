package dev.coupagen.sources.files;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.sources.pages.table.Cell;
import java.util.List;

/**
 * A table of columns in a sheet or page.
 *
 * @param location of its header
 * @param title what stands above it
 * @param rows one for each column
 */
record FlatTable(Location location, String title, List<Row> rows) {
    FlatTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row about a column, as it stands.
     *
     * @param location of the row
     * @param required what the cell says; of a cell for both flags the part before the slash
     * @param nameOnly whether there is nothing but a name
     */
    record Row(
            Location location,
            String name,
            String type,
            String required,
            String unique,
            Cell values,
            String description,
            boolean nameOnly) {}

    /** A part of the table under another title. */
    FlatTable part(String itsTitle, int from, int to) {
        return new FlatTable(location, itsTitle, rows.subList(from, to));
    }
}
