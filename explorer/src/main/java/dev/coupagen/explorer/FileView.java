package dev.coupagen.explorer;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the page of a flat file shows.
 *
 * @param name its name
 * @param facts what is known of the file itself, by what it is
 * @param rows its row types
 */
public record FileView(String name, List<Map.Entry<String, String>> facts, List<Row> rows) {
    /**
     * A row type.
     *
     * @param name its name
     * @param anchor where it is on the page
     * @param facts what is known of the rows, by what it is
     * @param columns its columns
     */
    public record Row(
            String name, String anchor, List<Map.Entry<String, String>> facts, List<ResourceView.Element> columns) {}

    static FileView of(FileFormat file, Since since) {
        List<Row> rows = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (RowType row : file.rows()) {
            rows.add(row(file, row, "row-" + (rows.size() + 1), since, anchors));
        }
        return new FileView(file.name(), facts(file, since.file(file.name())), rows);
    }

    private static List<Map.Entry<String, String>> facts(FileFormat file, String since) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        add(facts, "Title", file.title());
        add(facts, "Direction", file.direction() == Direction.EXPORT ? "Coupa writes it" : "Coupa reads it");
        add(facts, "Folder", file.folder());
        add(facts, "Header lines", file.headers() ? "one for each row type" : "none, columns go by position");
        Dialect dialect = file.dialect();
        add(facts, "Separator", String.join(" or ", dialect.delimiters().split("")));
        add(facts, "Decimal mark", String.join(" or ", dialect.decimal().split("")));
        add(facts, "Dates", String.join(", ", dialect.dates()));
        add(facts, "Quotes", dialect.quotes() ? "" : "none");
        add(facts, "Since", since);
        return facts;
    }

    private static void add(List<Map.Entry<String, String>> facts, String what, String text) {
        if (!text.isEmpty()) {
            facts.add(Map.entry(what, text));
        }
    }

    private static Row row(FileFormat file, RowType row, String anchor, Since since, Set<String> anchors) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        add(facts, "Word", row.word());
        add(facts, "Below", row.parent());
        add(facts, "Since", since.row(file.name(), row.name()));
        List<ResourceView.Element> columns = new ArrayList<>();
        for (ColumnDefinition column : row.columns()) {
            // The first column of a name has the anchor that the search makes of it.
            String first = SiteLinks.columnAnchor(column.name());
            String own = first;
            for (int i = 2; !anchors.add(own); i++) {
                own = first + "." + i;
            }
            columns.add(new ResourceView.Element(
                    column.name(),
                    own,
                    ElementTypes.text(column.type()),
                    "",
                    flags(column),
                    column.values(),
                    since.column(file.name(), row.name(), column.name())));
        }
        return new Row(row.name(), anchor, facts, columns);
    }

    private static List<String> flags(ColumnDefinition column) {
        List<String> flags = new ArrayList<>();
        if (column.required() != Requirement.NO) {
            flags.add(column.required() == Requirement.YES ? "required" : "conditional");
        }
        if (column.unique()) {
            flags.add("unique");
        }
        if (column.custom()) {
            flags.add("placeholder");
        }
        return flags;
    }
}
