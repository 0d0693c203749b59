package dev.coupagen.runtime.xml;

import dev.coupagen.aalto.stax2.XMLStreamReader2;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.text.XmlText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The attributes of a start tag: the types and nulls of Coupa, and any others. */
final class XmlAttributes {
    /** Before the name of an attribute that is kept as if it were an element. */
    static final String PREFIX = "@";

    private final XMLStreamReader2 parser;
    private final AttributeValue value = new AttributeValue();
    private XmlType type = XmlType.OTHER;
    private boolean nil;
    private List<RawValue.Member> others = List.of();
    private @Nullable Iterator<RawValue.Member> pending;

    XmlAttributes(XMLStreamReader2 parser) {
        this.parser = parser;
    }

    /** Reads the attributes of the parser's start tag; the names of others count as unknown names. */
    void read(XmlEvents events) throws XMLStreamException {
        type = XmlType.OTHER;
        nil = false;
        others = List.of();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            String name = parser.getAttributeLocalName(i);
            if (name.equals("type")) {
                parser.getAttributeAs(i, value);
                type = value.type();
                if (type == XmlType.OTHER) {
                    add(name, i);
                }
            } else if (name.equals("nil")) {
                parser.getAttributeAs(i, value);
                nil = value.isTrue();
            } else {
                events.addUnknownName(name);
                add(name, i);
            }
        }
    }

    private void add(String name, int index) {
        others = others.isEmpty() ? new ArrayList<>() : others;
        others.add(new RawValue.Member(
                PREFIX + XmlText.decodedName(name), new RawValue.Text(parser.getAttributeValue(index))));
    }

    XmlType type() {
        return type;
    }

    /** Whether there is {@code nil="true"}. */
    boolean isNil() {
        return nil;
    }

    /** The attributes that have no meaning for Coupa's types, such as the class of a polymorphic element. */
    List<RawValue.Member> others() {
        return others;
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** Called when the record of these attributes is entered: the others are its first members. */
    void becomeMembers() {
        pending = others.isEmpty() ? null : others.iterator();
    }

    boolean arePending() {
        return pending != null;
    }

    /** The next attribute as a member; null after the last one. */
    RawValue.@Nullable Member next() {
        if (pending != null && pending.hasNext()) {
            return pending.next();
        }
        pending = null;
        return null;
    }

    /** Whether a member is an attribute in XML; what would be taken for a type or a null is not. */
    static boolean isAttribute(String name, RawValue value) {
        if (!name.startsWith(PREFIX) || name.length() == 1 || !(value instanceof RawValue.Text text)) {
            return false;
        }
        char[] characters = text.text().toCharArray();
        return switch (name) {
            case "@nil" -> false;
            case "@type" -> XmlType.of(characters, 0, characters.length) == XmlType.OTHER;
            default -> true;
        };
    }
}
