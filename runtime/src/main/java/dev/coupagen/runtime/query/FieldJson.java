package dev.coupagen.runtime.query;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.text.JsonText;
import java.util.Map;

/** The JSON of the argument {@code fields}: {@code ["id",{"invoice_lines":["id"]},{"custom_fields":{}}]}. */
final class FieldJson {
    private FieldJson() {}

    static String write(FieldTree tree) {
        StringBuilder json = new StringBuilder();
        write(tree, json);
        return json.toString();
    }

    private static void write(FieldTree tree, StringBuilder json) {
        if (!tree.isNamed()) {
            json.append("{}");
            return;
        }
        json.append('[');
        String separator = "";
        for (Map.Entry<String, FieldTree> member : tree.members().entrySet()) {
            json.append(separator);
            separator = ",";
            String name = JsonText.quoted(member.getKey());
            if (member.getValue().equals(FieldTree.ELEMENT)) {
                json.append(name);
            } else {
                json.append('{').append(name).append(':');
                write(member.getValue(), json);
                json.append('}');
            }
        }
        json.append(']');
    }

    /**
     * Reads the argument.
     *
     * @throws IllegalArgumentException if it is not in that form
     */
    static FieldTree read(String json) {
        if (json.indexOf('\u201c') >= 0 || json.indexOf('\u201d') >= 0) {
            throw new IllegalArgumentException(
                    "'fields' has typographic quotation marks. Write straight ones, as in [\"id\"].");
        }
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            RawValue value = reader.raw();
            reader.finish();
            FieldTree.Builder tree = new FieldTree.Builder();
            list(value, tree);
            return tree.tree();
        } catch (MappingException e) {
            throw new IllegalArgumentException("'fields' is not valid JSON: " + e.getMessage(), e);
        }
    }

    private static void list(RawValue value, FieldTree.Builder tree) {
        if (!(value instanceof RawValue.Array array)) {
            throw new IllegalArgumentException("'fields' holds " + Excerpt.of(value)
                    + " where a list is expected, such as [\"id\",{\"supplier\":[\"name\"]}].");
        }
        tree.named();
        for (RawValue item : array.items()) {
            if (item instanceof RawValue.Struct struct) {
                for (RawValue.Member member : struct.members()) {
                    nested(member.value(), tree.branch(Route.folded(member.name())));
                }
            } else if (item instanceof RawValue.Text text) {
                tree.branch(Route.folded(text.text()));
            } else {
                throw new IllegalArgumentException("'fields' holds " + Excerpt.of(item) + " where a name is expected.");
            }
        }
    }

    private static void nested(RawValue value, FieldTree.Builder tree) {
        if (value instanceof RawValue.Struct struct && struct.isEmpty()) {
            tree.everything();
        } else {
            list(value, tree);
        }
    }
}
