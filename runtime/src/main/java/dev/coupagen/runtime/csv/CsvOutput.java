package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.text.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * Writes one file. Called by mappers: first each record to {@link #check}, if the records can be gone through twice; then
 * {@link #begin}; then each record to {@link #sink}, followed by {@link #endRecord}.
 */
@SuppressWarnings("exports") // the buffer is for the mappers of this module
public final class CsvOutput {
    private final RowShape shape;
    private final CsvOptions options;
    private final RowCheck check;
    private final boolean checksEach;
    private boolean seen;
    private CsvElementWriter writer;

    /**
     * A file of rows of that shape.
     *
     * @param checksEach whether the records can be gone through once only, so that each is checked before it is written
     */
    public CsvOutput(RowShape shape, CsvOptions options, boolean checksEach) {
        this.shape = shape;
        this.options = options;
        this.check = new RowCheck(shape, options);
        this.checksEach = checksEach;
        this.writer = new CsvElementWriter(shape, OutputPlan.of(shape, options, null), options);
    }

    /** Whether the records are to be written to {@link #check} first. */
    public boolean needsCheck() {
        return options.layout().isEmpty();
    }

    /** Whether each record is to be checked before it is written. */
    public boolean checksEach() {
        return checksEach && options.checked() && options.layout().isEmpty();
    }

    /** Takes the records in a first pass. */
    public ElementWriter check() {
        seen = true;
        return check;
    }

    /**
     * Throws if the records that were checked would be refused.
     *
     * @throws dev.coupagen.runtime.MappingException with all problems
     */
    public void refuse() {
        check.refuse();
    }

    /** Appends the header lines, those of a file without records too. */
    public void begin(Bytes out) {
        if (!checksEach && seen) {
            check.refuse();
            writer = new CsvElementWriter(shape, OutputPlan.of(shape, options, check), options);
        }
        writer.header(out);
    }

    /** Takes a record. */
    public ElementWriter sink() {
        return writer;
    }

    /** Appends the rows of the record; returns how many they are. */
    public int endRecord(Bytes out) {
        int rows = writer.rows();
        writer.flush(out);
        return rows;
    }

    /** What was written, in the encoding of the dialect. */
    public byte[] encoded(byte[] utf8) {
        CsvDialect dialect = options.dialect().orElse(CsvDialect.DEFAULT);
        return DialectFinder.isUtf8(dialect)
                ? utf8
                : new String(utf8, StandardCharsets.UTF_8).getBytes(dialect.encoding());
    }
}
