package dev.coupagen.benchmarks.csv;

import dev.coupagen.benchmarks.export.files.InvoicesExport;
import dev.coupagen.benchmarks.export.files.InvoicesExportMapper;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes an export of many megabytes, reads it, and writes back what it reads; run in a small heap. */
public final class LargeExport {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int MILLION = 1_000_000;

    private LargeExport() {}

    /**
     * Measures and prints one line.
     *
     * @param arguments the file, and its size in millions of bytes
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        List<InvoicesExport> few = new InvoiceFile(100).different().subList(0, 10);
        long once = InvoicesExportMapper.INSTANCE.toCsv(few, InvoiceFile.UNCHECKED).length;
        int times = (int) (Long.parseLong(arguments[1]) * MILLION / once) + 1;
        long started = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            Stream<InvoicesExport> all = IntStream.range(0, times).boxed().flatMap(i -> few.stream());
            InvoicesExportMapper.INSTANCE.writeCsv(all, out, InvoiceFile.UNCHECKED);
        }
        long written = System.nanoTime();
        long records = 0;
        try (FileStream<InvoicesExport> stream = InvoicesExportMapper.INSTANCE.streamCsv(file)) {
            for (InvoicesExport invoice : stream) {
                records += invoice.lines().isEmpty() ? 0 : 1;
            }
        }
        long read = System.nanoTime();
        Path again = file.resolveSibling("again.csv");
        int types;
        try (FileStream<InvoicesExport> stream = InvoicesExportMapper.INSTANCE.streamCsv(file);
                OutputStream out = Files.newOutputStream(again)) {
            types = stream.layout().headers().size();
            InvoicesExportMapper.INSTANCE.writeCsv(stream, out, CsvOptions.DEFAULT.withLayout(stream.layout()));
        }
        OUT.printf(
                "%d bytes, %d records, %d row types; written in %d ms, read in %d ms; %s%n",
                Files.size(file),
                records,
                types,
                (written - started) / MILLION,
                (read - written) / MILLION,
                Files.mismatch(file, again) < 0 ? "the same bytes" : "other bytes");
        if (records != 10L * times) {
            throw new IllegalStateException("There should be " + 10L * times + " records.");
        }
    }
}
