package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changes of flat files, and what it means for those who read exports and those who write imports. */
class FileDifferenceTest {
    private static final List<ColumnDefinition> BEFORE = List.of(
            column("Number", "string(20)", Requirement.YES),
            column("Supplier Num", "string(30)", Requirement.NO),
            column("Amount", "integer", Requirement.NO),
            column("Memo", "string(255)", Requirement.NO),
            column("Tax Code", "string", Requirement.CONDITIONAL),
            column("Due Date", "date", Requirement.YES),
            column("Status", "string", Requirement.NO, "draft", "sent"),
            column("Gone", "boolean", Requirement.NO));

    private static final List<ColumnDefinition> AFTER = List.of(
            column("Number", "string(20)", Requirement.CONDITIONAL),
            column("Supplier Number", "string(30)", Requirement.NO),
            column("Amount", "boolean", Requirement.NO),
            column("Memo", "string(40)", Requirement.CONDITIONAL),
            column("Tax Code", "string", Requirement.YES),
            column("Due Date", "date", Requirement.NO),
            column("Status", "string", Requirement.NO, "draft", "paid"),
            column("Currency", "string(6)", Requirement.YES));

    @Test
    void anImportTellsEachKindOfChangeToThoseWhoWrite() {
        assertThat(lines(release(Direction.IMPORT, "Row", BEFORE), release(Direction.IMPORT, "Row", AFTER)))
                .containsExactly(
                        "column-type-changed F/Row/Amount integer -> boolean compatible breaking"
                                + " (writers: values of the old type are refused)",
                        "column-added F/Row/Currency  ->  compatible breaking (writers: rows without it are refused)",
                        "column-optional F/Row/Due Date required -> optional compatible compatible (it may still be sent)",
                        "column-removed F/Row/Gone  ->  compatible breaking (writers: what is sent is ignored or refused)",
                        "column-required F/Row/Memo optional -> conditional compatible risky"
                                + " (writers: rows without it can be refused)",
                        "column-length-changed F/Row/Memo string(255) -> string(40) compatible breaking"
                                + " (writers: longer values are refused)",
                        "column-optional F/Row/Number required -> conditional compatible compatible (it may still be sent)",
                        "column-value-added F/Row/Status  -> paid compatible compatible (the old values are accepted)",
                        "column-value-removed F/Row/Status sent ->  compatible breaking (writers: the value is refused)",
                        "column-renamed F/Row/Supplier Num Supplier Num -> Supplier Number compatible breaking"
                                + " (writers: the old name is ignored or refused)",
                        "column-required F/Row/Tax Code conditional -> required compatible breaking"
                                + " (writers: rows without it are refused)");
    }

    @Test
    void anExportTellsEachKindOfChangeToThoseWhoRead() {
        assertThat(lines(release(Direction.EXPORT, "Row", BEFORE), release(Direction.EXPORT, "Row", AFTER)))
                .contains(
                        "column-added F/Row/Currency  ->  compatible compatible (the other columns are as before)",
                        "column-removed F/Row/Gone  ->  breaking compatible (readers: it is absent from now on)",
                        "column-length-changed F/Row/Memo string(255) -> string(40) compatible compatible"
                                + " (the new values fit)",
                        "column-optional F/Row/Due Date required -> optional risky compatible"
                                + " (readers: it can be blank from now on)",
                        "column-value-added F/Row/Status  -> paid risky compatible (readers: an unknown value can come)");
    }

