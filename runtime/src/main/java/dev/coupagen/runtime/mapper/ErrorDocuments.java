package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;
import java.util.Optional;

/** Reads the documents in which Coupa says what is wrong. */
public final class ErrorDocuments {
    private ErrorDocuments() {}

    /**
     * The errors that a reply tells, whichever format it has.
     *
     * @param document the body of the reply
     * @return empty if the reply is neither JSON nor XML, or is not about errors
     */
    public static Optional<CoupaErrors> read(byte[] document) {
        Format format = isXml(document) ? XmlFormat.INSTANCE : JsonFormat.INSTANCE;
        try (ElementReader reader = format.reader(document, Limits.DEFAULT)) {
            String root = reader.rootName();
            RawValue value = reader.raw();
            reader.finish();
            return root == null ? CoupaErrors.of(value) : CoupaErrors.of(root, value);
        } catch (MappingException e) {
            return Optional.empty();
        }
    }

    private static boolean isXml(byte[] document) {
        int at = document.length > 2 && (document[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < document.length && document[at] <= ' ' && document[at] >= 0) {
            at++;
        }
        return at < document.length && document[at] == '<';
    }
}
