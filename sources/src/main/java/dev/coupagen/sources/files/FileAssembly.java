package dev.coupagen.sources.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one file of its tables. A table that holds the columns of several row types is cut at their words; where a row type
 * has a table of its own, that one counts, and the cut adds only columns that no own table has.
 */
final class FileAssembly {
    private final Head head;
    private final FileCorrections corrections;
    private final Notices notices;
    private final ColumnReader reader;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** What is known of the file itself; {@code key} is its name in the corrections. */
    record Head(
            String key,
            String name,
            String title,
            Direction direction,
            String folder,
            boolean headers,
            Dialect dialect,
            Source source) {}

    private static final class Draft {
        private String name;
        private String word;
        private String marker = "";
        private final List<ColumnDefinition> columns = new ArrayList<>();
        private boolean own;

        Draft(String name, String word) {
            this.name = name;
            this.word = word;
        }
    }

    FileAssembly(Head head, FileCorrections corrections, Notices notices, boolean describes) {
        this.head = head;
        this.corrections = corrections;
        this.notices = notices;
        this.reader = new ColumnReader(notices, describes);
    }

    FileFormat assemble(List<FlatTable> tables) {
        Set<String> words = words(tables);
        Set<String> ownNames = new LinkedHashSet<>();
        List<FlatTable> unions = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            FlatTable table = tables.get(i);
            List<Integer> cuts = cuts(table, words);
            if (cuts.size() > 1 && !isAlphabetical(table)) {
                unions.add(table);
                declare(table, cuts);
            } else {
                reportWordsInside(table, cuts);
                own(table, i + 1, areSeveral(tables));
            }
        }
        drafts.values().stream()
                .filter(draft -> draft.own)
                .flatMap(draft -> draft.columns.stream())
                .forEach(column -> ownNames.add(fold(column.name())));
        unions.forEach(table -> addParts(table, cuts(table, words), ownNames));
        return file();
    }

    /** The words at which a table may have to be cut: those that own tables begin with, and those that are stated. */
    private Set<String> words(List<FlatTable> tables) {
        Set<String> words = new LinkedHashSet<>();
        corrections.words(head.name()).forEach(word -> words.add(fold(word)));
        for (int i = 0; i < tables.size() && areSeveral(tables); i++) {
            Optional<FileCorrections.Rows> stated = corrections.row(head.key(), i + 1);
            boolean first = stated.isEmpty() && !tables.get(i).rows().isEmpty() && head.direction() == Direction.IMPORT;
            stated.map(FileCorrections.Rows::word)
                    .filter(word -> !word.isEmpty())
                    .ifPresent(word -> words.add(fold(word)));
            if (first) {
                words.add(fold(tables.get(i).rows().get(0).name()));
            }
        }
        return words;
    }

    /** Whether the tables are of several row types, and not two about the same one. */
    private static boolean areSeveral(List<FlatTable> tables) {
        return tables.stream().map(table -> fold(table.title())).distinct().count() > 1;
    }

    private static List<Integer> cuts(FlatTable table, Set<String> words) {
        List<Integer> cuts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String name = fold(table.rows().get(i).name());
            if (words.contains(name) && seen.add(name)) {
                cuts.add(i);
            }
        }
        return cuts.isEmpty() || cuts.get(0) != 0 ? List.of() : cuts;
    }

    /** In a table in alphabetical order the columns of a row type do not lie together. */
    private static boolean isAlphabetical(FlatTable table) {
        int rising = 0;
        for (int i = 1; i < table.rows().size(); i++) {
            String before = table.rows().get(i - 1).name();
            rising += before.compareToIgnoreCase(table.rows().get(i).name()) <= 0 ? 1 : 0;
        }
        return table.rows().size() > 20 && rising > table.rows().size() * 8 / 10;
    }

    private void declare(FlatTable table, List<Integer> cuts) {
        List<String> words = cuts.stream().map(cut -> word(table, cut)).toList();
        notices.addAt(table.location(), FlatFileDiagnostic.UNION_CUT, cuts.size(), String.join(", ", words));
        words.forEach(word -> drafts.computeIfAbsent(fold(word), key -> new Draft(word, word)));
    }

    private static String word(FlatTable table, int row) {
        return table.rows().get(row).name().replaceAll("\\s*\\*+$", "");
    }

    private void addParts(FlatTable table, List<Integer> cuts, Set<String> ownNames) {
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : table.rows().size();
            Draft draft = drafts.get(fold(word(table, cuts.get(i))));
            List<ColumnDefinition> columns = columns(table.part("", cuts.get(i), end));
            if (draft != null) {
                Set<String> has = new LinkedHashSet<>();
                draft.columns.forEach(column -> has.add(fold(column.name())));
                columns.stream()
                        .filter(column -> !has.contains(fold(column.name()))
                                && (!draft.own || !ownNames.contains(fold(column.name()))))
                        .forEach(draft.columns::add);
                draft.marker = draft.marker.isEmpty() && !columns.isEmpty()
                        ? columns.get(0).name()
                        : draft.marker;
            }
        }
    }

    private void reportWordsInside(FlatTable table, List<Integer> cuts) {
        if (cuts.size() > 1) {
            notices.addAt(
                    table.location(),
                    FlatFileDiagnostic.SECTION_OF_SEVERAL,
                    table.title(),
                    cuts.stream().map(cut -> word(table, cut)).toList());
        }
    }

    private void own(FlatTable table, int number, boolean several) {
        Optional<FileCorrections.Rows> stated = corrections.row(head.key(), number);
        if (stated.filter(FileCorrections.Rows::leftOut).isPresent()) {
            notices.addAt(
                    table.location(),
                    FlatFileDiagnostic.TABLE_LEFT_OUT,
                    stated.get().reason());
            return;
        }
        String title = stated.map(FileCorrections.Rows::row)
                .filter(row -> !row.isEmpty())
                .orElse(FileNames.row(table.title()));
        if (table.rows().isEmpty()) {
            notices.addAt(table.location(), FlatFileDiagnostic.TABLE_WITHOUT_ROWS, table.title());
        }
        String first = table.rows().isEmpty() ? "" : word(table, 0);
        String word = stated.map(FileCorrections.Rows::word).orElseGet(() -> wordOf(table, title, first, several));
        boolean named = !word.isEmpty() && fold(word).equals(fold(first));
        String name = named && head.direction() == Direction.IMPORT ? word : title;
        String key = fold(named ? word : name);
        Draft draft = drafts.computeIfAbsent(key, unused -> new Draft(name, word));
        boolean joins = stated.filter(FileCorrections.Rows::joins).isPresent();
        if (draft.own && !joins) {
            notices.addAt(table.location(), FlatFileDiagnostic.ROW_TYPE_TWICE, head.name(), draft.name);
        }
        Set<String> has = new LinkedHashSet<>();
        draft.columns.forEach(column -> has.add(fold(column.name())));
        for (ColumnDefinition column : columns(table)) {
            if (joins || has.add(fold(column.name())) || !draft.own) {
                add(draft, column);
            }
        }
        draft.own = true;
        draft.word = draft.word.isEmpty() ? word : draft.word;
    }

    private static void add(Draft draft, ColumnDefinition column) {
        String name = column.name();
        List<String> names = draft.columns.stream().map(ColumnDefinition::name).toList();
        for (int i = 2; names.contains(name); i++) {
            name = column.name() + "[" + i + "]";
        }
        draft.columns.add(column.named(name));
    }

    /** The word of the rows: of an import the name of the first column; of an export what its first column may hold. */
    private String wordOf(FlatTable table, String title, String first, boolean several) {
        if (table.rows().isEmpty()) {
            return "";
        }
        String value = table.rows().get(0).values().text().strip();
        boolean isNamed = fold(first).equals(fold(title)) || fold(first).equals(fold(value));
        boolean isMarker = RowType.isMarkerName(first);
        if (head.direction() == Direction.EXPORT && isMarker) {
            boolean single = !value.isEmpty()
                    && !value.equalsIgnoreCase("any")
                    && !value.contains(",")
                    && value.length() < 40
                    && head.source() == Source.WORKBOOK;
            return single ? value : "";
        }
        boolean marker = head.direction() == Direction.IMPORT && several && head.headers();
        return isNamed || marker ? first : "";
    }

    private List<ColumnDefinition> columns(FlatTable table) {
        List<FlatTable.Row> rows = new ArrayList<>();
        for (FlatTable.Row row : table.rows()) {
            Optional<FileCorrections.Leaked> leaked = corrections.leaked(head.key(), row.name());
            if (leaked.isPresent()) {
                notices.addAt(
                        row.location(),
                        FlatFileDiagnostic.COLUMN_LEAKED,
                        row.name(),
                        leaked.get().reason());
            } else {
                rows.add(row);
            }
        }
        return reader.read(rows);
    }

    private FileFormat file() {
        List<RowType> rows = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            RowType row = new RowType(draft.name, draft.word, "", draft.columns);
            boolean found = draft.word.isEmpty() || row.markerColumn().isPresent();
            boolean byPosition = !head.headers() && !draft.word.isEmpty() && !draft.columns.isEmpty();
            String marker = byPosition ? draft.columns.get(0).name() : found ? "" : draft.marker;
            String parent =
                    corrections.parent(head.name(), draft.name).orElseGet(() -> RowParents.parent(draft.name, rows));
            rows.add(new RowType(draft.name, draft.word, parent, marker, List.of(), draft.columns));
        }
        return new FileFormat(
                head.name(),
                head.title(),
                head.direction(),
                head.folder(),
                head.headers(),
                head.dialect(),
                rows,
                Set.of(head.source()));
    }

    static String fold(String name) {
        return Wording.fold(name);
    }
}