    @Test
    void filesAndRowsAreAddedRemovedRenamedAndMoved() {
        FileFormat gone = file("Gone", Direction.EXPORT, row("Gone", "", column("a", "date", Requirement.NO)));
        FileFormat added = file("New", Direction.IMPORT, row("New", "", column("b", "string", Requirement.NO)));
        RowType header = row("Header", "HDR", BEFORE.toArray(ColumnDefinition[]::new));
        RowType line = row("Order Line", "LINE", AFTER.toArray(ColumnDefinition[]::new));
        RowType lines = row("Order Lines", "LINE", AFTER.toArray(ColumnDefinition[]::new));
        RowType head = row("Header", "HEAD", BEFORE.toArray(ColumnDefinition[]::new));
        RowType old = row("Old", "", column("c", "date", Requirement.NO));
        RowType tax = row("Tax", "", column("d", "string", Requirement.NO));
        FileFormat before = file("OrderImport", Direction.IMPORT, header, line, old);
        FileFormat after = file("OrdersImport", Direction.IMPORT, head, lines, tax);
        FileFormat moved = new FileFormat(
                "OrdersImport", "", Direction.IMPORT, "./In/", true, Dialect.UNSTATED, after.rows(), Set.of());
        FileFormat there = new FileFormat(
                "OrderImport", "", Direction.IMPORT, "./Old/", true, Dialect.UNSTATED, before.rows(), Set.of());
        assertThat(lines(release(gone, there), release(added, moved)))
                .containsExactly(
                        "file-removed Gone  ->  breaking compatible (readers: the file no longer comes)",
                        "file-added New  ->  compatible compatible (new; nothing has to be sent)",
                        "file-renamed OrderImport ./Old/ -> ./In/ compatible breaking"
                                + " (writers: the file is not found in the old folder)",
                        "file-renamed OrderImport OrderImport -> OrdersImport compatible risky"
                                + " (writers: the generated types get another name)",
                        "row-renamed OrderImport/Header HDR -> HEAD compatible breaking"
                                + " (writers: rows with the old word are refused)",
                        "row-removed OrderImport/Old  ->  compatible breaking (writers: rows of the type are refused)",
                        "row-renamed OrderImport/Order Line Order Line -> Order Lines compatible risky"
                                + " (writers: the generated types get another name)",
                        "row-added OrderImport/Tax  ->  compatible compatible (they need not be sent)");
    }

    @Test
    void rowsOfTheSameWordAndAFilesOnlyRowAreTheSameUnderAnyName() {
        ColumnDefinition[] columns = BEFORE.toArray(ColumnDefinition[]::new);
        ColumnDefinition[] fewer = BEFORE.subList(0, 6).toArray(ColumnDefinition[]::new);
        RowType tax = row("Tax", "Tax");
        assertThat(ReleaseDiff.between(
                                release(
                                        file("A", Direction.EXPORT, row("Invoice Header", "Header", columns), tax),
                                        file("B", Direction.EXPORT, row("Old", "", columns))),
                                release(
                                        file("A", Direction.EXPORT, row("Invoice", "header", fewer), tax),
                                        file("B", Direction.EXPORT, row("New", "", fewer))))
                        .changes())
                .filteredOn(change -> change.kind().part() == Part.ROW && change.guess())
                .extracting(Change::owner)
                .containsExactly("A", "B");
    }

    @Test
    void aColumnThatIsSpelledInAnotherWayIsFoundByReaders() {
        assertThat(lines(
                        release(Direction.EXPORT, "Row", List.of(column("Unit_Price*", "string", Requirement.NO))),
                        release(Direction.EXPORT, "Row", List.of(column("Unit price", "integer", Requirement.NO)))))
                .containsExactly(
                        "column-renamed F/Row/Unit_Price* Unit_Price* -> Unit price compatible compatible"
                                + " (columns are found whatever the case, separators and stars of their names are)",
                        "column-type-changed F/Row/Unit_Price* string -> integer breaking compatible"
                                + " (readers: values have another shape)");
    }

    @Test
    void aFileThatIsNowReadInsteadOfWrittenIsAnotherFile() {
        assertThat(lines(release(Direction.EXPORT, "Row", BEFORE), release(Direction.IMPORT, "Row", BEFORE)))
                .containsExactly(
                        "file-added F  ->  compatible compatible (new; nothing has to be sent)",
                        "file-removed F  ->  breaking compatible (readers: the file no longer comes)");
    }

