package dev.coupagen.sources.pages.read;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.ElementRow;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the rows of one table into elements: names corrected, repeated ones joined, irregularities reported. */
final class PageElements {
    private static final Pattern UNDERSCORED = Pattern.compile("[a-z]+(?:_[a-z]+)++");
    private static final int FEWEST_PARTS = 3;

    private final String page;
    private final boolean dashes;
    private final Notices notices;

    /** @param dashes whether the API writes names with dashes, as the Core API does */
    PageElements(String page, boolean dashes, Notices notices) {
        this.page = page;
        this.dashes = dashes;
        this.notices = notices;
    }

    /** The elements in the order of the table, each name once. */
    List<PageElement> read(List<ElementRow> rows) {
        Map<String, List<PageElement>> byName = new LinkedHashMap<>();
        for (ElementRow row : rows) {
            element(row)
                    .ifPresent(element -> byName.computeIfAbsent(Wording.fold(element.name()), key -> new ArrayList<>())
                            .add(element));
        }
        List<PageElement> elements = new ArrayList<>();
        byName.forEach((folded, same) -> {
            if (!arePartsOfItems(same, byName.keySet())) {
                elements.add(same.size() == 1 ? same.get(0) : join(same));
            } else {
                join(same);
            }
        });
        return elements;
    }

    private Optional<PageElement> element(ElementRow row) {
        String written = row.text(Column.NAME);
        Optional<String> name = ElementNameCell.of(written, dashes);
        if (name.isEmpty()) {
            report(PageDiagnostic.PAGE_NAME_UNFIT, row, written);
            return Optional.empty();
        }
        if (!name.get().equals(written) && !name.get().equals(written.replace('_', '-'))) {
            report(PageDiagnostic.PAGE_NAME_CORRECTED, row, written, name.get());
        }
        PageElement element = PageElement.of(name.get(), row);
        reportValues(element);
        reportNested(element);
        return Optional.of(element);
    }

    private void reportValues(PageElement element) {
        Cell cell = element.row().cell(Column.VALUES);
        switch (element.values().notation()) {
            case TEXT, RANGE, FLAG ->
                report(PageDiagnostic.PAGE_VALUES_UNREAD, element.row(), element.name(), cell.text());
            case BLANK, ANY, COMMA, LINES, SLASH, SEMICOLON -> {}
        }
    }

    private void reportNested(PageElement element) {
        List<String> names = element.row().cells().values().stream()
                .flatMap(cell -> cell.nested().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isEmpty() && !row.get(0).isBlank())
                .map(row -> row.get(0).text())
                .toList();
        if (!names.isEmpty()) {
            report(PageDiagnostic.PAGE_NESTED_TABLE, element.row(), element.name(), String.join(", ", names));
        }
    }

    private PageElement join(List<PageElement> same) {
        PageElement joined = same.get(0);
        Set<String> differences = differences(same);
        for (PageElement other : same.subList(1, same.size())) {
            joined = joined.or(other);
        }
        if (differences.isEmpty()) {
            report(PageDiagnostic.PAGE_NAME_REPEATED, joined.row(), joined.name());
        } else {
            report(PageDiagnostic.PAGE_NAME_CONTRADICTS, joined.row(), joined.name(), String.join(", ", differences));
        }
        return joined;
    }

    private static Set<String> differences(List<PageElement> same) {
        return Set.of(Column.TYPE, Column.IN, Column.OUT, Column.VALUES).stream()
                .filter(column -> same.stream()
                                .map(element -> Wording.fold(element.row().text(column)))
                                .distinct()
                                .count()
                        > 1)
                .map(column -> column.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /**
     * Some tables describe the items of a collection in rows that carry the item's name, with the name of the part
     * where the description belongs.
     */
    private boolean arePartsOfItems(List<PageElement> same, Set<String> names) {
        String name = same.get(0).name();
        boolean parts = same.size() >= FEWEST_PARTS
                && names.contains(Wording.fold(name) + "s")
                && same.stream()
                        .allMatch(element ->
                                UNDERSCORED.matcher(element.description()).matches());
        if (parts) {
            report(PageDiagnostic.PAGE_NESTED_ITEMS, same.get(0).row(), name, name + "s");
        }
        return parts;
    }

    private void report(Diagnostic what, ElementRow row, Object... values) {
        notices.addAt(new Location(page, row.table(), row.row()), what, values);
    }
}
