package dev.coupagen.sources.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Flag;
import dev.coupagen.sources.pages.table.ValueList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes columns of the rows of a table. */
final class ColumnReader {
    static final Cell BLANK = new Cell("", List.of(), List.of(), 1, List.of());
    private static final int MOST_OF_A_RANGE = 100;
    private static final Pattern RANGE = Pattern.compile("(.*?)s? *(\\d{1,3}) *(?:\\.{2,3}|-|–|to) *(\\d{1,3})(.*)");
    private static final Pattern API_NAME = Pattern.compile("(.+?) *\\( *[a-z_-]+ *\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i).*custom[-_ ]field[-_ ]?\\d{1,2}|<UDF.*|my custom field|.*custom field \\d{1,2}\\.{2}.*");
    private static final Pattern STAR = Pattern.compile(".*[^*]\\*+$|.*\\(\\*\\)$");

    private final Notices notices;
    private final boolean describes;

    ColumnReader(Notices notices, boolean describes) {
        this.notices = notices;
        this.describes = describes;
    }

    /** The columns, each name once: the second of a name gets a number. */
    List<ColumnDefinition> read(List<FlatTable.Row> rows) {
        List<ColumnDefinition> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FlatTable.Row row : rows) {
            for (ColumnDefinition column : read(row)) {
                String name = column.name();
                for (int i = 2; !names.add(name); i++) {
                    name = column.name() + "[" + i + "]";
                }
                if (!name.equals(column.name())) {
                    notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_NAME_TWICE, column.name(), name);
                }
                columns.add(column.named(name));
            }
        }
        return columns;
    }

    private List<ColumnDefinition> read(FlatTable.Row row) {
        ColumnDefinition column = column(row);
        Matcher range = RANGE.matcher(column.name());
        if (!range.matches() || !range.group(4).isBlank()) {
            return List.of(column);
        }
        int from = Integer.parseInt(range.group(2));
        int to = Integer.parseInt(range.group(3));
        if (from >= to || to - from >= MOST_OF_A_RANGE) {
            return List.of(column);
        }
        List<ColumnDefinition> all = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            all.add(column.named(range.group(1).strip() + " " + i));
        }
        notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_RANGE, column.name(), all.size());
        return all;
    }

    private ColumnDefinition column(FlatTable.Row row) {
        String name = name(row.name());
        Requirement required = required(row, name);
        if (row.nameOnly()) {
            notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_NAME_ONLY, name);
        }
        boolean starred = STAR.matcher(name).matches();
        if (starred && required == Requirement.NO && !row.nameOnly()) {
            notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_STAR, name);
        }
        ElementType type = FlatTypes.of(row.type());
        if (!row.type().isBlank() && type.isUnknown()) {
            notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_TYPE_UNREAD, row.type(), name);
        }
        List<String> values = values(row, type);
        return new ColumnDefinition(
                name,
                ElementTypes.withValues(type, values),
                required,
                isYes(row.unique()),
                values,
                PLACEHOLDER.matcher(name).matches(),
                describes ? row.description() : "");
    }

    /** Without the name that an API has for the same, which some pages add. */
    private static String name(String text) {
        Matcher api = API_NAME.matcher(text);
        return api.matches() && text.contains("-") ? api.group(1) : text;
    }

    private Requirement required(FlatTable.Row row, String name) {
        String text = row.required().strip();
        String word = text.toLowerCase(Locale.ROOT).replaceAll("\\s*\\*+$", "");
        boolean starred = text.endsWith("*");
        if (isYes(word)) {
            return starred ? conditional(row, name, text) : Requirement.YES;
        }
        if (word.isEmpty() && !starred) {
            return Requirement.NO;
        }
        boolean no = word.equals("no")
                || word.equals("false")
                || word.equals("optional")
                || word.equals("-")
                || word.equals("n/a");
        return no && !starred ? Requirement.NO : conditional(row, name, text);
    }

    private Requirement conditional(FlatTable.Row row, String name, String text) {
        notices.addAt(row.location(), FlatFileDiagnostic.COLUMN_FLAG_CONDITIONAL, name, text);
        return Requirement.CONDITIONAL;
    }

    private static boolean isYes(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.equals("yes")
                || word.equals("true")
                || word.equals("mandatory")
                || word.equals("required")
                || word.equals("y");
    }

    private static List<String> values(FlatTable.Row row, ElementType type) {
        ValueList list = ValueList.of(row.values());
        boolean isText = type.isUnknown() || (type instanceof ElementType.Scalar scalar && isText(scalar));
        return isText && !list.isTrueOrFalse() && !Flag.isFlag(row.values().text()) ? list.values() : List.of();
    }

    private static boolean isText(ElementType.Scalar scalar) {
        return scalar.kind() == dev.coupagen.definitions.ScalarKind.TEXT;
    }
}
