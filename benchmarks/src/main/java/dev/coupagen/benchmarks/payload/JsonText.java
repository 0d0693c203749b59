package dev.coupagen.benchmarks.payload;

import java.nio.charset.StandardCharsets;

/** Writes the payload as JSON, as Coupa does: decimals and datetimes as strings, every null. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    byte[] list(Node.Items records) {
        node(records);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void node(Node node) {
        if (node instanceof Node.Members members) {
            text.append('{');
            members.values().forEach((name, value) -> {
                separate();
                string(name);
                text.append(':');
                node(value);
            });
            text.append('}');
        } else if (node instanceof Node.Items items) {
            text.append('[');
            items.values().forEach(value -> {
                separate();
                node(value);
            });
            text.append(']');
        } else if (node instanceof Node.Scalar scalar && scalar.quoted()) {
            string(scalar.text());
        } else {
            text.append(node instanceof Node.Scalar scalar ? scalar.text() : "null");
        }
    }

    private void separate() {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append(',');
        }
    }

    /** The values have no control characters. */
    private void string(String value) {
        text.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
