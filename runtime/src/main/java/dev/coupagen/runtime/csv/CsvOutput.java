package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.text.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
    private final Charset encoding;
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
        this.checksEach = checksEach;
        boolean onlySet = options.columns() == CsvOptions.Columns.SET;
        if (checksEach && onlySet && shape.headers() && options.layout().isEmpty()) {
            throw new MappingException("The columns that records set are known only if the records can be gone through"
                    + " twice. Give a Collection, or a layout, or write the declared columns (Columns.DECLARED).");
        }
        OutputPlan plan = OutputPlan.of(shape, options, null, checksEach);
        this.encoding = plan.dialect().writtenEncoding();
        this.check = new RowCheck(shape, options, plan);
        this.writer = new CsvElementWriter(shape, plan, options);
    }

    /** Whether each record is to be checked before it is written. */
    public boolean checksEach() {
        return checksEach && check.isNeeded();
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
            OutputPlan plan = OutputPlan.of(shape, options, check, false);
            check.refuseBlank(plan);
            writer = new CsvElementWriter(shape, plan, options);
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

    /** How many bytes a part of what was appended has in the encoding of the dialect. */
    public int encodedSize(Bytes written, int start) {
        return encoding.equals(StandardCharsets.UTF_8)
                ? written.size() - start
                : encoded(Arrays.copyOfRange(written.array(), start, written.size())).length;
    }

    /** Writes what was appended to the stream, and forgets it. */
    public void writeTo(OutputStream out, Bytes written) throws IOException {
        if (encoding.equals(StandardCharsets.UTF_8)) {
            out.write(written.array(), 0, written.size());
        } else {
            out.write(encoded(Arrays.copyOf(written.array(), written.size())));
        }
        written.setSize(0);
    }

    /**
     * What was written, in the encoding of the dialect.
     *
     * @throws MappingException if the encoding does not have one of the characters
     */
    public byte[] encoded(byte[] utf8) {
        if (encoding.equals(StandardCharsets.UTF_8)) {
            return utf8;
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        byte[] encoded = text.getBytes(encoding);
        if (!withoutMark(new String(encoded, encoding)).equals(withoutMark(text))) {
            throw new MappingException("'" + Excerpt.of(firstMissing(text)) + "' cannot be written in "
                    + encoding.name() + ". Give an encoding that has the character, such as UTF-8.");
        }
        return encoded;
    }

    private static String withoutMark(String text) {
        return text.isEmpty() || text.charAt(0) != CellBytes.MARK ? text : text.substring(1);
    }

    private String firstMissing(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !CellBytes.isIn(encoding, character))
                .findFirst()
                .orElse("");
    }
}
