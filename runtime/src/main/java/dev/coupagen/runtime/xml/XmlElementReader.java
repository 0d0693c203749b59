package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.XmlText;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML. Whether an element holds text or other elements is only known after its tag, so the reader looks ahead:
 * after {@link #shape} the text has been read to the end, or the first child is known to follow.
 */
final class XmlElementReader extends XmlPosition {
    private final Limits limits;
    /** The fast path to elements of ASCII text; null if the document is not in memory. */
    private final @Nullable PredictedElement predicted;
    /** The value here, if it was read on the fast path. */
    private @Nullable PredictedElement here;

    /** The shape of the value here; null if the parser is still at its start tag. */
    private @Nullable Shape shape;

    private XmlType type = XmlType.OTHER;
    /** Whether the record here has a child. */
    private boolean hasChild;
    /** Whether the parser has gone on to the next tag already, and that is the next thing to look at. */
    private boolean ahead;
    /** Whether the value here is text between elements. */
    private boolean isTextBetween;

    private final XmlAttributes attributes;
    /** The value here, if it is that of an attribute. */
    private @Nullable String attribute;

    XmlElementReader(XmlEvents events, @Nullable PredictedElement predicted, Limits limits) {
        super(events);
        this.attributes = events.attributes();
        this.predicted = predicted;
        if (predicted != null) {
            predictRaw();
        }
        this.limits = limits;
        if (events.nextTag() != XMLStreamConstants.START_ELEMENT) {
            throw new MappingException("The document is empty. Expected XML.");
        }
        setRootName(XmlText.decodedName(events.name()));
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
        return shape() == Shape.LIST || (shape() == Shape.RECORD && (hasChild || attributes.hasOthers()));
    }

    /** Reads the attributes of the tag, and on to the first child or, if it has no child, to the end of the element. */
    private Shape lookAhead() {
        events.readAttributes();
        type = attributes.type();
        if (type == XmlType.ARRAY && !attributes.isNil()) {
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
        if (attributes.isNil() && !events.hasText()) {
            return Shape.NULL;
        }
        boolean isRecord = type == XmlType.RECORD || attributes.hasOthers();
        return events.textLength() == 0 && isRecord ? Shape.RECORD : Shape.TEXT;
    }

    @Override
    public boolean isMarked() {
        return type.isMarked();
    }

    @Override
    public void enterRecord() {
        enter();
        attributes.becomeMembers();
        if (!hasChild) {
            // The parser is at the end tag of the empty record, which nextMember is to find.
            ahead = true;
        }
    }

    @Override
    public void enterList() {
        if (shape() == Shape.TEXT || (shape() == Shape.RECORD && !hasChild)) {
            // The parser is at the end tag of the empty list, which nextItem is to find.
            ahead = true;
        }
        enter();
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (attributes.arePending() && isAttributeNext()) {
            return NameTable.UNKNOWN;
        }
        int expected = names.expectedAfter(previous);
        if (expected >= 0 && isPredictedNext(names, expected)) {
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
            events.addUnknownName(name);
            name = XmlText.decodedName(name);
            number = names.find(name, previous);
        }
        return number;
    }

    /** Advances to the next attribute, as if it were a member; false after the last one. */
    private boolean isAttributeNext() {
        RawValue.Member next = attributes.next();
        here = null;
        attribute = next == null ? null : next.value().asText().orElse("");
        if (next != null) {
            name = next.name();
            shape = Shape.TEXT;
            type = XmlType.OTHER;
        }
        return next != null;
    }

    @Override
    public List<RawValue.Member> ignoredAttributes() {
        return here == null && shape() != Shape.RECORD && !isTextBetween ? attributes.others() : List.of();
    }

    /** Reads the element of that number on the fast path, if it comes next. */
    private boolean isPredictedNext(NameTable names, int number) {
        PredictedElement next = predicted;
        if (next == null || ahead || !(here != null || events.isBehindTag()) || !next.read(names, number)) {
            return false;
        }
        here = next;
        name = names.text(number);
        shape = next.isNil() ? Shape.NULL : Shape.TEXT;
        type = next.type();
        return true;
    }

    /** Advances to the next child, which may be text between elements; false after the last one. */
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
    public boolean nextItem() {
        if (!nextChild()) {
            leave();
            return false;
        }
        path.nextItem();
        events.addUnknownName(name);
        name = XmlText.decodedName(name);
        return true;
    }

    @Override
    public String text() {
        shape();
        if (here != null) {
            return here.text();
        }
        return attribute != null ? attribute : new String(events.text(), 0, events.textLength());
    }

    @Override
    public int asciiLength() {
        shape();
        if (here != null) {
            return here.textLength() > MAX_ASCII ? -1 : here.textLength();
        }
        return asciiLength(events.text(), 0, events.textLength());
    }

    @Override
    public byte[] asciiBytes() {
        return here != null ? here.document() : super.asciiBytes();
    }

    @Override
    public int asciiStart() {
        return here != null ? here.textStart() : super.asciiStart();
    }

    @Override
    protected RawValue rawScalar() {
        return type.raw(text());
    }

    @Override
    public void skip() {
        if (shape == null || shape == Shape.LIST) {
            events.skipElement(path.depth());
        } else if (shape == Shape.RECORD && hasChild) {
            if (ahead) {
                events.skipElement(path.depth());
            }
            ahead = false;
            events.skipElement(path.depth());
        }
        shape = shape == null ? Shape.TEXT : shape;
    }

    @Override
    public String location() {
        return here != null ? here.location() : events.location();
    }
}
