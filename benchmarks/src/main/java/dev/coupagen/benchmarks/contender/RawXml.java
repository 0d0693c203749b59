package dev.coupagen.benchmarks.contender;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** The floor for XML: Aalto's events from first to last, and its writer fed from a flat list of events. */
final class RawXml implements Contender {
    private static final String ENCODING = StandardCharsets.UTF_8.name();
    private final InputFactoryImpl input = new InputFactoryImpl();
    private final OutputFactoryImpl output = new OutputFactoryImpl();
    private final boolean text;

    /** Scans the events only, or gets names, attributes and text too. */
    RawXml(boolean text) {
        this.text = text;
    }

    @Override
    public Object decode(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = input.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length));
        return text ? scanText(reader) : scan(reader);
    }

    private static long scan(XMLStreamReader reader) throws XMLStreamException {
        long events = 0;
        while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
            events++;
        }
        return events;
    }

    private static long scanText(XMLStreamReader reader) throws XMLStreamException {
        long characters = 0;
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                characters += reader.getLocalName().length();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    characters += reader.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                characters += reader.getText().length();
            }
        }
        return characters;
    }

    @Override
    public Object model(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = input.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length));
        List<Event> events = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean attribute = reader.getAttributeCount() > 0;
                events.add(new Event(
                        event,
                        reader.getLocalName(),
                        attribute ? reader.getAttributeLocalName(0) : "",
                        attribute ? reader.getAttributeValue(0) : ""));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                events.add(new Event(event, reader.getText(), "", ""));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                closeEmpty(events, event);
            }
        }
        return events.toArray(Event[]::new);
    }

    /** An element without content is one event in writing: {@code <a/>}. */
    private static void closeEmpty(List<Event> events, int end) {
        Event last = events.get(events.size() - 1);
        if (last.kind == XMLStreamConstants.START_ELEMENT) {
            events.set(events.size() - 1, new Event(Event.EMPTY_ELEMENT, last.text, last.attribute, last.value));
        } else {
            events.add(new Event(end, "", "", ""));
        }
    }

    @Override
    public byte[] encode(Object model) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = output.createXMLStreamWriter(bytes, ENCODING);
        writer.writeStartDocument(ENCODING, "1.0");
        for (Event event : (Event[]) model) {
            write(writer, event);
        }
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter writer, Event event) throws XMLStreamException {
        switch (event.kind) {
            case XMLStreamConstants.START_ELEMENT -> writer.writeStartElement(event.text);
            case Event.EMPTY_ELEMENT -> writer.writeEmptyElement(event.text);
            case XMLStreamConstants.CHARACTERS -> writer.writeCharacters(event.text);
            default -> writer.writeEndElement();
        }
        if (!event.attribute.isEmpty()) {
            writer.writeAttribute(event.attribute, event.value);
        }
    }

    /** What the writer does next: a name and at most one attribute, or a text. */
    private record Event(int kind, String text, String attribute, String value) {
        /** No constant of StAX. */
        static final int EMPTY_ELEMENT = -1;
    }
}
