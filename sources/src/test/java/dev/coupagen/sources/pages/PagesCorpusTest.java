package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.names.Singular;
import dev.coupagen.sources.corrections.Corrections;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.model.PageDraft.Elements;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.TypeReading;
import dev.coupagen.sources.pages.read.ElementNameCell;
import dev.coupagen.sources.pages.resolve.BaseIndex;
import dev.coupagen.sources.pages.resolve.TypeMerge;
import dev.coupagen.sources.pages.resolve.TypeReader;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.ElementRow;
import dev.coupagen.sources.pages.table.Flag;
import dev.coupagen.sources.pages.table.ValueList.Notation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages of the corpus hold, counted by hand once. */
class PagesCorpusTest {
    private static final BaseIndex INDEX = new BaseIndex(CorpusPages.BASE);
    private static PageContent content;
    private static List<Row> coreRows = List.of();

    /** A row of an element table of the Core API, what it is read as, and what the base release says of it. */
    private record Row(PageResource resource, ElementRow row, PageElement element, TypeReading reading) {}

    @BeforeAll
    static void read() {
        content = CorpusPages.content();
        coreRows = coreRows();
    }

    @Test
    void allPagesAreRead() {
        assertThat(content.pages()).isEqualTo(412);
        assertThat(content.drafts().size()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0172", "0207", "0221"})
    void aPageWithoutATableGivesNothingButANotice(String number) {
        assertThat(content.resources().stream().map(resource -> resource.page().id()))
                .noneMatch(id -> id.startsWith(number));
        assertThat(notices(PageDiagnostic.PAGE_WITHOUT_ELEMENTS))
                .anyMatch(notice -> notice.location().file().startsWith(number));
    }

    @Test
    void theCoreApiHas237ResourcesOn233Pages() {
        List<PageResource> core = content.resources().stream()
                .filter(resource -> resource.area().isCore())
                .toList();

        assertThat(core.size()).isEqualTo(237);
        assertThat(core.stream().map(resource -> resource.page().id()).distinct())
                .hasSize(233);
    }

    @Test
    void everyRowOfAnElementTableIsRead() {
        assertThat(rows(draft -> draft.area().isCore())).isEqualTo(4_861);
        assertThat(rows(draft -> !isOfCcw(draft))).isEqualTo(4_983);
        assertThat(rows(PagesCorpusTest::isOfCcw))
                .as("67 fields of the lookup, and 10 that hold its objects")
                .isEqualTo(77);
    }

    @Test
    void aNameThatATableRepeatsGivesOneElementAndItsContradictionsAreReported() {
        assertThat(notices(PageDiagnostic.PAGE_NAME_CONTRADICTS)).hasSize(28);
        assertThat(notices(PageDiagnostic.PAGE_NAME_REPEATED)).hasSize(4);
        // No surplus row is left of the 38; the name that only describes items is not an element.
        assertThat(coreElements()).isEqualTo(4_861 - 38 - 1);
    }

    @Test
    void everyOperationIsRead() {
        assertThat(content.operations(true).size()).isEqualTo(636);
        assertThat(operationRows(true)).isEqualTo(633);
        assertThat(content.drafts().stream()
                        .filter(draft -> draft.area().prefix().equals("Cso"))
                        .mapToInt(draft -> draft.operations().size())
                        .sum())
                .isEqualTo(38);
        assertThat(notices(PageDiagnostic.PAGE_ROW_NO_OPERATION))
                .singleElement()
                .satisfies(notice -> assertThat(notice.location().file()).startsWith("0255"));
    }

    @Test
    void theFlagsAreRead() {
        assertThat(flags(Column.REQUIRED)).containsEntry(Flag.YES, 432).containsEntry(Flag.CONDITIONAL, 20);
        assertThat(flags(Column.UNIQUE)).containsEntry(Flag.YES, 108).doesNotContainKey(Flag.CONDITIONAL);
        assertThat(flags(Column.IN)).containsEntry(Flag.YES, 2_668).doesNotContainKey(Flag.CONDITIONAL);
        assertThat(flags(Column.OUT)).containsEntry(Flag.YES, 4_493).containsEntry(Flag.CONDITIONAL, 2);
    }

    @Test
    void nearlyAllTypesAreUnderstood() {
        List<Row> stated = coreRows.stream()
                .filter(row -> !row.row().text(Column.TYPE).isEmpty())
                .toList();

        // 4,535 type cells by the letter of the headers, and 9 more in the rows of page 0204 that do not fit theirs.
        assertThat(stated.size()).isEqualTo(4_535 + 9);
        assertThat(stated.stream()
                        .filter(row -> row.reading().origin() == TypeReading.Origin.PAGE)
                        .count())
                .isGreaterThanOrEqualTo(4_451);
        assertThat(coreRows.stream()
                        .filter(row -> row.reading().origin() != TypeReading.Origin.NOBODY)
                        .count())
                .isGreaterThanOrEqualTo(4_765);
    }

    /** The rule about plurals alone, before Swagger is asked. */
    @Test
    void cardinalityAgreesWithSwagger() {
        Set<String> corrected = Corrections.bundled().entries().stream()
                .map(entry -> entry.resource() + "." + entry.element())
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        int associations = 0;
        for (Row row : coreRows) {
            if (corrected.contains(row.resource().name() + "." + row.element().name())) {
                continue;
            }
            Optional<ElementType> known = known(row).map(ElementDefinition::type);
            if (known.filter(TypeMerge::isAssociation).isPresent()) {
                associations++;
                if (Singular.isPlural(row.element().name()) != (known.get() instanceof Collection)) {
                    wrong.add(row.resource().name() + "." + row.element().name());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(associations).isGreaterThanOrEqualTo(1_169);
    }

    @Test
    void namesOfPagesAreFoundInSwagger() {
        List<Row> comparable = coreRows.stream()
                .filter(row -> !row.resource().counterpart().isEmpty())
                .toList();

        assertThat(comparable.size()).isGreaterThanOrEqualTo(4_256);
        assertThat(comparable.stream().filter(row -> known(row).isPresent()).count())
                .isGreaterThanOrEqualTo(4_162);
    }

    @Test
    void listsOfValuesAreUnderstood() {
        Map<Notation, Integer> notations = new EnumMap<>(Notation.class);
        coreRows.forEach(row -> notations.merge(row.element().values().notation(), 1, Integer::sum));

        assertThat(notations.get(Notation.COMMA)).isGreaterThanOrEqualTo(124);
        assertThat(notations.get(Notation.ANY)).isEqualTo(565);
        assertThat(notations).containsKeys(Notation.LINES, Notation.SLASH, Notation.SEMICOLON, Notation.RANGE);
        assertThat(coreRows.stream()
                        .map(row -> row.element().values())
                        .filter(values -> !values.notation().isList()))
                .allMatch(values -> values.values().isEmpty());
    }

    @Test
    void theRowsThatDoNotFitTheirHeaderAreReadInTheUsualOrder() {
        assertThat(notices(PageDiagnostic.PAGE_ROW_OF_OTHER_HEADER))
                .hasSize(11)
                .allSatisfy(notice -> assertThat(notice.location().file()).startsWith("0204"));
    }

    private static boolean isOfCcw(PageDraft draft) {
        return draft.area().prefix().equals("Ccw");
    }

    private static int rows(Predicate<PageDraft> wanted) {
        return content.drafts().stream()
                .filter(wanted)
                .flatMap(draft -> draft.tables().stream())
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    private static int coreElements() {
        return content.resources().stream()
                .filter(resource -> resource.area().isCore())
                .mapToInt(resource -> resource.elements().size())
                .sum();
    }

    private static int operationRows(boolean core) {
        return content.operations(core).size()
                - notices(PageDiagnostic.PAGE_VERBS_SPLIT).size();
    }

    private static Map<Flag, Integer> flags(Column column) {
        Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        coreRows.stream()
                .filter(row -> !row.resource().page().id().startsWith("0204"))
                .forEach(row -> flags.merge(row.row().flag(column), 1, Integer::sum));
        return flags;
    }

    /** All rows, repeated ones included, each read as its resource is. */
    private static List<Row> coreRows() {
        List<Row> rows = new ArrayList<>();
        int next = 0;
        TypeReader types = typeReader();
        for (PageDraft draft : content.drafts()) {
            for (Elements table : draft.tables()) {
                PageResource resource = content.resources().get(next++);
                if (draft.area().isCore()) {
                    table.rows().forEach(row -> rows.add(row(resource, row, types)));
                }
            }
        }
        return rows;
    }

    private static Row row(PageResource resource, ElementRow row, TypeReader types) {
        PageElement element =
                PageElement.of(ElementNameCell.of(row.text(Column.NAME), true).orElseThrow(), row);
        return new Row(resource, row, element, types.read(resource.counterpart(), element));
    }

    private static TypeReader typeReader() {
        return new TypeReader("", content.known(), INDEX, new Notices());
    }

    private static Optional<ElementDefinition> known(Row row) {
        return INDEX.element(row.resource().counterpart(), row.element().name());
    }

    private static List<Notice> notices(Diagnostic what) {
        return content.notices().list().stream()
                .filter(notice -> notice.diagnostic() == what)
                .toList();
    }

    @Test
    void everyNoticeNamesItsPage() {
        assertThat(content.notices().list()).allSatisfy(notice -> {
            assertThat(notice.location().file()).isNotEmpty();
            assertThat(notice.toString()).startsWith(notice.location().file());
        });
        assertThat(Stream.of(PageDiagnostic.values())
                        .filter(what -> !notices(what).isEmpty()))
                .hasSizeGreaterThan(15);
    }
}
