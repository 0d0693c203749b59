package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.util.Arrays;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from the events of a StAX parser. Whether an element holds text or other elements shows only behind its
 * tag, so the reader looks one event ahead: after {@link #shape} the text has been read to the end, or the parser
 * stands at the first child.
 */
final class XmlElementReader extends ElementReader {
    /** The name under which text between the elements of a record is kept. */
    static final String TEXT_BETWEEN = "#text";

    private final XMLStreamReader parser;
    private final @Nullable XmlGuard guard;
    private final Limits limits;
    /** What stands here; null if the parser is still at the tag. */
    private @Nullable Shape shape;
    /** The {@code type} attribute of the value here. */
    private String type = "";
    /** Whether the parser has gone on to the next tag already, and that is the next thing to look at. */
    private boolean ahead;

    private String name = "";
    private int depth;
    private char[] text = new char[256];
    private int textLength;

    XmlElementReader(XMLStreamReader parser, @Nullable XmlGuard guard, Limits limits) {
        this.parser = parser;
        this.guard = guard;
        this.limits = limits;
        if (nextTag() != XMLStreamConstants.START_ELEMENT) {
            throw new MappingException("The document is empty. Expected XML.");
        }
    }

    @Override
    public boolean isUntyped() {
        return true;
    }

    @Override
    public Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = lookAhead();
            shape = known;
        }
        return known;
    }

    @Override
    public boolean canBeList() {
        Shape here = shape();
        return here == Shape.LIST || (here == Shape.RECORD && ahead);
    }

    /** Reads the attributes of the tag, and on to the first child or, if there is none, to the end of the element. */
    private Shape lookAhead() {
        boolean nil = false;
        type = "";
        for (int i = parser.getAttributeCount() - 1; i >= 0; i--) {
            String attribute = parser.getAttributeLocalName(i);
            if (attribute.equals("type")) {
                type = parser.getAttributeValue(i);
            } else if (attribute.equals("nil")) {
                nil = parser.getAttributeValue(i).equals("true");
            }
        }
        if (nil) {
            skipElement();
            return Shape.NULL;
        }
        if (type.equals("array")) {
            return Shape.LIST;
        }
        textLength = 0;
        if (nextTag() == XMLStreamConstants.START_ELEMENT) {
            ahead = true;
            return Shape.RECORD;
        }
        return textLength == 0 && type.equals(XmlElementWriter.EMPTY_RECORD) ? Shape.RECORD : Shape.TEXT;
    }

    @Override
    public void enterRecord() {
        enter();
        boolean isEmpty = !ahead;
        if (isEmpty) {
            // The parser stands at the end tag of the empty record, which nextMember is to find.
            ahead = true;
        }
    }

    @Override
    public void enterList() {
        shape();
        enter();
    }

    private void enter() {
        checkDepth(++depth);
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (ahead) {
            if (hasTextBetween()) {
                return textBetween();
            }
            ahead = false;
        } else {
            textLength = 0;
            nextTag();
            if (hasTextBetween()) {
                ahead = true;
                return textBetween();
            }
        }
        if (parser.getEventType() == XMLStreamConstants.END_ELEMENT) {
            depth--;
            return NameTable.END;
        }
        takeName();
        return names.find(name, previous);
    }

    private void takeName() {
        name = parser.getLocalName();
        if (name.length() > limits.nameLength()) {
            throw XmlGuard.exceeded("name of " + limits.nameLength() + " characters (" + location() + ")");
        }
        shape = null;
    }

    private boolean hasTextBetween() {
        for (int i = 0; i < textLength; i++) {
            if (text[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    /** Stops at text that stands between elements, as if it were a member. */
    private int textBetween() {
        name = TEXT_BETWEEN;
        type = "";
        shape = Shape.TEXT;
        return NameTable.UNKNOWN;
    }

    @Override
    public String memberName() {
        return name;
    }

    @Override
    public boolean nextItem() {
        if (ahead) {
            ahead = false;
        } else {
            textLength = 0;
            nextTag();
        }
        if (parser.getEventType() == XMLStreamConstants.END_ELEMENT) {
            depth--;
            return false;
        }
        takeName();
        return true;
    }

    @Override
    public String itemName() {
        return name;
    }

    @Override
    public String text() {
        shape();
        String value = new String(text, 0, textLength);
        textLength = name.equals(TEXT_BETWEEN) ? 0 : textLength;
        return value;
    }

    @Override
    public char[] characters() {
        return text;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        shape();
        return textLength;
    }

    @Override
    public @Nullable Long wholeNumber() {
        return null;
    }

    @Override
    protected RawValue rawScalar() {
        String value = text();
        return switch (type) {
            case "integer", "decimal", "float" ->
                value.isEmpty() ? new RawValue.Text(value) : new RawValue.Numeric(value.strip());
            case "boolean" ->
                switch (value) {
                    case "true" -> RawValue.Bool.TRUE;
                    case "false" -> RawValue.Bool.FALSE;
                    default -> new RawValue.Text(value);
                };
            default -> new RawValue.Text(value);
        };
    }

    @Override
    public void skip() {
        if (shape == null) {
            skipElement();
        } else if (shape == Shape.LIST) {
            skipElement();
        } else if (ahead && shape == Shape.RECORD) {
            ahead = false;
            skipElement();
            skipElement();
        } else if (name.equals(TEXT_BETWEEN)) {
            textLength = 0;
        }
        shape = shape == null ? Shape.TEXT : shape;
    }

    /** Goes to the end tag of the element that the parser is in. */
    private void skipElement() {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkDepth(depth + ++open);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private void checkDepth(int at) {
        if (at > limits.depth()) {
            throw XmlGuard.exceeded("depth of " + limits.depth() + " (" + location() + ")");
        }
    }

    /** Goes to the next start or end tag, and gathers the text before it. */
    private int nextTag() {
        while (true) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText();
                default -> {}
            }
        }
    }

    private int next() {
        if (guard != null) {
            guard.beforeMarkup();
        }
        try {
            int event = parser.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new MappingException(
                        "Document types and entities are not read (" + location() + "). Send plain XML.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw XmlFormat.malformed(e);
        }
    }

    private void addText() {
        if (guard != null) {
            guard.beforeText();
        }
        try {
            char[] from = parser.getTextCharacters();
            int length = parser.getTextLength();
            if (textLength + (long) length > limits.textLength()) {
                throw XmlGuard.exceeded("text of " + limits.textLength() + " characters (" + location() + ")");
            }
            if (textLength + length > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
            }
            System.arraycopy(from, parser.getTextStart(), text, textLength, length);
            textLength += length;
        } catch (IllegalStateException | com.fasterxml.aalto.UncheckedStreamException e) {
            throw XmlFormat.malformed(e);
        }
    }

    @Override
    public String location() {
        Location place = parser.getLocation();
        return "line " + place.getLineNumber() + ", column " + place.getColumnNumber();
    }

    @Override
    public void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // Comments may follow the root; anything else is an error of the parser.
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
            if (guard != null) {
                guard.close();
            }
        } catch (XMLStreamException | java.io.IOException e) {
            throw XmlFormat.malformed(e);
        }
    }
}
