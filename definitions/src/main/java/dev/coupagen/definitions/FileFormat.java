package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementDefinition.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A flat file that Coupa writes or reads: lines of cells, of one row type or of several.
 *
 * @param name by which it is asked for, such as {@code InvoicesExport}
 * @param title as Coupa names it, such as {@code Invoices Export}
 * @param direction whether Coupa writes or reads it
 * @param folder where it is put for Coupa or fetched from, such as {@code ./Incoming/Invoices/}; empty if not stated
 * @param headers whether it begins with a header line for each row type; otherwise its columns go by position
 * @param dialect how its lines are written, where that is stated
 * @param rows the row types in the order of the source
 * @param sources where it is documented
 */
public record FileFormat(
        String name,
        String title,
        Direction direction,
        String folder,
        boolean headers,
        Dialect dialect,
        List<RowType> rows,
        Set<Source> sources) {

    /** Who writes a file. */
    public enum Direction {
        /** Coupa writes it. */
        EXPORT,
        /** Coupa reads it. */
        IMPORT;

        /** The name in definition files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How the lines of a file are written. What is not stated is empty.
     *
     * @param delimiters the characters of which one separates cells, such as {@code ";,"}
     * @param decimal the characters of which one separates the fraction of a number
     * @param dates the patterns of dates, such as {@code yyyyMMdd}
     * @param quotes whether cells may stand in quotes
     */
    public record Dialect(String delimiters, String decimal, List<String> dates, boolean quotes) {
        /** Nothing is stated. */
        public static final Dialect UNSTATED = new Dialect("", "", List.of(), true);

        /** Copies the list of notations. */
        public Dialect {
            dates = List.copyOf(dates);
        }
    }

    /** Copies rows and sources. */
    public FileFormat {
        rows = List.copyOf(rows);
        sources = Set.copyOf(sources);
    }

    /** The row type of that name, if the file has it. */
    public Optional<RowType> row(String rowName) {
        return rows.stream().filter(row -> row.name().equals(rowName)).findFirst();
    }

    /** How many columns the row types have together. */
    public int columnCount() {
        return rows.stream().mapToInt(row -> row.columns().size()).sum();
    }

    /** The same file with these row types. */
    public FileFormat withRows(List<RowType> others) {
        return new FileFormat(name, title, direction, folder, headers, dialect, others, sources);
    }
}
