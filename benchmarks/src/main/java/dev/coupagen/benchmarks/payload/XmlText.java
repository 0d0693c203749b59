package dev.coupagen.benchmarks.payload;

import java.nio.charset.StandardCharsets;

/** Writes the payload as XML, as Coupa does: with the attributes {@code type} and {@code nil}. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    byte[] list(String root, Node.Items records) {
        element(root, records);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(String name, Node node) {
        text.append('<').append(name);
        if (node instanceof Node.Null) {
            text.append(" nil=\"true\"/>");
        } else if (node instanceof Node.Items items && items.values().isEmpty()) {
            text.append(" type=\"array\"/>");
        } else {
            content(node);
            text.append("</").append(name).append('>');
        }
    }

    private void content(Node node) {
        if (node instanceof Node.Members members) {
            text.append('>');
            members.values().forEach(this::element);
        } else if (node instanceof Node.Items items) {
            text.append(" type=\"array\">");
            items.values().forEach(value -> element(items.item(), value));
        } else if (node instanceof Node.Scalar scalar) {
            text.append(scalar.xmlType().isEmpty() ? "" : " type=\"" + scalar.xmlType() + "\"")
                    .append('>');
            text.append(scalar.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
    }
}
