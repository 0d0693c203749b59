package dev.coupagen.sources.pages.read;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.ElementRow;
import dev.coupagen.sources.pages.table.Header;
import dev.coupagen.sources.pages.table.Table;
import dev.coupagen.sources.pages.table.TableContent;
import dev.coupagen.sources.pages.table.TableReader;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of a page; a table of elements that goes on with the one above it is one with that. */
final class PageTables {
    private final Page page;
    private final Notices notices;
    private final List<TableContent> contents = new ArrayList<>();
    /** Where in the contents the last table of elements is; -1 without any. */
    private int last = -1;

    private PageTables(Page page, Notices notices) {
        this.page = page;
        this.notices = notices;
    }

    /** What the tables hold; a table that only lays out others gives what those hold. */
    static List<TableContent> read(Page page, Notices notices) {
        return new PageTables(page, notices).read();
    }

    private List<TableContent> read() {
        Deque<Table> tables = new ArrayDeque<>(page.tables());
        while (!tables.isEmpty()) {
            Table table = tables.removeFirst();
            Optional<TableContent> above = above(table);
            TableContent content = TableReader.read(page.id(), table, above.map(TableContent::header), notices);
            add(content, above);
            report(content);
            if (content.subject() == Header.Subject.OTHER) {
                List<Table> nested = table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.nested().stream())
                        .toList();
                for (int i = nested.size() - 1; i >= 0; i--) {
                    tables.addFirst(nested.get(i).inSection(table.section()));
                }
            }
        }
        return contents;
    }

    /** On a page about an API even a table of another kind may be one of ours under other words. */
    private void report(TableContent content) {
        if (page.isOfApi()
                && content.subject() == Header.Subject.OTHER
                && content.header().isOfAnotherKind()) {
            String words = String.join(" | ", content.header().texts());
            notices.addAt(
                    new Location(page.id(), content.table().number(), 0), PageDiagnostic.PAGE_TABLE_SKIPPED, words);
        }
    }

    private Optional<TableContent> above(Table table) {
        return last < 0
                ? Optional.empty()
                : Optional.of(contents.get(last))
                        .filter(content -> content.table().section() == table.section());
    }

    private void add(TableContent content, Optional<TableContent> above) {
        if (content.subject() != Header.Subject.ELEMENTS) {
            contents.add(content);
            return;
        }
        Optional<TableContent> whole = above.filter(first -> haveNoNameInCommon(first, content));
        if (whole.isPresent()) {
            contents.set(last, joined(whole.get(), content));
        } else {
            last = contents.size();
            contents.add(content);
        }
    }

    /** Two resources below one heading both have an id; two parts of one table name no element twice. */
    private static boolean haveNoNameInCommon(TableContent one, TableContent other) {
        Set<String> names = new HashSet<>(names(one));
        names.retainAll(names(other));
        return names.isEmpty();
    }

    private static Set<String> names(TableContent content) {
        return content.elements().stream()
                .map(row -> Wording.fold(row.text(Column.NAME)))
                .collect(Collectors.toSet());
    }

    private static TableContent joined(TableContent one, TableContent other) {
        List<ElementRow> rows = new ArrayList<>(one.elements());
        rows.addAll(other.elements());
        return new TableContent(one.table(), one.header(), rows, List.of());
    }
}
