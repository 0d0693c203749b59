package dev.coupagen.runtime.format;

import dev.coupagen.runtime.Limits;
import java.io.InputStream;

/** A format of documents: makes cursors that stand at the root value, and sinks. */
public interface Format {

    /**
     * A cursor over a document in memory.
     *
     * @throws dev.coupagen.runtime.MappingException if it is empty, begins as another format, or exceeds a limit
     */
    ElementReader reader(byte[] document, Limits limits);

    /** A cursor over a document that is a text. */
    ElementReader reader(String document, Limits limits);

    /**
     * A cursor over a stream, which it closes.
     *
     * @param streamed whether the document is read record by record and so may be of any size
     */
    ElementReader reader(InputStream document, Limits limits, boolean streamed);

    /** A sink that makes one document. */
    DocumentWriter writer();

    /** A sink that makes a document of bytes. */
    interface DocumentWriter extends ElementWriter {

        /** The whole document in UTF-8. The writer is not to be used any more. */
        byte[] finish();
    }
}
