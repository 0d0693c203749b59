package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.XmlText;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML. Whether an element holds text or other elements shows only behind its tag, so the reader looks ahead: after
 * {@link #shape} the text has been read to the end, or the first child is known to follow.
 */
final class XmlElementReader extends ElementReader {
    /** What is kept as a number; JSON writes those of its own notation without quotes. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.]{0,999}(?:[eE][+-]?[0-9]{1,10})?");

    private static final int NO_ITEM = -1;

    private final XmlEvents events;
    private final String rootName;
    private final Limits limits;
    /** The short way to elements of plain text, if the document allows it. */
    private final @Nullable PlainElement plain;
    /** The value here, if the short way was taken to it. */
    private @Nullable PlainElement here;

    /** What stands here; null if the parser is still at the tag. */
    private @Nullable Shape shape;

    private XmlType type = XmlType.OTHER;
    /** Whether the record here has a child. */
    private boolean hasChild;
    /** Whether the parser has gone on to the next tag already, and that is the next thing to look at. */
    private boolean ahead;
    /** Whether the value here is text between elements. */
    private boolean isTextBetween;

    private String name = "";
    private int depth;
    /** The names of the records and lists that the reader is in, and behind each the number of the item in a list. */
    private String[] names = new String[32];

    private int[] items = new int[32];

    XmlElementReader(XmlEvents events, @Nullable PlainElement plain, Limits limits) {
        this.events = events;
        this.plain = plain;
        this.limits = limits;
        if (events.nextTag() != XMLStreamConstants.START_ELEMENT) {
            throw new MappingException("The document is empty. Expected XML.");
        }
        rootName = XmlText.decodedName(events.name());
    }

    @Override
    public String rootName() {
        return rootName;
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
        return shape() == Shape.LIST || (shape() == Shape.RECORD && hasChild);
    }

    /** Reads the attributes of the tag, and on to the first child or, if there is none, to the end of the element. */
    private Shape lookAhead() {
        events.readAttributes();
        type = events.type();
        if (type == XmlType.ARRAY && !events.isNil()) {
            return Shape.LIST;
        }
        events.clearText();
        hasChild = events.isChildNext();
        if (!hasChild) {
            hasChild = events.nextTag() == XMLStreamConstants.START_ELEMENT;
            ahead = hasChild;
        }
        if (hasChild) {
            return Shape.RECORD;
        }
        // Documented payloads have nil="true" beside content; leaving the content out would lose it.
        if (events.isNil() && !events.hasText()) {
            return Shape.NULL;
        }
        return events.textLength() == 0 && type == XmlType.RECORD ? Shape.RECORD : Shape.TEXT;
    }

    @Override
    public boolean isMarked() {
        return type.isMarked();
    }

    @Override
    public void enterRecord() {
        enter();
        if (!hasChild) {
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
        events.checkDepth(++depth);
    }

    /** Goes out of the record or list, which is the value here again. */
    private void leave() {
        depth--;
        name = names[depth];
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        int expected = names.expectedAfter(previous);
        if (expected >= 0 && isPlainNext(names, expected)) {
            return expected;
        }
        if (!nextChild()) {
            leave();
            return NameTable.END;
        }
        if (isTextBetween) {
            return NameTable.UNKNOWN;
        }
        int number = names.find(name, previous);
        if (number == NameTable.UNKNOWN) {
            events.addStrangeName(name);
            name = XmlText.decodedName(name);
            number = names.find(name, previous);
        }
        return number;
    }

    /** Goes the short way to the element of that number, if that comes next. */
    private boolean isPlainNext(NameTable names, int number) {
        PlainElement next = plain;
        if (next == null || ahead || !(here != null || events.isBehindTag()) || !next.read(names, number)) {
            return false;
        }
        here = next;
        name = names.text(number);
        shape = next.isNil() ? Shape.NULL : Shape.TEXT;
        type = next.type();
        return true;
    }

    /** Goes to the next child, which may be text between elements; false if there is none. */
    private boolean nextChild() {
        here = null;
        if (!ahead || isTextBetween) {
            events.clearText();
        }
        if (!ahead) {
            events.nextTag();
        }
        isTextBetween = events.hasText();
        ahead = isTextBetween;
        if (isTextBetween) {
            name = TEXT_BETWEEN;
            type = XmlType.OTHER;
            shape = Shape.TEXT;
            return true;
        }
        if (events.isAtEndTag()) {
            return false;
        }
        takeName();
        return true;
    }

    private void takeName() {
        name = events.name();
        if (name.length() > limits.nameLength() && XmlText.decodedName(name).length() > limits.nameLength()) {
            throw Exceeded.limit("name of " + limits.nameLength() + " characters", location());
        }
        shape = null;
    }

    @Override
    public String memberName() {
        return name;
    }

    @Override
    public void startRecord() {
        events.startRecord();
    }

    @Override
    public boolean nextItem() {
        if (!nextChild()) {
            leave();
            return false;
        }
        items[depth - 1]++;
        events.addStrangeName(name);
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
        return here != null ? here.text() : new String(events.text(), 0, events.textLength());
    }

    @Override
    public int plainLength() {
        shape();
        if (here != null) {
            return here.textLength() > LONGEST_PLAIN ? -1 : here.textLength();
        }
        return plainLength(events.text(), 0, events.textLength());
    }

    @Override
    public byte[] plainBytes() {
        return here != null ? here.document() : super.plainBytes();
    }

    @Override
    public int plainStart() {
        return here != null ? here.textStart() : super.plainStart();
    }

    @Override
    public @Nullable Long wholeNumber() {
        return null;
    }

    @Override
    protected RawValue rawScalar() {
        String value = text();
        if (type.isNumber() && NUMBER.matcher(value).matches()) {
            return new RawValue.Numeric(value);
        }
        if (type == XmlType.BOOLEAN && value.equals("true")) {
            return RawValue.Bool.TRUE;
        }
        if (type == XmlType.BOOLEAN && value.equals("false")) {
            return RawValue.Bool.FALSE;
        }
        return new RawValue.Text(value);
    }

    @Override
    public void skip() {
        if (shape == null || shape == Shape.LIST) {
            events.skipElement(depth);
        } else if (shape == Shape.RECORD && hasChild) {
            if (ahead) {
                events.skipElement(depth);
            }
            ahead = false;
            events.skipElement(depth);
        }
        shape = shape == null ? Shape.TEXT : shape;
    }

    @Override
    public String location() {
        return here != null ? here.location() : events.location();
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
        events.finish();
    }

    @Override
    public void close() {
        events.close();
    }
}