    @Test
    void aNewColumnBetweenOthersBreaksFilesWithoutAHeaderLine() {
        List<ColumnDefinition> more = new ArrayList<>(BEFORE);
        more.add(column("Last", "string", Requirement.NO));
        more.add(2, column("Between", "string", Requirement.NO));
        more.add(0, column("First", "date", Requirement.NO));
        FileFormat before = withoutHeaders(BEFORE);
        assertThat(lines(release(before), release(withoutHeaders(more))))
                .containsExactly(
                        "column-added F/Row/Between  ->  breaking compatible"
                                + " (readers: columns go by position, and those behind it move)",
                        "column-added F/Row/First  ->  breaking compatible"
                                + " (readers: columns go by position, and those behind it move)",
                        "column-added F/Row/Last  ->  compatible compatible (the other columns are as before)");
        assertThat(lines(release(Direction.EXPORT, "Row", BEFORE), release(Direction.EXPORT, "Row", more)))
                .as("columns of a file with header lines go by name")
                .hasSize(3)
                .allMatch(line -> line.contains(" compatible compatible "));
    }

    @Test
    void aNewNameOfAColumnOnlyChangesTheAccessorWhereFilesHaveNoHeaderLine() {
        List<ColumnDefinition> other = new ArrayList<>(BEFORE);
        other.set(1, column("Supplier Number", "string(30)", Requirement.NO));
        assertThat(lines(release(withoutHeaders(BEFORE)), release(withoutHeaders(other))))
                .containsExactly("column-renamed F/Row/Supplier Num Supplier Num -> Supplier Number risky compatible"
                        + " (readers: columns go by position; the generated accessor gets another name)");
    }

    @Test
    void aColumnThatMovesBreaksFilesWithoutAHeaderLine() {
        List<ColumnDefinition> other = new ArrayList<>(BEFORE);
        other.add(1, other.remove(5));
        assertThat(lines(release(withoutHeaders(BEFORE)), release(withoutHeaders(other))))
                .containsExactly("column-renamed F/Row/Due Date position 6 -> position 2 breaking compatible"
                        + " (readers: columns go by position, and it stands elsewhere)");
        assertThat(lines(release(withoutHeaders(other)), release(withoutHeaders(BEFORE))))
                .containsExactly("column-renamed F/Row/Due Date position 2 -> position 6 breaking compatible"
                        + " (readers: columns go by position, and it stands elsewhere)");
        assertThat(lines(release(Direction.EXPORT, "Row", BEFORE), release(Direction.EXPORT, "Row", other)))
                .as("columns of a file with header lines go by name")
                .isEmpty();
    }

