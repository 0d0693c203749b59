package dev.coupagen.definitions;

import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a definition file says of one flat file. */
final class FileFormatReader {
    private static final List<String> FILE =
            List.of("title", "direction", "folder", "headers", "dialect", "sources", "rows");
    private static final List<String> DIALECT = List.of("delimiters", "decimal", "dates", "quotes");
    private static final List<String> ROW = List.of("name", "word", "parent", "marker", "key", "columns");
    private static final List<String> COLUMN =
            List.of("name", "type", "required", "unique", "values", "custom", "description");

    private final JsonCursor json;
    private final String name;
    private String title;
    private Direction direction = Direction.IMPORT;
    private String folder = "";
    private boolean headers = true;
    private Dialect dialect = Dialect.UNSTATED;
    private Set<Source> sources = Set.of();
    private final List<RowType> rows = new ArrayList<>();

    FileFormatReader(JsonCursor json, String name) {
        this.json = json;
        this.name = name;
        this.title = name;
    }

    FileFormat read() {
        json.object(name, this::member);
        Set<String> names = new HashSet<>();
        for (RowType row : rows) {
            if (!row.parent().isEmpty() && !names.contains(row.parent())) {
                throw json.error("row type '" + row.name() + "' of " + name + " has the parent '" + row.parent()
                        + "', which is no row type before it.");
            }
            if (!names.add(row.name())) {
                throw json.error(name + " has the row type '" + row.name() + "' twice. Remove one of them.");
            }
        }
        return new FileFormat(name, title, direction, folder, headers, dialect, rows, sources);
    }

    private void member(String member) {
        String what = member + " of " + name;
        switch (member) {
            case "title" -> title = json.string(what);
            case "direction" -> direction = direction(json.string(what));
            case "folder" -> folder = json.string(what);
            case "headers" -> headers = json.flag(what);
            case "dialect" -> dialect = dialect();
            case "sources" -> sources = json.sources(name);
            case "rows" -> json.array(what, () -> rows.add(new RowReader().read()));
            default -> throw json.unknown(member, "file " + name, FILE);
        }
    }

    private Direction direction(String text) {
        return Stream.of(Direction.values())
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> json.unknown(text, "the direction of " + name, List.of("export", "import")));
    }

    private Dialect dialect() {
        String[] texts = {"", ""};
        List<String> dates = new ArrayList<>();
        boolean[] quotes = {true};
        json.object("the dialect of " + name, member -> {
            String what = member + " of the dialect of " + name;
            switch (member) {
                case "delimiters" -> texts[0] = json.string(what);
                case "decimal" -> texts[1] = json.string(what);
                case "dates" -> dates.addAll(json.strings(what));
                case "quotes" -> quotes[0] = json.flag(what);
                default -> throw json.unknown(member, "the dialect of " + name, DIALECT);
            }
        });
        return new Dialect(texts[0], texts[1], dates, quotes[0]);
    }

    /** What has been read of one row type so far. */
    private final class RowReader {
        private String row = "";
        private String word = "";
        private String parent = "";
        private String marker = "";
        private List<String> key = List.of();
        private final List<ColumnDefinition> columns = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        RowType read() {
            json.object("a row type of " + name, this::member);
            return new RowType(row, word, parent, marker, key, columns);
        }

        private void member(String member) {
            String what = member + " of a row type of " + name;
            switch (member) {
                case "name" -> row = json.string(what);
                case "word" -> word = json.string(what);
                case "parent" -> parent = json.string(what);
                case "marker" -> marker = json.string(what);
                case "key" -> key = json.strings(what);
                case "columns" -> json.array(what, this::column);
                default -> throw json.unknown(member, "a row type of " + name, ROW);
            }
        }

        private void column() {
            ColumnDefinition column = new ColumnReader(name + " :: " + row).read();
            if (!names.add(column.name())) {
                throw json.error("row type '" + row + "' of " + name + " has the column '" + column.name()
                        + "' twice. Name the second one '" + column.name() + "[2]'.");
            }
            columns.add(column);
        }
    }

    /** What has been read of one column so far. */
    private final class ColumnReader {
        private final String row;
        private String column = "";
        private ElementType type = ElementTypes.unknown("");
        private Requirement required = Requirement.NO;
        private boolean unique;
        private List<String> values = List.of();
        private boolean custom;
        private String description = "";

        ColumnReader(String row) {
            this.row = row;
        }

        ColumnDefinition read() {
            json.object("a column of " + row, this::member);
            if (column.isEmpty()) {
                throw json.error("a column of " + row + " has no name. Add \"name\": \"..\".");
            }
            return new ColumnDefinition(
                    column, ElementTypes.withValues(type, values), required, unique, values, custom, description);
        }

        private void member(String member) {
            String what = member + " of " + (column.isEmpty() ? "a column" : "'" + column + "'") + " of " + row;
            switch (member) {
                case "name" -> column = json.string(what);
                case "type" -> type = ElementTypes.parse(json.string(what));
                case "required" -> required = json.isText() ? conditional(what) : yesOrNo(json.flag(what));
                case "unique" -> unique = json.flag(what);
                case "values" -> values = json.strings(what);
                case "custom" -> custom = json.flag(what);
                case "description" -> description = json.string(what);
                default -> throw json.unknown(member, "a column of " + row, COLUMN);
            }
        }

        private Requirement conditional(String what) {
            String text = json.string(what);
            if (!text.equals("conditional")) {
                throw json.error(what + " must be true, false or \"conditional\", not '" + text + "'.");
            }
            return Requirement.CONDITIONAL;
        }

        private static Requirement yesOrNo(boolean flag) {
            return flag ? Requirement.YES : Requirement.NO;
        }
    }
}
