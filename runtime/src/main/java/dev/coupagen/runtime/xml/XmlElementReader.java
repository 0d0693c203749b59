package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.format.XmlText;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from the events of a StAX parser. Whether an element holds text or other elements shows only behind its
 * tag, so the reader looks one event ahead: after {@link #shape} the text has been read to the end, or the parser
 * stands at the first child.
 */
final class XmlElementReader extends ElementReader {
    /** What is kept as a number; JSON writes those of its own notation without quotes. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.]{0,999}(?:[eE][+-]?[0-9]{1,10})?");

    private static final int NO_ITEM = -1;

    private final XMLStreamReader2 parser;
    private final @Nullable XmlGuard guard;
    private final Limits limits;
    /** What stands here; null if the parser is still at the tag. */
    private @Nullable Shape shape;
    /** The {@code type} attribute of the value here. */
    private String type = "";
    /** Whether the parser has gone on to the next tag already, and that is the next thing to look at. */
    private boolean ahead;
    /** Whether the value here is text between elements. */
    private boolean isTextBetween;

    private String name = "";
    private int depth;
    /** The names of the records and lists that the reader is in, and behind each the number of the item in a list. */
    private String[] names = new String[32];

    private int[] items = new int[32];
    private char[] text = new char[256];
    private int textLength;
    private final TypeAttribute typeAttribute = new TypeAttribute();
    private final StrangeNames strangeNames = new StrangeNames();

    XmlElementReader(XMLStreamReader parser, @Nullable XmlGuard guard, Limits limits) {
        this.parser = (XMLStreamReader2) parser;
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
                type = attributeValue(i);
            } else if (attribute.equals("nil")) {
                String value = attributeValue(i);
                nil = value.equals("true") || value.equals("1");
            } else {
                addStrangeName(attribute);
            }
        }
        if (type.equals("array") && !nil) {
            return Shape.LIST;
        }
        textLength = 0;
        if (nextTag() == XMLStreamConstants.START_ELEMENT) {
            ahead = true;
            return Shape.RECORD;
        }
        // Documented payloads have nil="true" beside content; leaving the content out would lose it.
        if (nil && !hasText()) {
            return Shape.NULL;
        }
        return textLength == 0 && type.equals(XmlElementWriter.EMPTY_RECORD) ? Shape.RECORD : Shape.TEXT;
    }

    /** The value of an attribute without the blanks around it. */
    private String attributeValue(int index) {
        try {
            parser.getAttributeAs(index, typeAttribute);
            return typeAttribute.value();
        } catch (XMLStreamException e) {
            throw XmlFormat.malformed(e);
        }
    }

    @Override
    public boolean isMarked() {
        return switch (type) {
            case "integer", "decimal", "float", "boolean" -> true;
            default -> false;
        };
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
        if (shape() == Shape.TEXT) {
            // The parser stands at the end tag of the empty list, which nextItem is to find.
            ahead = true;
        }
        enter();
    }

    private void enter() {
        if (depth == items.length) {
            names = Arrays.copyOf(names, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
        names[depth] = name;
        items[depth] = NO_ITEM;
        checkDepth(++depth);
    }

    /** Goes out of the record or list, which is the value here again. */
    private void leave() {
        depth--;
        name = names[depth];
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (!nextChild()) {
            leave();
            return NameTable.END;
        }
        if (isTextBetween) {
            return NameTable.UNKNOWN;
        }
        int number = names.find(name, previous);
        if (number == NameTable.UNKNOWN) {
            addStrangeName(name);
            name = XmlText.decodedName(name);
            number = names.find(name, previous);
        }
        return number;
    }

    /** Goes to the next child, which may be text between elements; false if there is none. */
    private boolean nextChild() {
        if (!ahead || isTextBetween) {
            textLength = 0;
        }
        if (!ahead) {
            nextTag();
        }
        isTextBetween = hasText();
        ahead = isTextBetween;
        if (isTextBetween) {
            name = TEXT_BETWEEN;
            type = "";
            shape = Shape.TEXT;
            return true;
        }
        if (parser.getEventType() == XMLStreamConstants.END_ELEMENT) {
            return false;
        }
        takeName();
        return true;
    }

    private void takeName() {
        name = parser.getLocalName();
        if (name.length() > limits.nameLength() && XmlText.decodedName(name).length() > limits.nameLength()) {
            throw Limits.exceeded("name of " + limits.nameLength() + " characters", location());
        }
        shape = null;
    }

    /** Whether the text that was gathered is more than blanks. */
    private boolean hasText() {
        for (int i = 0; i < textLength; i++) {
            if (text[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    @Override
    public String memberName() {
        return name;
    }

    @Override
    public boolean nextItem() {
        if (!nextChild()) {
            leave();
            return false;
        }
        items[depth - 1]++;
        addStrangeName(name);
        name = XmlText.decodedName(name);
        return true;
    }

    @Override
    public String itemName() {
        return name;
    }

    @Override
    public String text() {
        shape();
        return new String(text, 0, textLength);
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
                NUMBER.matcher(value).matches() ? new RawValue.Numeric(value) : new RawValue.Text(value);
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
                addStrangeNames();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The names in a tag that is skipped. */
    private void addStrangeNames() {
        addStrangeName(parser.getLocalName());
        for (int i = parser.getAttributeCount() - 1; i >= 0; i--) {
            addStrangeName(parser.getAttributeLocalName(i));
        }
    }

    private void addStrangeName(String strange) {
        if (!strangeNames.add(strange)) {
            throw Limits.exceeded("document of " + StrangeNames.MOST + " different unknown names", location());
        }
    }

    private void checkDepth(int at) {
        if (at > limits.depth()) {
            throw Limits.exceeded("depth of " + limits.depth(), location());
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
            guard.beforeNext(parser.getEventType());
        }
        int event;
        try {
            event = parser.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser answers some documents that are not well-formed with exceptions of its inner workings.
            throw XmlFormat.malformed(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new MappingException(
                    "Document types and entities are not read (" + location() + "). Send plain XML.");
        }
        return event;
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
            throw XmlFormat.malformed(e);
        }
        if (textLength + (long) length > limits.textLength()) {
            throw Limits.exceeded("text of " + limits.textLength() + " characters", location());
        }
        if (textLength + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
        }
        System.arraycopy(from, parser.getTextStart(), text, textLength, length);
        textLength += length;
    }

    @Override
    public String location() {
        Location place = parser.getLocation();
        return "line " + place.getLineNumber() + ", column " + place.getColumnNumber();
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            boolean isRoot = i == 0;
            boolean isItem = !isRoot && items[i - 1] != NO_ITEM;
            if (!isRoot && !isItem) {
                path.append(path.length() == 0 ? "" : "/").append(names[i]);
            }
            if (items[i] != NO_ITEM) {
                path.append('[').append(items[i]).append(']');
            }
        }
        if (depth > 0 && items[depth - 1] == NO_ITEM) {
            path.append(path.length() == 0 ? "" : "/").append(name);
        }
        return path.toString();
    }

    @Override
    public void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // Comments may follow the root; anything else is an error of the parser.
        }
    }

    @Override
    public void close() {
        XmlFormat.INSTANCE.met(strangeNames.size());
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
