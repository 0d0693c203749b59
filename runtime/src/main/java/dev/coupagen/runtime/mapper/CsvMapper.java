package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvFormat;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.CsvOutput;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.runtime.csv.RowShape;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.RowNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
public abstract class CsvMapper<X, M extends X> extends DocumentMapper<X, M> {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_BYTES = 8_000_000;
    private static final int FLUSH_SIZE = 1 << 16;

    private final Row row;
    private @Nullable RowShape shape;

    /**
     * What the annotation of a row interface and the definitions say of it.
     *
     * @param file the name of the file's format
     * @param name of the row type
     * @param word what stands in the marker column
     * @param marker the name of the marker column; empty if there is none
     * @param headers whether the file has header lines
     * @param export whether Coupa writes the file
     */
    public record Row(String file, String name, String word, String marker, boolean headers, boolean export) {}

    /** A mapper of the columns and rows that {@link #describe} adds. */
    protected CsvMapper(Row row) {
        super(row.file() + " :: " + row.name(), element(row.name()), element(row.name()) + "-rows");
        this.row = row;
    }

    private static String element(String name) {
        return RowNames.fold(name).replace(' ', '-');
    }

    /** Opens a file; close the stream to close it. */
    public final FileStream<X> streamCsv(Path file) {
        return streamCsv(file, CsvOptions.DEFAULT);
    }

    /** As {@link #streamCsv(Path)}, with options. */
    public final FileStream<X> streamCsv(Path file, CsvOptions options) {
        Path name = file.getFileName();
        boolean named = !options.name().equals(CsvOptions.DEFAULT.name()) || name == null;
        try {
            return streamCsv(Files.newInputStream(file), named ? options : options.withName(name.toString()));
        } catch (IOException e) {
            throw new MappingException(file + " cannot be opened (" + e + "). Check path and rights.", e);
        }
    }

    /** As {@link #streamCsv(Path)}, of a stream, which is closed with the result. */
    public final FileStream<X> streamCsv(InputStream file) {
        return streamCsv(file, CsvOptions.DEFAULT);
    }

    /** As {@link #streamCsv(Path)}, of a stream, which is closed with the result, with options. */
    public final FileStream<X> streamCsv(InputStream file, CsvOptions options) {
        CsvFormat.Opened opened = CsvFormat.open(file, shape(), options);
        Stream<M> records = readStream(opened.reader(), mapperOptions(options));
        return new FileStream<>(records.iterator(), opened.layout(), records::close);
    }

    /** As {@link #streamCsv(Path)}, of the content of a file. */
    public final FileStream<X> streamCsv(byte[] content) {
        return streamCsv(content, CsvOptions.DEFAULT);
    }

    /** As {@link #streamCsv(Path)}, of the content of a file, with options. */
    public final FileStream<X> streamCsv(byte[] content, CsvOptions options) {
        return streamCsv(new ByteArrayInputStream(content), options);
    }

    /** Reads all records of a file. The list is unmodifiable. */
    public final List<M> listFromCsv(byte[] content) {
        return listFromCsv(content, CsvOptions.DEFAULT);
    }

    /** As {@link #listFromCsv(byte[])}, with options. */
    public final List<M> listFromCsv(byte[] content, CsvOptions options) {
        return listFromCsv(new ByteArrayInputStream(content), options);
    }

    /** As {@link #listFromCsv(byte[])}, of a text. */
    public final List<M> listFromCsv(String content) {
        return listFromCsv(content, CsvOptions.DEFAULT);
    }

    /** As {@link #listFromCsv(byte[])}, of a text, with options. */
    public final List<M> listFromCsv(String content, CsvOptions options) {
        CsvOptions utf8 = options.dialect()
                .map(dialect -> options.withDialect(dialect.withEncoding(StandardCharsets.UTF_8)))
                .orElse(options);
        return listFromCsv(content.getBytes(StandardCharsets.UTF_8), utf8);
    }

    /** As {@link #listFromCsv(byte[])}, of a stream, which is closed. */
    public final List<M> listFromCsv(InputStream file) {
        return listFromCsv(file, CsvOptions.DEFAULT);
    }

    /** As {@link #listFromCsv(byte[])}, of a stream, which is closed, with options. */
    public final List<M> listFromCsv(InputStream file, CsvOptions options) {
        return readList(CsvFormat.open(file, shape(), options).reader(), mapperOptions(options));
    }

    /** As {@link #listFromCsv(byte[])}, of a file. */
    public final List<M> listFromCsv(Path file) {
        return listFromCsv(file, CsvOptions.DEFAULT);
    }

