package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvFormat;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.runtime.csv.RowShape;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.text.RowNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reading half of {@link CsvMapper}, which is the class to use.
 *
 * @param <X> the interface of the outermost rows
 * @param <M> the generated model
 */
public abstract class RowMapper<X, M extends X> extends DocumentMapper<X, M> {
    private final CsvMapper.Row row;
    private @Nullable RowShape shape;

    /** A mapper of the columns and rows that {@link #describe} adds. */
    protected RowMapper(CsvMapper.Row row) {
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
        return listFromCsv(StrictUtf8.encoded(content), utf8);
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

    private static MapperOptions mapperOptions(CsvOptions options) {
        return MapperOptions.DEFAULT
                .withListener(options.listener() == CsvOptions.SILENT ? MapperOptions.SILENT : options.listener())
                .withStrict(options.strict())
                .withLimits(options.limits())
                .withZone(options.zone());
    }

    /** The columns and the rows below, as flat files need them. */
    final RowShape shape() {
        RowShape known = shape;
        if (known == null) {
            known = shape(new HashSet<>());
        }
        return known;
    }

    private static RowShape.Notation notation(Kind kind) {
        return switch (kind) {
            case DATE, DATETIME -> RowShape.Notation.DATE;
            case DECIMAL, INTEGER -> RowShape.Notation.NUMBER;
            default -> RowShape.Notation.TEXT;
        };
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
                if (!(slot.mapper() instanceof RowMapper<?, ?> below)) {
                    throw new MappingException("'" + slot.element() + "' of '" + row.name()
                            + "' is a list of records that are no rows. Annotate their interface with @CoupaRow.");
                }
                children.add(new RowShape.Child(slot.name(), below.shape(outer)));
            } else if (slot.kind() != Kind.LIST && slot.kind() != Kind.REFERENCE && slot.kind() != Kind.CUSTOM_FIELDS) {
                Slot.Rules rules = slot.rules();
                columns.add(RowShape.Column.of(
                        slot.name(),
                        rules.required(),
                        rules.longest(),
                        rules.allowed(),
                        rules.position(),
                        notation(slot.kind())));
            }
        }
        outer.remove(this);
        RowShape made = new RowShape(
                row.file(),
                row.name(),
                row.word(),
                row.marker(),
                row.headers(),
                row.export(),
                row.dialect(),
                row.key(),
                columns,
                children);
        shape = made;
        return made;
    }
}
