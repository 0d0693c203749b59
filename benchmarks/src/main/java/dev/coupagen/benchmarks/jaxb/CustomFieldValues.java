package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.XmlAnyElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Custom fields, whose elements no class can know: JAXB keeps them as DOM elements. */
public final class CustomFieldValues {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    @XmlAnyElement
    public List<Element> elements = new ArrayList<>();

    /** The fields by name: text, null, or a map; a list where a name comes more than once. */
    public Map<String, Object> asMap() {
        Map<String, Object> values = new LinkedHashMap<>();
        elements.forEach(element -> add(values, element));
        return values;
    }

    private static Object value(Element element) {
        if (element.hasAttributeNS(XSI, "nil")) {
            return null;
        }
        Map<String, Object> children = new LinkedHashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(children, inner);
            }
        }
        return children.isEmpty() ? element.getTextContent() : children;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> values, Element element) {
        String name = element.getLocalName();
        Object value = value(element);
        Object before = values.putIfAbsent(name, value);
        if (before instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else if (before != null) {
            values.put(name, new ArrayList<>(List.of(before, value)));
        }
    }
}
