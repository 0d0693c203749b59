package dev.coupagen.sources.files;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.files.FlatHeader.Role;
import dev.coupagen.sources.pages.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads tables of columns out of rows of cells: a sheet may hold several, one below the other. */
final class FlatTableReader {
    private static final int LONGEST_NAME = 70;
    private static final Pattern NOTE = Pattern.compile("^\\*.*|(?i)^(note|locale values)\\b.*|.*[.:]$");

    private final String place;
    private final Notices notices;
    private final List<FlatTable> tables = new ArrayList<>();
    private final List<FlatTable.Row> rows = new ArrayList<>();
    private Optional<FlatHeader> header = Optional.empty();
    private Location start;
    private String title = "";
    private String nextTitle = "";

    private FlatTableReader(String place, Location start, Notices notices) {
        this.place = place;
        this.start = start;
        this.notices = notices;
    }

    /** A row of cells and its number in its sheet or table. */
    record Line(int number, List<Cell> cells) {
        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }
    }

    /**
     * The tables in these rows.
     *
     * @param place the page or sheet, for notices
     * @param table the number of the table on its page; 0 for a sheet
     */
    static List<FlatTable> read(String place, int table, String title, List<Line> lines, Notices notices) {
        FlatTableReader reader = new FlatTableReader(place, new Location(place, table, 0), notices);
        reader.title = title;
        reader.nextTitle = title;
        for (int i = 0; i < lines.size(); i++) {
            reader.add(lines.get(i), i + 1 < lines.size() ? lines.subList(i + 1, lines.size()) : List.of(), table);
        }
        reader.end();
        return reader.tables;
    }

    private void add(Line line, List<Line> rest, int table) {
        List<String> texts = line.texts();
        Optional<FlatHeader> found = FlatHeader.of(texts);
        Location location = new Location(place, table == 0 ? tables.size() + 1 : table, line.number());
        if (found.isPresent() && isHeader(texts)) {
            end();
            header = found;
            start = location;
            title = nextTitle;
        } else if (isSingle(texts) && (header.isEmpty() || isTitle(rest))) {
            nextTitle = single(texts);
        } else if (header.isPresent()) {
            addRow(header.get(), line, location, texts);
        }
    }

    /** A column may be called as the header of names is, but then no other cell of its row is a word of headers. */
    private boolean isHeader(List<String> texts) {
        long words = texts.stream().filter(text -> Role.of(text).isPresent()).count();
        return words > 2;
    }

    /** Whether the table's own header follows, so that what stands alone is its title. */
    private static boolean isTitle(List<Line> rest) {
        return rest.stream()
                .limit(2)
                .anyMatch(line -> FlatHeader.of(line.texts()).isPresent());
    }

    private void addRow(FlatHeader known, Line line, Location location, List<String> texts) {
        String name = text(texts, known.index(Role.NAME));
        boolean alone = isSingle(texts);
        if (name.isEmpty()) {
            return;
        }
        if (alone && (name.length() > LONGEST_NAME || NOTE.matcher(name).matches())) {
            notices.addAt(location, FlatFileDiagnostic.SHEET_NOTE, name);
            return;
        }
        String required = text(texts, known.index(Role.REQUIRED));
        String unique = text(texts, known.index(Role.UNIQUE));
        if (known.has(Role.BOTH)) {
            String both = text(texts, known.index(Role.BOTH));
            int slash = both.indexOf('/');
            required = slash < 0 ? both : both.substring(0, slash).strip();
            unique = slash < 0 ? unique : both.substring(slash + 1).strip();
        }
        int values = known.index(Role.VALUES);
        rows.add(new FlatTable.Row(
                location,
                name,
                text(texts, known.index(Role.TYPE)),
                required,
                unique,
                values < 0 || values >= line.cells().size()
                        ? ColumnReader.BLANK
                        : line.cells().get(values),
                text(texts, known.index(Role.DESCRIPTION)),
                alone));
    }

    private void end() {
        if (header.isPresent()) {
            tables.add(new FlatTable(start, title, List.copyOf(rows)));
        }
        rows.clear();
        nextTitle = tables.isEmpty() ? nextTitle : nextTitle.equals(title) ? "" : nextTitle;
    }

    private static String text(List<String> texts, int index) {
        return index < 0 || index >= texts.size() ? "" : texts.get(index);
    }

    private static boolean isSingle(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).count() == 1;
    }

    private static String single(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
