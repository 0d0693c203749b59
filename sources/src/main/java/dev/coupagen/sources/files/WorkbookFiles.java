package dev.coupagen.sources.files;

import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.xlsx.Sheet;
import dev.coupagen.sources.xlsx.WorkbookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the files that a workbook describes, one on each sheet. */
public final class WorkbookFiles {
    private final String place;
    private final Direction direction;
    private final boolean describes;
    private final Notices notices = new Notices();
    private final FileCorrections corrections = FileCorrections.bundled();
    private int sections;
    private int columns;

    private WorkbookFiles(String place, Direction direction, boolean describes) {
        this.place = place;
        this.direction = direction;
        this.describes = describes;
    }

    /**
     * What a workbook describes.
     *
     * @param files by name
     * @param sheets how many it has
     * @param sections how many tables of columns they hold
     * @param columns how many rows about columns the tables have
     */
    public record Described(SortedMap<String, FileFormat> files, int sheets, int sections, int columns) {}

    /**
     * Reads a workbook, whose name says whether it is about exports or imports.
     *
     * @param place where it comes from, for messages
     * @param describes whether the descriptions of columns are kept
     * @param found takes whatever is irregular
     */
    public static Described read(String place, byte[] content, boolean describes, Consumer<Notice> found) {
        String name = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        boolean export = name.contains("export");
        if (export == name.contains("import")) {
            throw FlatFileDiagnostic.WORKBOOK_DIRECTION.exception(place);
        }
        WorkbookFiles workbook = new WorkbookFiles(place, export ? Direction.EXPORT : Direction.IMPORT, describes);
        Described described = workbook.read(WorkbookReader.read(place, content));
        workbook.notices.list().forEach(found);
        return described;
    }

    private Described read(List<Sheet> sheets) {
        SortedMap<String, FileFormat> files = new TreeMap<>();
        for (Sheet sheet : sheets) {
            List<FlatTable> tables = tables(sheet);
            if (tables.isEmpty()) {
                notices.addAt(new Location(place(sheet), 0, 0), FlatFileDiagnostic.SHEET_WITHOUT_COLUMNS, sheet.name());
            } else {
                sections += tables.size();
                columns +=
                        tables.stream().mapToInt(table -> table.rows().size()).sum();
                FileFormat file = file(sheet, tables);
                files.merge(file.name(), file, (one, same) -> one.withRows(join(one, same)));
            }
        }
        if (files.isEmpty()) {
            throw FlatFileDiagnostic.WORKBOOK_WITHOUT_FILES.exception(place);
        }
        return new Described(files, sheets.size(), sections, columns);
    }

    private static List<dev.coupagen.definitions.RowType> join(FileFormat one, FileFormat other) {
        List<dev.coupagen.definitions.RowType> rows = new ArrayList<>(one.rows());
        other.rows().stream().filter(row -> one.row(row.name()).isEmpty()).forEach(rows::add);
        return rows;
    }

    private String place(Sheet sheet) {
        return place + ", sheet " + sheet.name();
    }

    private List<FlatTable> tables(Sheet sheet) {
        List<FlatTableReader.Line> lines = sheet.rows().stream()
                .map(row -> new FlatTableReader.Line(
                        row.number(),
                        row.cells().stream().map(WorkbookFiles::cell).toList()))
                .toList();
        return FlatTableReader.read(place(sheet), 0, sheet.name(), lines, notices);
    }

    private static Cell cell(String text) {
        return new Cell(text, text.isEmpty() ? List.of() : List.of(text), List.of(), 1, List.of());
    }

    private FileFormat file(Sheet sheet, List<FlatTable> tables) {
        Optional<FileCorrections.Alias> alias = corrections.sheet(sheet.name(), direction.text());
        String title = FileNames.title(alias.map(FileCorrections.Alias::file).orElse(sheet.name()), direction);
        String name = FileNames.name(title, direction);
        FileAssembly.Head head = new FileAssembly.Head(
                "sheet " + name, name, title, direction, "", true, Dialect.UNSTATED, Source.WORKBOOK);
        List<FlatTable> titled = tables.size() == 1 && tables.get(0).title().equals(sheet.name())
                ? List.of(tables.get(0)
                        .part(
                                corrections.isShared(title) ? sheet.name() : rowTitle(title),
                                0,
                                tables.get(0).rows().size()))
                : tables;
        return new FileAssembly(head, corrections, notices, describes).assemble(titled);
    }

    /** A sheet without a title above its table is of one row type, which is called as the file is. */
    private static String rowTitle(String title) {
        return title.replaceAll("(?i)\\s*\\b(import|export)\\b\\s*", " ").strip();
    }
}
