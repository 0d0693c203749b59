package dev.coupagen.benchmarks.contender;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as trees that are equal if the documents say the same. */
final class Trees {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Trees() {}

    static JsonNode json(byte[] document) {
        return new JsonMapper().readTree(document);
    }

    /** Elements and texts, one a line; nil in either spelling; without {@code type}, which the peers do not write. */
    static String xml(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
        StringBuilder lines = new StringBuilder();
        add(lines, "", tree.getDocumentElement());
        return lines.toString();
    }

    private static void add(StringBuilder lines, String indent, Element element) {
        boolean nil = element.hasAttribute("nil") || element.hasAttributeNS(XSI, "nil");
        lines.append(indent).append(element.getTagName()).append(nil ? " nil" : "");
        boolean leaf = element.getElementsByTagName("*").getLength() == 0;
        lines.append(leaf ? " " + element.getTextContent() : "").append('\n');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(lines, indent + ' ', inner);
            }
        }
    }
}
