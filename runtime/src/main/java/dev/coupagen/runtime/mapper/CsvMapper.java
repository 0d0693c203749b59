package dev.coupagen.runtime.mapper;

import dev.coupagen.io.AtomicFile;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.CsvOutput;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.runtime.csv.StatedDialect;
import dev.coupagen.runtime.text.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and writes the rows of a flat file as models, each with the rows below it, and the same models as JSON and XML: the
 * superclass of the mappers of row interfaces. Columns go by name, so a file may have others, fewer, and in any order.
 *
 * <p>All methods that read throw {@link MappingException} if the file is malformed, if a limit is exceeded, or if the
 * outermost row type has no header line; what else is unexpected is kept, left blank or skipped, and reported to the
 * {@linkplain CsvOptions#listener listener}.
 *
 * @param <X> the interface of the outermost rows
 * @param <M> the generated model
 */
public abstract class CsvMapper<X, M extends X> extends RowMapper<X, M> {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 8_000_000;
    private static final int FLUSH_SIZE = 1 << 16;

    /**
     * What the annotation of a row interface and the definitions say of it.
     *
     * @param file the name of the file's format
     * @param name of the row type
     * @param word what stands in the marker column
     * @param marker the name of the marker column; empty if there is none
     * @param headers whether the file has header lines
     * @param export whether Coupa writes the file
     * @param dialect what the definition says of how lines are written
     * @param key the columns whose values name the row above; none if rows simply lie below
     */
    public record Row(
            String file,
            String name,
            String word,
            String marker,
            boolean headers,
            boolean export,
            StatedDialect dialect,
            List<String> key) {
        /** Copies the key. */
        public Row {
            key = List.copyOf(key);
        }

        /** A row type of a file of which nothing else is said. */
        public Row(String file, String name, String word, String marker, boolean headers, boolean export) {
            this(file, name, word, marker, headers, export, StatedDialect.NONE, List.of());
        }

        /** This row type of a file whose lines are written so; see {@link StatedDialect}. */
        public Row withDialect(String delimiters, String decimals, boolean quotes, String... dates) {
            StatedDialect stated = new StatedDialect(delimiters, decimals, List.of(dates), quotes);
            return new Row(file, name, word, marker, headers, export, stated, key);
        }

        /** This row type with columns whose values name the row above. */
        public Row withKey(String... columns) {
            return new Row(file, name, word, marker, headers, export, dialect, List.of(columns));
        }
    }

    /** A mapper of the columns and rows that {@link #describe} adds. */
    protected CsvMapper(Row row) {
        super(row);
    }

    /** Writes a file of records, each followed by the rows below it. */
    public final byte[] toCsv(Collection<? extends X> values) {
        return toCsv(values, CsvOptions.DEFAULT);
    }

    /** As {@link #toCsv(Collection)}, with options. */
    public final byte[] toCsv(Collection<? extends X> values, CsvOptions options) {
        CsvOutput output = checked(values, options);
        Bytes out = new Bytes();
        output.begin(out);
        for (X value : values) {
            write(value, output.sink(), MapperOptions.DEFAULT);
            output.endRecord(out);
        }
        return output.encoded(out.finish());
    }

    /**
     * Writes files of at most 5,000 rows and 8 MB each, which is what Coupa imports; no record is cut in two.
     *
     * @throws MappingException if a record alone exceeds that
     */
    public final List<byte[]> toCsvParts(Collection<? extends X> values) {
        return toCsvParts(values, CsvOptions.DEFAULT);
    }

    /** As {@link #toCsvParts(Collection)}, with options. */
    public final List<byte[]> toCsvParts(Collection<? extends X> values, CsvOptions options) {
        CsvOutput output = checked(values, options);
        List<byte[]> parts = new ArrayList<>();
        Bytes header = new Bytes();
        output.begin(header);
        int startSize = output.encodedSize(header, 0);
        byte[] start = header.finish();
        Bytes part = new Bytes();
        part.add(start);
        int size = startSize;
        int rows = 0;
        int records = 0;
        for (X value : values) {
            int before = part.size();
            write(value, output.sink(), MapperOptions.DEFAULT);
            int more = output.endRecord(part);
            int moreBytes = output.encodedSize(part, before);
            records++;
            if (more > MOST_ROWS || startSize + moreBytes > MOST_BYTES) {
                throw new MappingException("Record " + records + " has " + more + " rows and " + moreBytes
                        + " bytes, which exceeds one import of " + MOST_ROWS + " rows and "
                        + MOST_BYTES + " bytes. Divide it.");
            }
            if (rows + more > MOST_ROWS || size + moreBytes > MOST_BYTES) {
                byte[] all = part.finish();
                parts.add(output.encoded(java.util.Arrays.copyOf(all, before)));
                part = new Bytes();
                part.add(start);
                part.add(java.util.Arrays.copyOfRange(all, before, all.length));
                rows = 0;
                size = startSize;
            }
            rows += more;
            size += moreBytes;
        }
        if (rows > 0 || parts.isEmpty()) {
            parts.add(output.encoded(part.finish()));
        }
        return parts;
    }

    /**
     * Writes a file to a stream, which is neither flushed nor closed. Records of a collection are checked before the first
     * byte is written; others, such as those of a {@link FileStream}, each before its own first byte. Of others only the
     * columns that the interface declares, or those of a {@linkplain CsvOptions#withLayout layout}, are written: a value
     * without one is an error, or an issue if the options have a listener and are not strict.
     *
     * @throws MappingException if a record cannot be written
     * @throws IOException if the stream throws it
     */
    public final void writeCsv(Iterable<? extends X> values, OutputStream out) throws IOException {
        writeCsv(values, out, CsvOptions.DEFAULT);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, with options. */
    public final void writeCsv(Iterable<? extends X> values, OutputStream out, CsvOptions options) throws IOException {
        CsvOutput output = values instanceof Collection<? extends X> all
                ? checked(all, options)
                : new CsvOutput(shape(), options, true);
        writeCsv(values.iterator(), output, out);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, of a stream of records. */
    public final void writeCsv(Stream<? extends X> values, OutputStream out) throws IOException {
        writeCsv(values, out, CsvOptions.DEFAULT);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, of a stream of records, with options. */
    public final void writeCsv(Stream<? extends X> values, OutputStream out, CsvOptions options) throws IOException {
        writeCsv(values.iterator(), new CsvOutput(shape(), options, true), out);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, to a file, which is there as a whole or not at all. */
    public final void writeCsv(Iterable<? extends X> values, Path file) throws IOException {
        writeCsv(values, file, CsvOptions.DEFAULT);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, to a file, with options. */
    public final void writeCsv(Iterable<? extends X> values, Path file, CsvOptions options) throws IOException {
        CsvOutput output = values instanceof Collection<? extends X> all
                ? checked(all, options)
                : new CsvOutput(shape(), options, true);
        AtomicFile.write(file, out -> writeCsv(values.iterator(), output, out));
    }

    private void writeCsv(Iterator<? extends X> values, CsvOutput output, OutputStream out) throws IOException {
        Bytes buffer = new Bytes();
        output.begin(buffer);
        while (values.hasNext()) {
            X value = values.next();
            if (output.checksEach()) {
                write(value, output.check(), MapperOptions.DEFAULT);
                output.refuse();
            }
            write(value, output.sink(), MapperOptions.DEFAULT);
            output.endRecord(buffer);
            if (buffer.size() > FLUSH_SIZE) {
                output.writeTo(out, buffer);
            }
        }
        output.writeTo(out, buffer);
    }

    private CsvOutput checked(Collection<? extends X> values, CsvOptions options) {
        CsvOutput output = new CsvOutput(shape(), options, false);
        for (X value : values) {
            write(value, output.check(), MapperOptions.DEFAULT);
        }
        output.refuse();
        return output;
    }
}
