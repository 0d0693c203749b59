package dev.coupagen.sources.pages.table;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.table.HeaderFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads any table by what its header says. */
public final class TableReader {
    private static final int FEWEST_WORDS_OF_A_HEADER = 3;
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final String page;
    private final Table table;
    private final Notices notices;

    private TableReader(String page, Table table, Notices notices) {
        this.page = page;
        this.table = table;
        this.notices = notices;
    }

    /**
     * What a table holds.
     *
     * @param page the page's id, for notices
     * @param above the header of a table further up in the same section that this one may continue
     */
    public static TableContent read(String page, Table table, Optional<Header> above, Notices notices) {
        return new TableReader(page, table, notices).read(above);
    }

    private TableContent read(Optional<Header> above) {
        Found found = new HeaderFinder(page, table, notices).find(above);
        return switch (found.header().subject()) {
            case ELEMENTS -> elements(found.header(), found.first());
            case OPERATIONS -> operations(found.header(), found.first());
            case OTHER -> other(found.header());
        };
    }

    private TableContent other(Header header) {
        boolean flow = header.has(Column.IN) || header.has(Column.OUT);
        if (flow && header.has(Column.TYPE)) {
            notices.addAt(
                    new Location(page, table.number(), 0),
                    PageDiagnostic.PAGE_TABLE_WITHOUT_NAMES,
                    words(header.texts()));
        } else if (!header.isOfAnotherKind() && !header.texts().isEmpty()) {
            notices.addAt(
                    new Location(page, table.number(), 0), PageDiagnostic.PAGE_TABLE_SKIPPED, words(header.texts()));
        }
        return new TableContent(table, header, List.of(), List.of());
    }

    private TableContent elements(Header header, int from) {
        reportColumns(header);
        List<ElementRow> rows = new ArrayList<>();
        Header current = header;
        for (int i = from; i < table.rows().size(); i++) {
            List<Cell> line = table.rows().get(i);
            Header repeated = Header.of(line);
            if (isRepeated(repeated, Header.Subject.ELEMENTS)) {
                current = repeated;
                notices.addAt(new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_HEADER_REPEATED);
            } else if (isBlank(line)) {
                notices.addAt(new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_ROW_BLANK);
            } else if (current.cell(line, Column.NAME).text().isEmpty() || isNote(line)) {
                notices.addAt(
                        new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_ROW_NO_ELEMENT, text(line));
            } else {
                rows.add(element(current, line, i + 1));
            }
        }
        return new TableContent(table, header, rows, List.of());
    }

    private ElementRow element(Header header, List<Cell> line, int number) {
        Header fitting = RowFit.choose(header, line);
        if (!fitting.equals(header)) {
            notices.addAt(
                    new Location(page, table.number(), number), PageDiagnostic.PAGE_ROW_OF_OTHER_HEADER, text(line));
        } else if (line.size() != header.texts().size()) {
            notices.addAt(
                    new Location(page, table.number(), number),
                    PageDiagnostic.PAGE_ROW_WIDTH,
                    line.size(),
                    header.texts().size());
        }
        ElementRow row = ElementRow.of(table.number(), number, fitting, line);
        for (Column column : List.of(Column.REQUIRED, Column.UNIQUE, Column.IN, Column.OUT)) {
            reportFlag(row, column);
        }
        return row;
    }

    private void reportFlag(ElementRow row, Column column) {
        String text = row.text(column);
        Optional<Flag> flag = Flag.of(text);
        if (flag.isEmpty() || flag.get() == Flag.CONDITIONAL) {
            Diagnostic what = flag.isEmpty() ? PageDiagnostic.PAGE_FLAG_UNREAD : PageDiagnostic.PAGE_FLAG_CONDITIONAL;
            notices.addAt(new Location(page, row.table(), row.row()), what, row.text(Column.NAME), name(column), text);
        }
    }

    private void reportColumns(Header header) {
        for (int index : header.unknown()) {
            notices.addAt(
                    new Location(page, table.number(), 0),
                    PageDiagnostic.PAGE_COLUMN_UNKNOWN,
                    header.texts().get(index));
        }
        String missing = Column.USUAL.stream()
                .filter(column -> !header.has(column))
                .map(TableReader::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            notices.addAt(new Location(page, table.number(), 0), PageDiagnostic.PAGE_COLUMN_MISSING, missing);
        }
    }

    private TableContent operations(Header header, int from) {
        List<OperationRow> rows = new ArrayList<>();
        Header current = header;
        for (int i = from; i < table.rows().size(); i++) {
            List<Cell> line = table.rows().get(i);
            Header repeated = Header.of(line);
            String verbs = current.cell(line, Column.VERB).text();
            String path = current.cell(line, Column.PATH).text();
            if (isRepeated(repeated, Header.Subject.OPERATIONS)) {
                current = repeated;
                notices.addAt(new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_HEADER_REPEATED);
            } else if (isBlank(line)) {
                notices.addAt(new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_ROW_BLANK);
            } else if (!isVerb(verbs) || path.isEmpty()) {
                notices.addAt(
                        new Location(page, table.number(), i + 1), PageDiagnostic.PAGE_ROW_NO_OPERATION, text(line));
            } else {
                rows.add(new OperationRow(table.number(), i + 1, verbs, path));
            }
        }
        return new TableContent(table, header, List.of(), rows);
    }

    private static boolean isVerb(String text) {
        return !text.isEmpty()
                && Stream.of(text.toUpperCase(Locale.ROOT).split("[|/, ]+", -1)).allMatch(VERBS::contains);
    }

    private static boolean isRepeated(Header header, Header.Subject subject) {
        return header.subject() == subject && header.columns().size() >= FEWEST_WORDS_OF_A_HEADER;
    }

    /** A cell that fills the whole row is a remark. */
    private static boolean isNote(List<Cell> line) {
        return line.size() > 2 && line.get(0).span() >= line.size();
    }

    private static boolean isBlank(List<Cell> line) {
        return line.stream().allMatch(Cell::isBlank);
    }

    private static String text(List<Cell> line) {
        return words(
                line.stream().map(Cell::text).filter(text -> !text.isEmpty()).toList());
    }

    private static String words(List<String> texts) {
        return String.join(" | ", texts);
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
