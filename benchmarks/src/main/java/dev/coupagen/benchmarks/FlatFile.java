package dev.coupagen.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.coupagen.benchmarks.csv.InvoiceFile;
import dev.coupagen.benchmarks.csv.InvoiceRow;
import dev.coupagen.benchmarks.export.files.InvoicesExport;
import dev.coupagen.benchmarks.export.files.InvoicesExportMapper;
import dev.coupagen.runtime.csv.FileStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An export of invoices read and written. We make typed records with the rows below them; Jackson binds each line to an object
 * with a typed field for each column of an invoice, FastCSV splits it into texts; neither nests. Run it with {@code benchmarks/run --files}.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FlatFile {
    @Param("5000")
    public int invoices;

    private byte[] file;
    private int headerSize;
    private ObjectReader jackson;
    private List<InvoicesExport> different;
    private int times;
    private List<String[]> lines;

    @Setup
    public void setUp() {
        InvoiceFile export = new InvoiceFile(invoices);
        file = export.bytes();
        headerSize = InvoiceFile.headerSize();
        different = export.different();
        times = export.times();
        CsvSchema.Builder columns = CsvSchema.builder();
        for (Field field : InvoiceRow.class.getFields()) {
            columns.addColumn(field.getName());
        }
        CsvMapper mapper = CsvMapper.builder()
                .addModule(new BlackbirdModule())
                .addModule(new JavaTimeModule())
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
        jackson = mapper.readerFor(InvoiceRow.class).with(columns.build());
        lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                split(InvoicesExportMapper.INSTANCE.toCsv(different, InvoiceFile.UNCHECKED))) {
            for (CsvRecord line : reader) {
                lines.add(line.getFields().toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CsvReader<CsvRecord> split(byte[] file) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new ByteArrayInputStream(file));
    }

    @Benchmark
    public long readCoupagen() {
        long rows = 0;
        try (FileStream<InvoicesExport> stream = InvoicesExportMapper.INSTANCE.streamCsv(file)) {
            for (InvoicesExport invoice : stream) {
                rows += 1 + invoice.lines().size();
            }
        }
        return rows;
    }

    @Benchmark
    public long readJackson() throws IOException {
        long rows = 0;
        InputStream records = new ByteArrayInputStream(file, headerSize, file.length - headerSize);
        try (MappingIterator<InvoiceRow> all = jackson.readValues(records)) {
            while (all.hasNextValue()) {
                rows += all.nextValue().type.length();
            }
        }
        return rows;
    }

    @Benchmark
    public long readFastCsv() throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> reader = split(file)) {
            for (CsvRecord line : reader) {
                cells += line.getFieldCount();
            }
        }
        return cells;
    }

    @Benchmark
    public long writeCoupagen() throws IOException {
        Counter out = new Counter();
        InvoicesExportMapper.INSTANCE.writeCsv(records(), out, InvoiceFile.UNCHECKED);
        return out.bytes;
    }

    private Stream<InvoicesExport> records() {
        return Collections.nCopies(times, different).stream().flatMap(List::stream);
    }

    @Benchmark
    public long writeFastCsv() throws IOException {
        Counter out = new Counter();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            for (int i = 0; i < times; i++) {
                for (String[] line : lines) {
                    writer.writeRecord(line);
                }
            }
        }
        return out.bytes;
    }

    /** Counts what is written. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes += length;
        }
    }
}
