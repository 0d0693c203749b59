package dev.coupagen.runtime.differential;

import dev.coupagen.runtime.text.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the JDK's DOM says that a document is: names, texts, and the elements in them in any order. */
final class XmlTree {
    private static final ThreadLocal<DocumentBuilder> BUILDERS = ThreadLocal.withInitial(XmlTree::builder);

    private XmlTree() {}

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root; empty if the JDK refuses the document. */
    static Optional<Element> root(byte[] document) {
        try {
            return Optional.of(
                    BUILDERS.get().parse(new ByteArrayInputStream(document)).getDocumentElement());
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** The content of an element in one text, its elements sorted; blanks between elements do not count. */
    static String text(Element element, boolean skipsUnknown) {
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                boolean isDeclared = List.of("id", "name", "parent").contains(name(child));
                if (isDeclared || !skipsUnknown) {
                    parts.add("<" + name(child) + ">" + text(child, isSupplier(child)));
                }
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        Collections.sort(parts);
        String between = parts.isEmpty() ? text.toString() : text.toString().replaceAll("[ \\t\\r\\n]+", "");
        String nil = element.getAttribute("nil").strip();
        if ((nil.equals("true") || nil.equals("1")) && between.isBlank() && parts.isEmpty()) {
            return "{}";
        }
        return "{" + (skipsUnknown ? "" : between) + String.join("", parts) + "}";
    }

    private static boolean isSupplier(Element element) {
        boolean isNamed = List.of("supplier", "parent", "cost-owner").contains(name(element));
        return isNamed && element.getElementsByTagName("*").getLength() > 0;
    }

    private static String name(Element element) {
        return XmlText.decodedName(element.getTagName()).replace('_', '-');
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // What is wrong is known by the exception.
        }

        @Override
        public void error(SAXParseException exception) {
            // What is wrong is known by the exception.
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
