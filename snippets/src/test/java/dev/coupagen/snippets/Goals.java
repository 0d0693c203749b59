package dev.coupagen.snippets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The goals of the plugin and their parameters, as its descriptor has them. */
final class Goals {
    private final Map<String, Set<String>> parameters = new HashMap<>();
    private final Map<String, Set<String>> properties = new HashMap<>();

    private Goals() {}

    static Goals ofThePlugin() {
        Goals goals = new Goals();
        try (InputStream in = Objects.requireNonNull(
                Goals.class.getResourceAsStream("/META-INF/maven/plugin.xml"), "The plugin has a descriptor")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mojo");
            for (int i = 0; i < mojos.getLength(); i++) {
                goals.add((Element) mojos.item(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return goals;
    }

    private void add(Element mojo) {
        String goal = text(mojo, "goal");
        Set<String> names = new TreeSet<>();
        NodeList all = mojo.getElementsByTagName("parameter");
        for (int i = 0; i < all.getLength(); i++) {
            names.add(text((Element) all.item(i), "name"));
        }
        parameters.put(goal, names);
        Set<String> found = new TreeSet<>();
        Element configuration =
                (Element) mojo.getElementsByTagName("configuration").item(0);
        for (Node child = configuration == null ? null : configuration.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            found.add(child.getTextContent().replaceFirst("(?s)^\\$\\{(.*)}$", "$1"));
        }
        properties.put(goal, found);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    Set<String> names() {
        return parameters.keySet();
    }

    /** The elements of its configuration. */
    Set<String> parametersOf(String goal) {
        return parameters.getOrDefault(goal, Set.of());
    }

    /** What {@code -D} may set, such as {@code coupagen.release}. */
    Set<String> propertiesOf(String goal) {
        return properties.getOrDefault(goal, Set.of());
    }
}
