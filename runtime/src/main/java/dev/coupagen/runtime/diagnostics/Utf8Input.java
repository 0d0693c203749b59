package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.Utf8Validator;
import java.io.InputStream;

/** Documents in UTF-8, of which a byte that is not valid is refused. */
public final class Utf8Input extends CheckedInput {
    private final Utf8Validator validator = new Utf8Validator();

    /** The stream, checked as it is read. */
    public Utf8Input(InputStream document) {
        super(document);
    }

    /**
     * Checks a document in memory.
     *
     * @throws MappingException if a byte is not valid, or the document ends within a character
     */
    public static void require(byte[] document) {
        Utf8Validator validator = new Utf8Validator();
        refuse(validator.check(document, 0, document.length));
        if (validator.isIncomplete()) {
            refuse(document.length);
        }
    }

    /**
     * Checks a part of a document in memory, of which the bytes before {@code from} are valid. Costs little for ASCII.
     *
     * @param to the offset after the part
     * @return {@code to}, or if a character goes on beyond it the offset after that
     * @throws MappingException if a byte is not valid
     */
    public static int requireUpTo(int to, byte[] document, int from) {
        int end = Utf8Validator.validEnd(document, from, to);
        if (end >= 0) {
            return end;
        }
        require(document); // Says where it is; a document that begins in another encoding is not checked.
        return to;
    }

    private static void refuse(long offset) {
        if (offset >= 0) {
            throw new MappingException("The document is not valid UTF-8 (byte " + (offset + 1)
                    + "). Send UTF-8; a document in another encoding must declare it.");
        }
    }

    @Override
    protected void check(byte[] bytes, int from, int to) {
        refuse(validator.check(bytes, from, to));
    }
}
