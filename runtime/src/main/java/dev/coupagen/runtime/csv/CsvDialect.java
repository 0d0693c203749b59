package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.diagnostics.Excerpt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How the lines of a file are written. Immutable; start from {@link #DEFAULT}, or {@link #FOUND} for reading, and change it by
 * the {@code with} methods.
 *
 * @param delimiter between cells; {@link #FIND_OUT} to find it out from the first line, and the default in writing
 * @param quoting which cells are written in quotes; reading takes them as they come, or a quote for a character like others
 *     if there are none
 * @param lineEnd after each line in writing, CR LF or LF; reading takes both
 * @param byteOrderMark whether the file begins with the mark of UTF-8 in writing; reading skips it
 * @param encoding of the characters
 * @param decimal the decimal mark; {@link #FIND_OUT} to read both where the text allows one reading only
 * @param dates the order in dates that are not written as ISO has it
 */
public record CsvDialect(
        char delimiter,
        Quoting quoting,
        String lineEnd,
        boolean byteOrderMark,
        Charset encoding,
        char decimal,
        DateOrder dates) {
    /** Stands for a character that reading finds out. */
    public static final char FIND_OUT = 0;

    /** Coupa's: comma, every cell in quotes, CR LF, UTF-8 without mark, a point in decimals, dates as ISO has them. */
    public static final CsvDialect DEFAULT =
            new CsvDialect(',', Quoting.ALWAYS, "\r\n", false, StandardCharsets.UTF_8, '.', DateOrder.UNAMBIGUOUS);

    /** For reading: delimiter and decimal mark are found out, and dates read where they allow one reading only. */
    public static final CsvDialect FOUND =
            DEFAULT.withDelimiter(FIND_OUT).withDecimal(FIND_OUT).withDates(DateOrder.UNAMBIGUOUS);

    /** Which cells are written in quotes. */
    public enum Quoting {
        /** All. */
        ALWAYS,
        /** Those that hold a delimiter, a quote, a line break, or blanks at their ends. */
        AS_NEEDED,
        /** None; a cell that would need them is an error. */
        NEVER
    }

    /** The order of day, month and year in dates such as {@code 01/02/2026}. */
    public enum DateOrder {
        /** Dates that could mean two days are not read; those with points are read day first. Written as ISO has it. */
        UNAMBIGUOUS,
        /** {@code 2026/01/31}, {@code 20260131}. Written with separators if the definition states them. */
        YEAR_MONTH_DAY,
        /** {@code 1/31/2026}, {@code 01312026}. */
        MONTH_DAY_YEAR,
        /** {@code 31/1/2026}, {@code 31012026}. */
        DAY_MONTH_YEAR
    }

    /** Dialects of all kinds; the {@code with} methods are easier to read. */
    public CsvDialect {
        Objects.requireNonNull(quoting, "quoting");
        Objects.requireNonNull(lineEnd, "lineEnd");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(dates, "dates");
        if (delimiter > 127 || delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException("The delimiter is '" + delimiter
                    + "'. It must be a character of ASCII and neither a quote nor a line break.");
        }
        if (decimal != FIND_OUT && decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("The decimal mark is '" + decimal + "'. It must be a point or a comma.");
        }
        if (!lineEnd.equals("\r\n") && !lineEnd.equals("\n")) {
            throw new IllegalArgumentException(
                    "The line end is '" + Excerpt.of(lineEnd) + "'. It must be CR LF or LF.");
        }
    }

    /** The encoding in which files are read; UTF-8 includes ASCII. */
    Charset readEncoding() {
        return encoding.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : encoding;
    }

    /**
     * The encoding in which files are written, which adds no mark by itself.
     *
     * @throws IllegalArgumentException if it is one for reading only
     */
    Charset writtenEncoding() {
        if (!encoding.canEncode()) {
            throw new IllegalArgumentException("The encoding " + encoding.name()
                    + " is for reading only. Give the one to write by withEncoding, such as UTF-8.");
        }
        return encoding.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : encoding;
    }

    /** This dialect with another delimiter. */
    public CsvDialect withDelimiter(char newDelimiter) {
        return new CsvDialect(newDelimiter, quoting, lineEnd, byteOrderMark, encoding, decimal, dates);
    }

    /** This dialect with other quoting. */
    public CsvDialect withQuoting(Quoting newQuoting) {
        return new CsvDialect(delimiter, newQuoting, lineEnd, byteOrderMark, encoding, decimal, dates);
    }

    /** This dialect with another end of lines. */
    public CsvDialect withLineEnd(String newLineEnd) {
        return new CsvDialect(delimiter, quoting, newLineEnd, byteOrderMark, encoding, decimal, dates);
    }

    /** This dialect with or without the mark of UTF-8 at the start of the file. */
    public CsvDialect withByteOrderMark(boolean newMark) {
        return new CsvDialect(delimiter, quoting, lineEnd, newMark, encoding, decimal, dates);
    }

    /** This dialect with another encoding. */
    public CsvDialect withEncoding(Charset newEncoding) {
        return new CsvDialect(delimiter, quoting, lineEnd, byteOrderMark, newEncoding, decimal, dates);
    }

    /** This dialect with another decimal mark. */
    public CsvDialect withDecimal(char newDecimal) {
        return new CsvDialect(delimiter, quoting, lineEnd, byteOrderMark, encoding, newDecimal, dates);
    }

    /** This dialect with another order of dates. */
    public CsvDialect withDates(DateOrder newDates) {
        return new CsvDialect(delimiter, quoting, lineEnd, byteOrderMark, encoding, decimal, newDates);
    }
}
