package dev.coupagen.processor.release;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * An XML element as the JDK's parser reads it. The order of members of different names does not count, nor do
 * attributes other than {@code nil}, which counts where there is no content.
 *
 * @param members by name, with underscores as dashes
 * @param text of the element itself, without blanks around it if it has members
 */
record XmlTree(String name, boolean nil, String text, Map<String, List<XmlTree>> members) {

    static XmlTree read(byte[] xml) {
        return read(new String(xml, StandardCharsets.UTF_8));
    }

    static XmlTree read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException("Not well-formed", e);
        }
    }

    private static XmlTree of(Element element) {
        Map<String, List<XmlTree>> members = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                XmlTree member = of(child);
                members.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .add(member);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        String content = members.isEmpty() && !text.toString().isBlank()
                ? text.toString()
                : text.toString().strip();
        boolean nil = element.getAttribute("nil").equals("true") && members.isEmpty() && content.isEmpty();
        return new XmlTree(element.getTagName().replace('_', '-'), nil, content, members);
    }

    XmlTree named(String other) {
        return new XmlTree(other, nil, text, members);
    }
}
