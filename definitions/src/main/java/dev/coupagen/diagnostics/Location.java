package dev.coupagen.diagnostics;

/**
 * Where in a source something was found.
 *
 * @param file the name of the file or page; empty if the source as a whole is meant
 * @param table which table or sheet of it, from 1; 0 if the file as a whole is meant
 * @param row which row of the table, from 1 with the header counted; 0 if the table as a whole is meant
 */
public record Location(String file, int table, int row) {
    /** No location in particular. */
    public static final Location NONE = new Location("", 0, 0);

    /** The location as messages begin with it, such as {@code 0034, table 2, row 7}. */
    @Override
    public String toString() {
        return file + (table > 0 ? ", table " + table : "") + (row > 0 ? ", row " + row : "");
    }
}
