package dev.coupagen.runtime.xml;

import dev.coupagen.aalto.stax2.DTDInfo;
import dev.coupagen.aalto.stax2.XMLStreamReader2;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.HtmlPage;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The events of a parser, as far as Coupa's XML has them: tags with the attributes {@code type} and {@code nil}, and the
 * text between two tags. Keeps the limits.
 */
final class XmlEvents implements AutoCloseable {
    private final XMLStreamReader2 parser;
    private final @Nullable XmlGuard guard;
    /** What the parser reads, if it gets it step by step. */
    private final @Nullable StepwiseInput steps;

    private final Limits limits;
    private final UnknownNames unknownNames = new UnknownNames();
    private final XmlAttributes attributes;
    private char[] text = new char[256];
    private int textLength;

    XmlEvents(XMLStreamReader parser, @Nullable XmlGuard guard, @Nullable StepwiseInput steps, Limits limits) {
        this.parser = (XMLStreamReader2) parser;
        this.attributes = new XmlAttributes(this.parser);
        this.guard = guard;
        this.steps = steps;
        this.limits = limits;
    }

    void startRecord() {
        if (guard != null) {
            guard.startRecord();
        }
    }

    /** Goes to the next start or end tag, and appends the text before it to the text that there is. */
    int nextTag() {
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

    int next() {
        if (guard != null) {
            guard.beforeNext(parser.getEventType());
        }
        int event;
        try {
            event = parser.next();
        } catch (XMLStreamException | RuntimeException e) {
            // For some documents that are not well-formed, the parser throws runtime exceptions of its own.
            throw malformed(e);
        }
        if (event == XMLStreamConstants.DTD && isHtml()) {
            throw HtmlPage.at(location());
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new MappingException(
                    "Document types and entities are not read (" + location() + "). Send elements and text only.");
        }
        return event;
    }

    private boolean isHtml() {
        try {
            DTDInfo type = parser.getDTDInfo();
            return type != null && "html".equalsIgnoreCase(type.getDTDRootName());
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    boolean isAtEndTag() {
        return parser.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether the parser, whose current event is a tag, has read no further than to the end of that tag. */
    boolean isBehindTag() {
        try {
            return steps != null && steps.isReadUpTo(parser.getLocationInfo().getEndingByteOffset());
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Whether an element follows the start tag that was just read, as far as can be told without reading on. */
    boolean isChildNext() {
        try {
            return steps != null && !parser.isEmptyElement() && isBehindTag() && steps.startTag() >= 0;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Goes to the end tag of the element that the parser is in, at that depth. */
    void skipElement(int depth) {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkDepth(depth + ++open);
                addUnknownName(parser.getLocalName());
                for (int i = parser.getAttributeCount() - 1; i >= 0; i--) {
                    addUnknownName(parser.getAttributeLocalName(i));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw Exceeded.limit("depth of " + limits.depth(), location());
        }
    }

    /** The name of the tag. */
    String name() {
        return parser.getLocalName();
    }

    void addUnknownName(String strange) {
        if (!unknownNames.add(strange)) {
            throw Exceeded.limit("document of " + UnknownNames.MAX + " different unknown names", location());
        }
    }

    /** Reads the attributes of the start tag. */
    void readAttributes() {
        try {
            attributes.read(this);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** The attributes that {@link #readAttributes} read last. */
    XmlAttributes attributes() {
        return attributes;
    }

    private void addText() {
        if (guard != null) {
            guard.beforeText();
        }
        char[] from;
        int length;
        try {
            from = parser.getTextCharacters();
            length = parser.getTextLength();
        } catch (RuntimeException e) {
            throw malformed(e);
        }
        if (textLength + (long) length > limits.textLength()) {
            throw Exceeded.limit("text of " + limits.textLength() + " characters", location());
        }
        if (textLength + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
        }
        System.arraycopy(from, parser.getTextStart(), text, textLength, length);
        textLength += length;
    }

    void clearText() {
        textLength = 0;
    }

    char[] text() {
        return text;
    }

    int textLength() {
        return textLength;
    }

    /** Whether the text that was gathered is more than blanks. */
    boolean hasText() {
        for (int i = 0; i < textLength; i++) {
            if (text[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    String location() {
        Location location = parser.getLocation();
        return steps == null ? XmlFormat.lineAndColumn(location) : steps.lineAndColumn(location);
    }

    /** The exception for a document that the parser rejects. */
    private MappingException malformed(Exception cause) {
        return XmlFormat.malformed(cause, steps);
    }

    /** Checks that only comments follow the root; the parser refuses anything else. */
    void finish() {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    @Override
    public void close() {
        // The factory, which all parsers share, keeps the names of this document: the format bounds how many these
        // become.
        XmlFormat.INSTANCE.countUnknownNames(unknownNames.size());
        try {
            parser.close();
            if (guard != null) {
                guard.close();
            }
        } catch (XMLStreamException | IOException e) {
            throw malformed(e);
        }
    }
}
