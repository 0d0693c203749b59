package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.format.ElementReader;
import java.io.InputStream;

/** Opens files for reading. Called by mappers. */
public final class CsvFormat {
    private CsvFormat() {}

    /**
     * A file whose header lines have been read.
     *
     * @param reader stands at the list of records
     * @param layout of the file
     */
    public record Opened(ElementReader reader, FileLayout layout) {}

    /**
     * Reads the header lines of a file.
     *
     * @param in is closed with the reader, or if this fails
     * @throws dev.coupagen.runtime.MappingException if the outermost row type has no header line, or the file is malformed
     */
    public static Opened open(InputStream in, RowShape shape, CsvOptions options) {
        try {
            RecordRows rows = new RecordRows(in, shape, options);
            return new Opened(new CsvElementReader(rows), rows.layout());
        } catch (RuntimeException e) {
            try {
                in.close();
            } catch (java.io.IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }
}
