package dev.coupagen.sources.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the files that pages describe: those of Core, CCW, Treasury and Risk Assess. */
public final class PageFiles {
    private static final Pattern GENERAL =
            Pattern.compile("(?i)\\s*(format description|overview|(unique )?keys ?/ ?validations|$)");

    private final Notices notices;
    private final boolean describes;
    private final FileCorrections corrections = FileCorrections.bundled();
    private final SortedMap<String, FileFormat> files = new TreeMap<>();
    private final Map<FileArea, int[]> counts = new TreeMap<>();

    private PageFiles(Notices notices, boolean describes) {
        this.notices = notices;
        this.describes = describes;
    }

    /**
     * What pages describe.
     *
     * @param files by name
     * @param counts by area: how many pages, tables of columns, and rows about columns
     */
    public record Described(SortedMap<String, FileFormat> files, Map<FileArea, int[]> counts) {}

    /** Reads all pages about files; others are passed over. */
    public static Described read(List<Page> pages, boolean describes, Notices notices) {
        PageFiles reader = new PageFiles(notices, describes);
        pages.forEach(page -> FileArea.of(page.trail()).ifPresent(area -> reader.add(page, area)));
        return new Described(reader.files, reader.counts);
    }

    private void add(Page page, FileArea area) {
        Map<String, List<FlatTable>> byFile = new LinkedHashMap<>();
        Map<String, String> directions = new LinkedHashMap<>();
        int[] count = counts.computeIfAbsent(area, key -> new int[3]);
        count[0]++;
        Map<Integer, FlatTable> tables = new LinkedHashMap<>();
        for (int i = 0; i < page.tables().size(); i++) {
            int number = i + 1;
            table(page, page.tables().get(i)).ifPresent(table -> tables.put(number, table));
        }
        for (Map.Entry<Integer, FlatTable> entry : tables.entrySet()) {
            int number = entry.getKey();
            FlatTable table = entry.getValue();
            count[1]++;
            count[2] += table.rows().size();
            Optional<FileCorrections.Part> part = corrections.part(page.title(), number);
            if (part.filter(one -> one.file().isEmpty()).isPresent()) {
                notices.addAt(
                        new Location(page.id(), number, 0),
                        FlatFileDiagnostic.TABLE_LEFT_OUT,
                        part.get().reason());
                continue;
            }
            String title = part.map(FileCorrections.Part::file)
                    .orElseGet(() -> area.title(page.title(), table.title(), tables.size() == 1));
            byFile.computeIfAbsent(title, key -> new ArrayList<>()).add(table);
            part.ifPresent(one -> directions.put(title, one.direction()));
        }
        byFile.forEach((title, some) -> put(page, area, title, directions.getOrDefault(title, ""), some));
    }

    private Optional<FlatTable> table(Page page, Table table) {
        List<FlatTableReader.Line> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(new FlatTableReader.Line(i + 1, table.rows().get(i)));
        }
        List<FlatTable> found = FlatTableReader.read(page.id(), table.number(), table.heading(), lines, notices);
        if (found.isEmpty()) {
            String words = table.rows().isEmpty()
                    ? ""
                    : String.join(
                            " | ", table.rows().get(0).stream().map(Cell::text).toList());
            notices.addAt(
                    new Location(page.id(), table.number(), 0), FlatFileDiagnostic.TABLE_OF_COLUMNS_UNREAD, words);
            return Optional.empty();
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<FlatTable.Row> rows = new ArrayList<>();
        found.forEach(one -> rows.addAll(one.rows()));
        return Optional.of(new FlatTable(found.get(0).location(), found.get(0).title(), rows));
    }

    private void put(Page page, FileArea area, String stated, String direction, List<FlatTable> tables) {
        Direction which = direction.isEmpty()
                ? area.direction(stated)
                : Direction.valueOf(direction.toUpperCase(java.util.Locale.ROOT));
        String title = FileNames.title(stated, which);
        String name = FileNames.name(title, which);
        FileAssembly.Head head = new FileAssembly.Head(
                name,
                name,
                title,
                which,
                folder(page, which),
                area != FileArea.TREASURY,
                corrections.dialect(name).orElseGet(() -> DialectRules.read(page.formatRules())),
                Source.PAGE);
        FileFormat file = continued(
                tables.get(0).location(),
                new FileAssembly(head, corrections, notices, describes).assemble(titled(title, tables)));
        FileFormat first = files.putIfAbsent(name, file);
        if (first != null) {
            notices.addAt(
                    new Location(page.id(), 0, 0),
                    FlatFileDiagnostic.ROW_TYPE_TWICE,
                    name,
                    file.rows().get(0).name());
        }
    }

    /** The file with the columns of another one before its own, if its table lists only what it adds to that one. */
    private FileFormat continued(Location location, FileFormat file) {
        Optional<FileFormat> before =
                corrections.continuation(file.name()).flatMap(one -> Optional.ofNullable(files.get(one.of())));
        if (before.isEmpty()) {
            return file;
        }
        notices.addAt(
                location,
                FlatFileDiagnostic.TABLE_CONTINUES,
                file.name(),
                before.get().name());
        RowType row = file.rows().get(0);
        List<ColumnDefinition> columns =
                new ArrayList<>(before.get().rows().get(0).columns());
        columns.addAll(row.columns());
        return file.withRows(List.of(row.withColumns(columns)));
    }

    /** A table below a heading that names no row type is called as the file is. */
    private static List<FlatTable> titled(String title, List<FlatTable> tables) {
        boolean general =
                tables.size() == 1 && GENERAL.matcher(tables.get(0).title()).lookingAt();
        if (!general) {
            return tables;
        }
        FlatTable table = tables.get(0);
        String name =
                title.replaceAll("(?i)\\s*\\b(import|export)s?\\b\\s*", " ").strip();
        return List.of(table.part(name, 0, table.rows().size()));
    }

    private static String folder(Page page, Direction direction) {
        String start = direction == Direction.EXPORT ? "./Outgoing/" : "./Incoming/";
        return page.folders().stream()
                .filter(folder -> folder.startsWith(start))
                .findFirst()
                .orElse("");
    }
}
