package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.MappingException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A document whose bytes are checked as they are read; nothing is read behind one that was refused, whoever asks once more. */
public abstract class CheckedInput extends ForwardInput {
    private @Nullable MappingException refused;

    /** The stream to check. */
    protected CheckedInput(InputStream document) {
        super(document);
    }

    /**
     * Checks the next bytes.
     *
     * @throws MappingException if one of them is not allowed
     */
    protected abstract void check(byte[] bytes, int from, int to);

    @Override
    public final int read(byte[] to, int offset, int length) throws IOException {
        if (refused != null) {
            throw refused;
        }
        int read = in.read(to, offset, length);
        if (read > 0) {
            try {
                check(to, offset, offset + read);
            } catch (MappingException e) {
                refused = e;
                throw e;
            }
        }
        return read;
    }
}
