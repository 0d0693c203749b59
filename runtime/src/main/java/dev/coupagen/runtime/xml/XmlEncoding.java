package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a document, for those that the parser does not read by itself. */
final class XmlEncoding {
    /** The encoding is declared within so many bytes, or it is not looked for. */
    static final int HEAD = 256;

    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml(?=\\s)[^>]*?\\sencoding\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Set<String> OF_THE_PARSER = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private XmlEncoding() {}

    /** The encoding of a document that begins so; null if the parser reads it by itself. */
    static @Nullable Charset foreign(byte[] document, int length) {
        int first = length > 0 ? document[0] & 0xFF : -1;
        int second = length > 1 ? document[1] & 0xFF : -1;
        if (isUtf32(document, length)) {
            return Charset.forName("UTF-32");
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first != '<' || second != '?') {
            return null;
        }
        String head = new String(document, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        String declared = declared(head);
        return declared == null ? null : named(declared);
    }

    /** Whether a document that is a text, of which a declared encoding does not matter, declares another than UTF-8. */
    static boolean isDeclaredForeign(String document) {
        String declared = declared(document.substring(0, Math.min(document.length(), HEAD)));
        return declared != null && !declared.toLowerCase(Locale.ROOT).equals("utf-8");
    }

    private static @Nullable String declared(String head) {
        Matcher declaration = DECLARATION.matcher(head);
        if (!declaration.find()) {
            return null;
        }
        String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
        if (!NAME.matcher(name).matches()) {
            throw new MappingException("The XML cannot be read: '" + Excerpt.of(name)
                    + "' is not a valid name of an encoding. Ask for UTF-8.");
        }
        return name;
    }

    /** Whether the document begins with the byte order mark of UTF-32, which begins as that of UTF-16 may. */
    private static boolean isUtf32(byte[] document, int length) {
        if (length < 4) {
            return false;
        }
        int head = ByteBuffer.wrap(document).getInt();
        return head == 0x0000FEFF || head == 0xFFFE0000;
    }

    private static @Nullable Charset named(String name) {
        if (OF_THE_PARSER.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            // The declaration could be read byte by byte, so the document is in no encoding of two bytes.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MappingException(
                    "The XML declares the encoding " + name + ", which Java does not know. Ask for UTF-8.", e);
        }
    }
}
