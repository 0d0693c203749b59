package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a mapper reads and writes flat files. Immutable; start from {@link #DEFAULT} and change it by the {@code with} methods.
 *
 * @param dialect how lines are written; empty to find out in reading, and to write {@link CsvDialect#DEFAULT} with the
 *     delimiter, decimal mark and dates that the definition states
 * @param listener is told of each issue in reading, and in writing of each value without a column; without a listener that
 *     is an error
 * @param strict whether the first issue is an error
 * @param limits of a record with all its rows, and of a cell
 * @param grouping which rows are read as one record
 * @param columns which columns are written
 * @param layout the header lines to write, as reading found them; empty to write those of the interface
 * @param checked whether required columns, lengths and allowed values are checked before a file is written; never with a
 *     layout, since what was read is written back unchanged
 * @param formulas what becomes of texts that a spreadsheet would run
 * @param zone the time zone of datetimes that state no offset
 * @param name of the file, for messages; that of the path if one is read, otherwise {@code the file}
 */
public record CsvOptions(
        Optional<CsvDialect> dialect,
        Consumer<Issue> listener,
        boolean strict,
        Limits limits,
        Grouping grouping,
        Columns columns,
        Optional<FileLayout> layout,
        boolean checked,
        Formulas formulas,
        ZoneId zone,
        String name) {

    /** Which rows are read as one record. */
    public enum Grouping {
        /** A row of the outermost type and all rows after it, each below the last row of its parent type. */
        BELOW_PARENT,
        /** Each row of the outermost type alone; rows of other types are skipped. */
        OUTERMOST_ONLY
    }

    /** Which columns are written. */
    public enum Columns {
        /** All that the interface declares. */
        DECLARED,
        /**
         * Those that any of the records sets, if only to null, and one at least of each row type that has rows. The records
         * are gone through twice: what can be gone through once only is refused, unless there is a layout.
         */
        SET
    }

    /** What becomes of texts that begin with {@code =}, {@code +}, {@code -} or {@code @}, which a spreadsheet would run. */
    public enum Formulas {
        /** They are written as they are. */
        KEEP,
        /** An apostrophe is written before them; a number stays as it is. */
        NEUTRALIZE
    }

    /** The listener that ignores everything. */
    public static final Consumer<Issue> SILENT = issue -> {};

    /** Coupa's dialect in writing, any in reading; nothing is reported, nothing strict, what is written is checked. */
    public static final CsvOptions DEFAULT = new CsvOptions(
            Optional.empty(),
            SILENT,
            false,
            Limits.DEFAULT,
            Grouping.BELOW_PARENT,
            Columns.DECLARED,
            Optional.empty(),
            true,
            Formulas.KEEP,
            ZoneOffset.UTC,
            "the file");

    /** Options of all kinds; the {@code with} methods are easier to read. */
    public CsvOptions {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(formulas, "formulas");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(name, "name");
    }

    /** These options with a dialect. */
    public CsvOptions withDialect(CsvDialect newDialect) {
        return new CsvOptions(
                Optional.of(newDialect),
                listener,
                strict,
                limits,
                grouping,
                columns,
                layout,
                checked,
                formulas,
                zone,
                name);
    }

    /** These options with another listener. */
    public CsvOptions withListener(Consumer<Issue> newListener) {
        return new CsvOptions(
                dialect, newListener, strict, limits, grouping, columns, layout, checked, formulas, zone, name);
    }

    /** These options, strict or lenient. */
    public CsvOptions withStrict(boolean newStrict) {
        return new CsvOptions(
                dialect, listener, newStrict, limits, grouping, columns, layout, checked, formulas, zone, name);
    }

    /** These options with other limits. */
    public CsvOptions withLimits(Limits newLimits) {
        return new CsvOptions(
                dialect, listener, strict, newLimits, grouping, columns, layout, checked, formulas, zone, name);
    }

    /** These options with another grouping. */
    public CsvOptions withGrouping(Grouping newGrouping) {
        return new CsvOptions(
                dialect, listener, strict, limits, newGrouping, columns, layout, checked, formulas, zone, name);
    }

    /** These options with another choice of columns. */
    public CsvOptions withColumns(Columns newColumns) {
        return new CsvOptions(
                dialect, listener, strict, limits, grouping, newColumns, layout, checked, formulas, zone, name);
    }

    /**
     * These options with the header lines and the dialect that reading found: what was read is written back as it was. A value
     * whose column the layout does not have is an error; with a {@linkplain #listener listener} it is an issue and left out,
     * unless the options are strict. Rows whose type it does not have are an error.
     */
    public CsvOptions withLayout(FileLayout newLayout) {
        return new CsvOptions(
                Optional.of(newLayout.dialect()),
                listener,
                strict,
                limits,
                grouping,
                columns,
                Optional.of(newLayout),
                checked,
                formulas,
                zone,
                name);
    }

    /** These options with or without the checks before a file is written. */
    public CsvOptions withChecked(boolean newChecked) {
        return new CsvOptions(
                dialect, listener, strict, limits, grouping, columns, layout, newChecked, formulas, zone, name);
    }

    /** These options with another treatment of formulas. */
    public CsvOptions withFormulas(Formulas newFormulas) {
        return new CsvOptions(
                dialect, listener, strict, limits, grouping, columns, layout, checked, newFormulas, zone, name);
    }

    /** These options with another time zone for datetimes that state no offset. */
    public CsvOptions withZone(ZoneId newZone) {
        return new CsvOptions(
                dialect, listener, strict, limits, grouping, columns, layout, checked, formulas, newZone, name);
    }

    /** These options with a name of the file for messages. */
    public CsvOptions withName(String newName) {
        return new CsvOptions(
                dialect, listener, strict, limits, grouping, columns, layout, checked, formulas, zone, newName);
    }
}
