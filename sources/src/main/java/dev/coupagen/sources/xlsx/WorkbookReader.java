package dev.coupagen.sources.xlsx;

import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of a workbook: a zip of XML, of which nothing but texts is taken. */
public final class WorkbookReader {
    private static final int MOST_CELLS = 3_000_000;
    private static final int WIDEST = 1_024;
    private static final int LONGEST_TEXT = 100_000;

    private static final XMLInputFactory XML = factory();

    private final String place;
    private Map<String, byte[]> parts = Map.of();
    private List<String> shared = List.of();
    private int cells;

    private WorkbookReader(String place) {
        this.place = place;
    }

    /** Whether the content is a zip, as a workbook is. */
    public static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /**
     * The sheets in the order of the workbook.
     *
     * @param place where it comes from, for messages
     * @throws dev.coupagen.diagnostics.CoupagenException if it is not a workbook, is broken, or exceeds a limit
     */
    public static List<Sheet> read(String place, byte[] content) {
        return new WorkbookReader(place).read(content);
    }

    private List<Sheet> read(byte[] content) {
        try {
            parts = ZipParts.read(place, content);
            byte[] strings = parts.get("xl/sharedstrings.xml");
            shared = strings == null ? List.of() : texts(strings);
            List<Sheet> sheets = new ArrayList<>();
            Map<String, String> targets = targets();
            for (Map.Entry<String, String> sheet : names()) {
                String target = targets.getOrDefault(sheet.getValue(), "");
                byte[] part = parts.get(path(target));
                if (part == null) {
                    throw broken("the sheet '" + sheet.getKey() + "' is missing");
                }
                sheets.add(new Sheet(sheet.getKey(), rows(part)));
            }
            return sheets;
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw broken(String.valueOf(e.getMessage()).lines().findFirst().orElse("damaged"));
        }
    }

    private static String path(String target) {
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return path.toLowerCase(Locale.ROOT);
    }

    /** The names of the sheets with the ids of their parts. */
    private List<Map.Entry<String, String>> names() throws XMLStreamException {
        List<Map.Entry<String, String>> names = new ArrayList<>();
        XMLStreamReader xml = xml(Objects.requireNonNull(parts.get("xl/workbook.xml")));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                names.add(Map.entry(attribute(xml, "name"), attribute(xml, "id")));
            }
        }
        return names;
    }

    private Map<String, String> targets() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            throw broken("it does not say where its sheets are");
        }
        XMLStreamReader xml = xml(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        }
        return targets;
    }

    private List<String> texts(byte[] part) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si"));
            }
        }
        return texts;
    }

    /** The text of all t elements up to the end of the named one; how it is to be pronounced is left out. */
    private String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t") && phonetic == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(end)) {
                    break;
                }
            } else if (inText && xml.isCharacters()) {
                append(text, xml.getText());
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, String more) {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw tooLarge(LONGEST_TEXT + " characters in a cell");
        }
        text.append(more);
    }

    private List<Sheet.Row> rows(byte[] part) throws XMLStreamException {
        List<Sheet.Row> rows = new ArrayList<>();
        XMLStreamReader xml = xml(part);
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String stated = attribute(xml, "r");
                number = stated.isEmpty() ? number + 1 : Integer.parseInt(stated);
                List<String> texts = cells(xml);
                if (!texts.isEmpty()) {
                    rows.add(new Sheet.Row(number, texts));
                }
            }
        }
        return rows;
    }

    private List<String> cells(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = attribute(xml, "r");
                column = reference.isEmpty() ? column + 1 : column(reference);
                if (++cells > MOST_CELLS) {
                    throw tooLarge(MOST_CELLS + " cells");
                }
                String text = value(xml, attribute(xml, "t"));
                if (!text.isEmpty()) {
                    if (column >= WIDEST) {
                        throw tooLarge(WIDEST + " columns");
                    }
                    while (texts.size() <= column) {
                        texts.add("");
                    }
                    texts.set(column, text);
                }
            }
        }
        return texts;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 7; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private String value(XMLStreamReader xml, String type) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("is")) {
                    append(value, text(xml, "is"));
                }
                inValue = xml.getLocalName().equals("v");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (inValue && xml.isCharacters()) {
                append(value, xml.getText());
            }
        }
        return clean(decoded(value.toString(), type));
    }

    private String decoded(String value, String type) {
        if (value.isEmpty()) {
            return "";
        }
        if (type.equals("s")) {
            int index = Integer.parseInt(value.strip());
            if (index < 0 || index >= shared.size()) {
                throw broken("a cell refers to a text that is not there");
            }
            return shared.get(index);
        }
        return type.equals("b") ? (value.strip().equals("1") ? "TRUE" : "FALSE") : value;
    }

    /** On one line, without the blanks that nobody sees. */
    private static String clean(String text) {
        boolean plain = !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= ' ' && c != '\u200b' && c != '\u00a0';
        }
        return plain
                ? text
                : text.replace("\u200b", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private RuntimeException broken(String what) {
        return FlatFileDiagnostic.NOT_A_WORKBOOK.exception(place, what);
    }

    private RuntimeException tooLarge(String limit) {
        return FlatFileDiagnostic.WORKBOOK_TOO_LARGE.exception(place, limit);
    }
}
