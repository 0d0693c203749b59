package dev.coupagen.sources.customfields.learn;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.learn.Sample.Blank;
import dev.coupagen.sources.customfields.learn.Sample.Composite;
import dev.coupagen.sources.customfields.learn.Sample.Items;
import dev.coupagen.sources.customfields.learn.Sample.Single;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an XML payload within limits; a DTD, which no payload needs and many attacks do, is refused. */
final class XmlSamples {
    /** The JDK's own parser, whatever else is on the class path, for its limits are known. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XML.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /**
     * What a document holds.
     *
     * @param root the name of its root element
     * @param content what is in it
     */
    record Document(String root, Sample content) {}

    private final String place;
    private final XMLStreamReader xml;
    private int depth;

    private XmlSamples(String place, XMLStreamReader xml) {
        this.place = place;
        this.xml = xml;
    }

    static Document read(String place, byte[] content) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                return new XmlSamples(place, xml).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw unreadable(
                    place,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "not well-formed XML, or beyond the limits of a payload");
        }
    }

    private Document document() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            refuseDtd();
        }
        String root = xml.getLocalName();
        Sample content = element();
        while (xml.hasNext()) {
            xml.next();
        }
        return new Document(root, content);
    }

    /** The element whose start tag was read, up to its end tag. */
    private Sample element() throws XMLStreamException {
        if (++depth > JsonSamples.DEEPEST) {
            throw unreadable("elements are nested more than " + JsonSamples.DEEPEST + " deep");
        }
        String type = attribute("type");
        boolean nil = "true".equals(attribute("nil"));
        Map<String, List<Sample>> members = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    members.computeIfAbsent(name, key -> new ArrayList<>(1)).add(element());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable("it has an entity of its own");
                default -> refuseDtd();
            }
        }
        depth--;
        return sample(type, nil, members, text.toString());
    }

    private static Sample sample(@Nullable String type, boolean nil, Map<String, List<Sample>> members, String text) {
        if (nil) {
            return new Blank(Optional.ofNullable(type).flatMap(ValueShape::declared));
        }
        if ("array".equals(type)) {
            List<Sample> items = new ArrayList<>();
            members.values().forEach(items::addAll);
            return new Items(items);
        }
        if (!members.isEmpty()) {
            return new Composite(members);
        }
        return single(Optional.ofNullable(type).flatMap(ValueShape::declared), text);
    }

    private static Sample single(Optional<ValueShape> declared, String text) {
        if (text.isBlank()) {
            return new Blank(declared);
        }
        ValueShape shape = ValueShape.ofText(text);
        boolean holds = declared.filter(shape::fits).isPresent();
        return new Single(declared.filter(shape::fits).orElse(shape), holds, text.length());
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void refuseDtd() {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw unreadable("it has a DTD");
        }
    }

    private CoupagenException unreadable(String reason) {
        return unreadable(place, xml.getLocation().getLineNumber(), reason);
    }

    private static CoupagenException unreadable(String place, int line, String reason) {
        return SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(place, "line " + line + ": " + reason);
    }
}
