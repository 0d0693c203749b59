package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementDefinition.Source;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes the text of a definition file: sorted, one element or operation a line, what goes without saying left out.
 *
 * <pre>{@code
 * "InvoiceHeader": {
 *   "element": "invoice-header",
 *   "collection": "invoice-headers",
 *   "path": "/invoices",
 *   "elements": {
 *     "id": {"type": "integer", "writable": false},
 *     "supplier": {"type": "Supplier"}
 *   },
 *   "operations": [
 *     {"verb": "GET", "path": "/invoices", "action": "list", "parameters": ["limit", "offset"]}
 *   ]
 * }
 * }</pre>
 */
final class DefinitionWriter {
    static final Set<Source> USUAL_SOURCES = Set.of(Source.SWAGGER);

    private final StringBuilder out = new StringBuilder(1 << 16);

    static String text(ApiDefinition definition) {
        DefinitionWriter writer = new DefinitionWriter();
        writer.api(definition);
        return writer.out.toString();
    }

    /** What a file says of an element, on one line. */
    static String text(ElementDefinition element) {
        DefinitionWriter writer = new DefinitionWriter();
        writer.element(element);
        return writer.out.toString();
    }

    private void api(ApiDefinition definition) {
        out.append("{\n  \"release\": ");
        JsonText.quote(out, definition.release());
        out.append(",\n  \"resources\": {");
        entries("    ", definition.resources(), this::resource);
        out.append(definition.resources().isEmpty() ? "" : "\n  ").append('}');
        if (!definition.files().isEmpty()) {
            out.append(",\n  \"files\": {");
            entries("    ", definition.files(), new FileFormatWriter(out)::file);
            out.append("\n  }");
        }
        out.append("\n}\n");
    }

    private void resource(ResourceDefinition resource) {
        out.append('{');
        property("\n      ", "element", resource.element());
        property(",\n      ", "collection", resource.collection());
        if (!resource.path().isEmpty()) {
            property(",\n      ", "path", resource.path());
        }
        out.append(",\n      \"elements\": {");
        entries("        ", resource.elements(), this::element);
        out.append(resource.elements().isEmpty() ? "" : "\n      ").append("},\n");
        if (!resource.customFields().isEmpty()) {
            out.append("      \"custom-fields\": {");
            entries("        ", resource.customFields(), this::element);
            out.append("\n      },\n");
        }
        out.append("      \"operations\": [");
        Iterator<OperationDefinition> operations = resource.operations().iterator();
        while (operations.hasNext()) {
            out.append("\n        ");
            operation(operations.next());
            out.append(operations.hasNext() ? "," : "\n      ");
        }
        out.append("]\n    }");
    }

    private void element(ElementDefinition element) {
        out.append('{');
        property("", "type", ElementTypes.text(element.type()));
        flag("required", element.required(), false);
        flag("unique", element.unique(), false);
        flag("readable", element.readable(), true);
        flag("writable", element.writable(), true);
        flag("deprecated", element.deprecated(), false);
        listUnlessEmpty("values", element.values());
        if (!element.sources().equals(USUAL_SOURCES)) {
            list(
                    "sources",
                    element.sources().stream().sorted().map(Source::text).toList());
        }
        if (!element.description().isEmpty()) {
            property(", ", "description", element.description());
        }
        out.append('}');
    }

    private void operation(OperationDefinition operation) {
        out.append('{');
        property("", "verb", operation.verb());
        property(", ", "path", operation.path());
        property(", ", "action", operation.action());
        listUnlessEmpty("parameters", operation.parameters());
        listUnlessEmpty("scopes", operation.scopes());
        out.append('}');
    }

    private <T> void entries(String indent, Map<String, T> entries, Consumer<T> value) {
        String separator = "\n";
        for (Map.Entry<String, T> entry : entries.entrySet()) {
            out.append(separator).append(indent);
            JsonText.quote(out, entry.getKey());
            out.append(": ");
            value.accept(entry.getValue());
            separator = ",\n";
        }
    }

    private void property(String separator, String name, String text) {
        out.append(separator).append('"').append(name).append("\": ");
        JsonText.quote(out, text);
    }

    private void flag(String name, boolean value, boolean usual) {
        if (value != usual) {
            out.append(", \"").append(name).append("\": ").append(value);
        }
    }

    private void listUnlessEmpty(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            list(name, texts);
        }
    }

    private void list(String name, List<String> texts) {
        out.append(", \"").append(name).append("\": ");
        JsonText.list(out, texts);
    }
}