    @Test
    void columnsThatMoveAndAreRenamedAreToldApart() {
        List<ColumnDefinition> other = new ArrayList<>(BEFORE);
        other.set(1, column("Supplier Number", "string(30)", Requirement.NO));
        other.add(other.remove(0));
        other.remove(3);
        assertThat(lines(release(withoutHeaders(BEFORE)), release(withoutHeaders(other))))
                .extracting(line -> line.replaceAll(" (breaking|risky|compatible) .*", ""))
                .containsExactly(
                        "column-renamed F/Row/Number position 1 -> position 7",
                        "column-renamed F/Row/Supplier Num Supplier Num -> Supplier Number",
                        "column-removed F/Row/Tax Code  -> ");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void theWayBackSaysTheOpposite(Direction direction) {
        Difference there = ReleaseDiff.between(release(direction, "Row", BEFORE), release(direction, "Rows", AFTER));
        Difference back = ReleaseDiff.between(release(direction, "Rows", AFTER), release(direction, "Row", BEFORE));
        assertThat(back.changes().stream().map(change -> change.kind().text()).sorted())
                .isEqualTo(there.changes().stream()
                        .map(change -> Mutation.opposite(change).text())
                        .sorted()
                        .toList());
    }

    @Test
    void theFilesOfTheBundledReleasesMirrorEachOther() {
        ApiDefinition older = BundledReleases.load("R33");
        ApiDefinition newer = BundledReleases.load("2026-04");
        assertThat(counts(ReleaseDiff.between(newer, older), true))
                .isEqualTo(counts(ReleaseDiff.between(older, newer), false))
                .isNotEmpty();
        assertThat(lines(older, older)).isEmpty();
    }

    @Test
    void aReleaseThatStatesNoFilesIsNotComparedByThem() {
        assertThat(lines(
                        BundledReleases.load("R33"), BundledReleases.load("R38").withResources(new TreeMap<>())))
                .noneMatch(line -> line.startsWith("file"));
    }

    @Test
    void linesForPeopleNameFileRowAndColumn() {
        List<String> shown = ChangeLine.of(ReleaseDiff.between(
                        release(Direction.IMPORT, "Row", BEFORE), release(Direction.IMPORT, "Rows", AFTER)))
                .stream()
                .map(line -> line.resource() + " | " + line.subject() + " | " + line.what())
                .toList();
        assertThat(shown)
                .contains(
                        "file F | row Row | renamed to Rows (a guess: removed and added, and alike)",
                        "file F | Row / Memo | became conditional, was optional",
                        "file F | Row / Memo | length changed from string(255) to string(40)",
                        "file F | Row / Status | value added: paid",
                        "file F | Row / Status | value removed: sent",
                        "file F | Row / Currency | added");
    }

    @Test
    void linesForPeopleGatherTheValuesOfAColumn() {
        List<ColumnDefinition> one = List.of(column("Status", "string", Requirement.NO, "draft"));
        List<ColumnDefinition> more = List.of(column("Status", "string", Requirement.NO, "sent", "draft", "paid"));
        ApiDefinition before = release(Direction.IMPORT, "Row", one);
        ApiDefinition after = release(Direction.IMPORT, "Row", more);

        assertThat(ChangeLine.of(ReleaseDiff.between(before, after)))
                .extracting(ChangeLine::what)
                .containsExactly("values added: paid, sent");
        assertThat(ChangeLine.of(ReleaseDiff.between(after, before)))
                .extracting(ChangeLine::what)
                .containsExactly("values removed: paid, sent");
    }

    private static Map<String, Long> counts(Difference difference, boolean mirrored) {
        return difference.changes().stream()
                .filter(change -> change.kind().part().owner() == Part.FILE)
                .map(change -> mirrored ? Mutation.opposite(change) : change.kind())
                .collect(Collectors.groupingBy(ChangeKind::text, TreeMap::new, Collectors.counting()));
    }

    private static List<String> lines(ApiDefinition before, ApiDefinition after) {
        return ReleaseDiff.between(before, after).changes().stream()
                .map(FileDifferenceTest::line)
                .toList();
    }

    private static String line(Change change) {
        String place = EnumSet.of(Part.FILE, Part.ROW, Part.COLUMN).stream()
                .map(change::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        return change.kind().text() + " " + place + " " + change.before().orElse("") + " -> "
                + change.after().orElse("") + " " + change.readers().text() + " "
                + change.writers().text() + " (" + change.reason() + ")";
    }

    private static ApiDefinition release(Direction direction, String row, List<ColumnDefinition> columns) {
        return release(file("F", direction, row(row, "", columns.toArray(ColumnDefinition[]::new))));
    }

    private static ApiDefinition release(FileFormat... files) {
        TreeMap<String, FileFormat> byName = new TreeMap<>();
        for (FileFormat file : files) {
            byName.put(file.name(), file);
        }
        return new ApiDefinition("made", new TreeMap<>(), byName);
    }

    private static FileFormat file(String name, Direction direction, RowType... rows) {
        return new FileFormat(name, "", direction, "", true, Dialect.UNSTATED, List.of(rows), Set.of());
    }

    private static FileFormat withoutHeaders(List<ColumnDefinition> columns) {
        List<RowType> rows = List.of(row("Row", "", columns.toArray(ColumnDefinition[]::new)));
        return new FileFormat("F", "", Direction.EXPORT, "", false, Dialect.UNSTATED, rows, Set.of());
    }

    private static RowType row(String name, String word, ColumnDefinition... columns) {
        return new RowType(name, word, "", List.of(columns));
    }

    private static ColumnDefinition column(String name, String type, Requirement required, String... values) {
        return new ColumnDefinition(
                name, ElementTypes.parse(type, List.of(values)), required, false, List.of(values), false, "");
    }
}
