package dev.coupagen.definitions;

import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat.Dialect;
import java.util.List;

/**
 * Writes what a definition file says of flat files: row types and columns in the file's order, one column a line.
 *
 * <pre>{@code
 * "InvoicesImport": {
 *   "title": "Invoices Import",
 *   "direction": "import",
 *   "rows": [
 *     {"name": "Invoice Line", "word": "Invoice Line", "parent": "Invoice", "columns": [
 *       {"name": "Price", "type": "decimal(32,4)", "required": true}
 *     ]}
 *   ]
 * }
 * }</pre>
 */
final class FileFormatWriter {
    private final StringBuilder out;

    FileFormatWriter(StringBuilder out) {
        this.out = out;
    }

    void file(FileFormat file) {
        out.append("{\n      ");
        text("title", file.title());
        out.append(",\n      ");
        text("direction", file.direction().text());
        if (!file.folder().isEmpty()) {
            out.append(",\n      ");
            text("folder", file.folder());
        }
        if (!file.headers()) {
            out.append(",\n      \"headers\": false");
        }
        if (!file.dialect().equals(Dialect.UNSTATED)) {
            dialect(file.dialect());
        }
        if (!file.sources().isEmpty()) {
            out.append(",\n      \"sources\": ");
            JsonText.list(
                    out, file.sources().stream().sorted().map(Source::text).toList());
        }
        out.append(",\n      \"rows\": [");
        String separator = "\n        ";
        for (RowType row : file.rows()) {
            out.append(separator);
            row(row);
            separator = ",\n        ";
        }
        out.append(file.rows().isEmpty() ? "]\n    }" : "\n      ]\n    }");
    }

    private void dialect(Dialect dialect) {
        out.append(",\n      \"dialect\": {");
        text("delimiters", dialect.delimiters());
        out.append(", ");
        text("decimal", dialect.decimal());
        list("dates", dialect.dates());
        if (!dialect.quotes()) {
            out.append(", \"quotes\": false");
        }
        out.append('}');
    }

    private void row(RowType row) {
        out.append('{');
        text("name", row.name());
        textUnlessEmpty("word", row.word());
        textUnlessEmpty("parent", row.parent());
        textUnlessEmpty("marker", row.marker());
        list("key", row.key());
        out.append(", \"columns\": [");
        String separator = "\n          ";
        for (ColumnDefinition column : row.columns()) {
            out.append(separator);
            column(column);
            separator = ",\n          ";
        }
        out.append(row.columns().isEmpty() ? "]}" : "\n        ]}");
    }

    private void column(ColumnDefinition column) {
        out.append('{');
        text("name", column.name());
        out.append(", ");
        text("type", ElementTypes.text(column.type()));
        if (column.required() != Requirement.NO) {
            out.append(", \"required\": ").append(column.required() == Requirement.YES ? "true" : "\"conditional\"");
        }
        flag("unique", column.unique());
        list("values", column.values());
        flag("custom", column.custom());
        textUnlessEmpty("description", column.description());
        out.append('}');
    }

    private void textUnlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            out.append(", ");
            text(name, text);
        }
    }

    private void text(String name, String text) {
        out.append('"').append(name).append("\": ");
        JsonText.quote(out, text);
    }

    private void flag(String name, boolean value) {
        if (value) {
            out.append(", \"").append(name).append("\": true");
        }
    }

    private void list(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append(", \"").append(name).append("\": ");
            JsonText.list(out, texts);
        }
    }
}
