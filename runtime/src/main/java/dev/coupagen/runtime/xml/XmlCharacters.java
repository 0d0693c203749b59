package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.JsonText;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters for the parser, which checks bytes in all places but characters in some: those of XML 1.0 alone. */
final class XmlCharacters extends FilterReader {
    private long passed;

    XmlCharacters(Reader document) {
        super(document);
    }

    /**
     * Checks a document that is a text.
     *
     * @throws MappingException if it has a character that XML 1.0 does not allow, or half a surrogate pair
     */
    static void require(String document) {
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (!isAllowed(c) || (Character.isSurrogate(c) && JsonText.isUnpaired(document, i))) {
                throw refused(c, "character " + (i + 1));
            }
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (!isAllowed(to[i])) {
                throw refused(to[i], "character " + (passed + i - offset + 1));
            }
        }
        passed += Math.max(0, read);
        return read;
    }

    static boolean isAllowed(char c) {
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }

    static MappingException refused(char c, String location) {
        return new MappingException(String.format(
                "The XML cannot be read: it has the character U+%04X (%s), which XML 1.0 does not allow.",
                (int) c, location));
    }
}