    /** As {@link #listFromCsv(byte[])}, of a file, with options. */
    @SuppressWarnings("unchecked") // the records of our reader are our models
    public final List<M> listFromCsv(Path file, CsvOptions options) {
        try (FileStream<X> records = streamCsv(file, options)) {
            return (List<M>) records.stream().toList();
        }
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
        byte[] start = header.finish();
        Bytes part = new Bytes();
        part.add(start);
        int rows = 0;
        int records = 0;
        for (X value : values) {
            int before = part.size();
            write(value, output.sink(), MapperOptions.DEFAULT);
            int more = output.endRecord(part);
            records++;
            if (more > MOST_ROWS || start.length + part.size() - before > MOST_BYTES) {
                throw new MappingException("Record " + records + " has " + more + " rows and "
                        + (part.size() - before) + " bytes, which exceeds one import of " + MOST_ROWS + " rows and "
                        + MOST_BYTES + " bytes. Divide it.");
            }
            if (rows + more > MOST_ROWS || part.size() > MOST_BYTES) {
                byte[] all = part.finish();
                parts.add(output.encoded(java.util.Arrays.copyOf(all, before)));
                part = new Bytes();
                part.add(start);
                part.add(java.util.Arrays.copyOfRange(all, before, all.length));
                rows = 0;
            }
            rows += more;
        }
        if (rows > 0 || parts.isEmpty()) {
            parts.add(output.encoded(part.finish()));
        }
        return parts;
    }

    /**
     * Writes a file to a stream, which is neither flushed nor closed. Records of a collection are checked before the first
     * byte is written; others, such as those of a {@link FileStream}, each before its own first byte.
     *
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

    /** As {@link #writeCsv(Iterable, OutputStream)}, to a file. */
    public final void writeCsv(Iterable<? extends X> values, Path file) throws IOException {
        writeCsv(values, file, CsvOptions.DEFAULT);
    }

    /** As {@link #writeCsv(Iterable, OutputStream)}, to a file, with options. */
    public final void writeCsv(Iterable<? extends X> values, Path file, CsvOptions options) throws IOException {
        CsvOutput output = values instanceof Collection<? extends X> all
                ? checked(all, options)
                : new CsvOutput(shape(), options, true);
        try (OutputStream out = Files.newOutputStream(file)) {
            writeCsv(values.iterator(), output, out);
        }
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
                out.write(output.encoded(buffer.finish()));
                buffer = new Bytes();
            }
        }
        out.write(output.encoded(buffer.finish()));
    }

    private CsvOutput checked(Collection<? extends X> values, CsvOptions options) {
        CsvOutput output = new CsvOutput(shape(), options, false);
        if (output.needsCheck()) {
            for (X value : values) {
                write(value, output.check(), MapperOptions.DEFAULT);
            }
            output.refuse();
        }
        return output;
    }

    private static MapperOptions mapperOptions(CsvOptions options) {
        return MapperOptions.DEFAULT
                .withListener(options.listener() == CsvOptions.SILENT ? MapperOptions.SILENT : options.listener())
                .withStrict(options.strict())
                .withLimits(options.limits())
                .withZone(options.zone());
    }

    /** The columns and the rows below, as flat files need them. */
    private RowShape shape() {
        RowShape known = shape;
        if (known == null) {
            known = shape(new HashSet<>());
        }
        return known;
    }

    private RowShape shape(Set<Mapper<?, ?>> outer) {
        RowShape known = shape;
        if (known != null) {
            return known;
        }
        if (!outer.add(this)) {
            throw new MappingException("The rows of '" + row.name() + "' (" + row.file()
                    + ") lie below rows of their own type, which no flat file has. Remove the list.");
        }
        List<RowShape.Column> columns = new ArrayList<>();
        List<RowShape.Child> children = new ArrayList<>();
        for (int i = 0; i < schema().size(); i++) {
            Slot slot = schema().slot(i);
            if (slot.kind() == Kind.LIST && slot.valueKind() == Kind.REFERENCE) {
                if (!(slot.mapper() instanceof CsvMapper<?, ?> below)) {
                    throw new MappingException("'" + slot.element() + "' of '" + row.name()
                            + "' is a list of records that are no rows. Annotate their interface with @CoupaRow.");
                }
                children.add(new RowShape.Child(slot.name(), below.shape(outer)));
            } else if (slot.kind() != Kind.LIST && slot.kind() != Kind.REFERENCE && slot.kind() != Kind.CUSTOM_FIELDS) {
                Slot.Rules rules = slot.rules();
                columns.add(RowShape.Column.of(
                        slot.name(), rules.required(), rules.longest(), rules.allowed(), rules.position()));
            }
        }
        outer.remove(this);
        RowShape made = new RowShape(
                row.file(), row.name(), row.word(), row.marker(), row.headers(), row.export(), columns, children);
        shape = made;
        return made;
    }
}
