package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.text.ByteWords;
import dev.coupagen.runtime.text.NameWords;
import java.nio.charset.StandardCharsets;

/**
 * The fast path to an element whose name is predicted and which holds ASCII text, or nothing, as most do.
 *
 * <p>It is a speculative match: start tag, {@code type} attribute, text and end tag are compared with the document, eight
 * bytes at a time (SWAR), without the parser. If all of it matches, the parser never gets these bytes; whatever does not
 * match, and whatever is not well-formed, is left to the parser.
 */
final class PredictedElement {
    private static final long NIL_FRONT = ByteWords.of(" nil=\"tr");
    private static final long NIL_BACK = ByteWords.of("\"true\"/>");
    private static final int NIL_LENGTH = " nil=\"true\"/>".length();
    private static final int TYPE_LENGTH = " type=\"".length();
    private static final long TYPE = lower(ByteWords.of(" type=\"\0"), TYPE_LENGTH);
    private static final long INTEGER = ByteWords.of("integer\"");
    private static final long DECIMAL = ByteWords.of("decimal\"");
    private static final long BOOLEAN = ByteWords.of("boolean\"");
    private static final long DATE_TIME = ByteWords.of("dateTime");
    private static final long RAILS_DATE_TIME = ByteWords.of("datetime");
    private static final int DATE_LENGTH = "date\"".length();
    private static final long DATE = lower(ByteWords.of("date\"   "), DATE_LENGTH);

    private final StepwiseInput input;
    private final byte[] document;
    private final int maxText;
    private int start;
    private XmlType type = XmlType.OTHER;
    private boolean nil;
    private int textStart;
    private int textEnd;

    PredictedElement(StepwiseInput input, int maxText) {
        this.input = input;
        this.document = input.document();
        this.maxText = maxText;
    }

    /** The first bytes of the word, the others being zero. */
    private static long lower(long word, int bytes) {
        return word & (-1L >>> (Long.SIZE - bytes * Byte.SIZE));
    }

    /** Reads the element of that number, if it comes next and matches; otherwise nothing has changed. */
    boolean read(NameTable table, int number) {
        int tag = input.startTag();
        if (tag < 0) {
            return false;
        }
        NameWords name = table.xmlName(number);
        int at = name.endOf(document, tag + 1, document.length);
        if (at < 0) {
            return false;
        }
        int end = switch (document[at]) {
            case ' ' -> ByteWords.get(document, at) == NIL_FRONT ? endOfNil(at) : endOfTyped(name, at);
            case '>' -> endOfText(name, at + 1, XmlType.OTHER);
            case '/' -> endOfEmpty(at);
            default -> -1;
        };
        if (end < 0) {
            return false;
        }
        start = tag;
        input.skipTo(end);
        return true;
    }

    /** Where the element ends whose attribute {@code nil} begins here; -1 if there is more to it. */
    private int endOfNil(int at) {
        // After a name that was found, two words can be read.
        int end = at + NIL_LENGTH;
        if (ByteWords.get(document, end - Long.BYTES) != NIL_BACK) {
            return -1;
        }
        take(XmlType.OTHER, true, end, end);
        return end;
    }

    /** Where the element ends that has a slash here; -1 if that is not its end. */
    private int endOfEmpty(int at) {
        if (document[at + 1] != '>') {
            return -1;
        }
        take(XmlType.OTHER, false, at, at);
        return at + 2;
    }

    /** Where the element ends whose attribute {@code type} begins here; -1 if it is another, or the text does not match. */
    private int endOfTyped(NameWords name, int at) {
        XmlType marked = typeAt(at);
        if (marked == XmlType.OTHER) {
            return -1;
        }
        int tagEnd = at + TYPE_LENGTH + marked.text.length() + 1;
        return tagEnd < document.length && document[tagEnd] == '>' ? endOfText(name, tagEnd + 1, marked) : -1;
    }

    /** Where the element ends whose text begins here; -1 if the text is not ASCII, or has entities. */
    private int endOfText(NameWords name, int text, XmlType marked) {
        int close = endOfUnescaped(text);
        if (close < 0 || document[close + 1] != '/') {
            return -1;
        }
        int end = name.endOf(document, close + 2, document.length);
        if (end < 0 || document[end] != '>') {
            return -1;
        }
        take(marked, false, text, close);
        return end + 1;
    }

    private void take(XmlType newType, boolean isNil, int from, int to) {
        type = newType;
        nil = isNil;
        textStart = from;
        textEnd = to;
    }

    /** The type that an attribute at that offset states, up to its quote; {@link XmlType#OTHER} if there is not any. */
    private XmlType typeAt(int at) {
        // After a name that was found, two words can be read.
        int value = at + TYPE_LENGTH;
        if (lower(ByteWords.get(document, at), TYPE_LENGTH) != TYPE) {
            return XmlType.OTHER;
        }
        long word = ByteWords.get(document, value);
        if (word == INTEGER) {
            return XmlType.INTEGER;
        }
        if (word == DECIMAL) {
            return XmlType.DECIMAL;
        }
        if (word == BOOLEAN) {
            return XmlType.BOOLEAN;
        }
        if (lower(word, DATE_LENGTH) == DATE) {
            return XmlType.DATE;
        }
        boolean hasQuote = document[value + Long.BYTES] == '"';
        if (word == DATE_TIME && hasQuote) {
            return XmlType.DATE_TIME;
        }
        return word == RAILS_DATE_TIME && hasQuote ? XmlType.RAILS_DATE_TIME : XmlType.OTHER;
    }

    /** The offset of the tag after the text; -1 if the text is not ASCII, has entities, is too long, or ends the document. */
    private int endOfUnescaped(int from) {
        int last = (int) Math.min(document.length - Long.BYTES - 1, from + (long) maxText);
        for (int i = from; i <= last; i += Long.BYTES) {
            long special = ByteWords.specialInXml(ByteWords.get(document, i));
            if (special != 0) {
                int found = i + (Long.numberOfTrailingZeros(special) >> 3);
                return document[found] == '<' && found - from <= maxText ? found : -1;
            }
        }
        return -1;
    }

    XmlType type() {
        return type;
    }

    /** Whether it has {@code nil="true"}. */
    boolean isNil() {
        return nil;
    }

    /** The location of the element, for messages. */
    String location() {
        return input.lineAndColumn(start);
    }

    byte[] document() {
        return document;
    }

    /** Where its text begins in the document. */
    int textStart() {
        return textStart;
    }

    int textLength() {
        return textEnd - textStart;
    }

    String text() {
        return new String(document, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
    }
}
