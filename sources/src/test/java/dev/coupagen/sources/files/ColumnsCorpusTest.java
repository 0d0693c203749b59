package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.files.RawPages.Area;
import dev.coupagen.sources.files.RawPages.RawPage;
import dev.coupagen.sources.files.RawPages.RawTable;
import dev.coupagen.sources.files.RawSheets.RawColumn;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.read.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No column of a page or sheet is lost and none is invented: each is followed from its cell into its file. */
class ColumnsCorpusTest {
    private static final Pattern RANGE = Pattern.compile("(.*?)s? (\\d+) ?(?:\\.{2,3}|-) ?(\\d+)");
    private static final Pattern API_NAME = Pattern.compile("(.+?) \\( ?[a-z]+(?:-[a-z]+)+ ?\\)");

    @ParameterizedTest
    @EnumSource(Area.class)
    void everyColumnOfAPageIsInItsFilesAndNoOther(Area area) {
        for (RawPage page : RawPages.of(area)) {
            Set<String> stated = new TreeSet<>();
            for (RawTable table : RawPages.tables(page)) {
                if (table.isOfColumns()) {
                    table.rows().forEach(row -> stated.addAll(names(table.cell(row, table.name()))));
                }
            }
            Notices notices = new Notices();
            Set<String> read = names(files(page, notices));
            if (page.id().startsWith("0363") || page.id().startsWith("0511")) {
                assertThat(read).isEmpty();
                assertThat(notices.list().toString()).contains("the table was left out");
            } else {
                assertThat(read).as(page.id()).isEqualTo(stated);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"R33, Export", "R33, Import", "R34, Export", "R34, Import"})
    void everyColumnOfASheetIsInItsFileAndNoOther(String release, String kind) {
        List<String> notices = new ArrayList<>();
        WorkbookFiles.Described described = WorkbookFiles.read(
                release + "_" + kind + ".xlsx",
                RawSheets.file(release, kind),
                false,
                one -> notices.add(one.toString()));
        Set<String> read = names(described.files().values());
        Set<String> stated = new TreeSet<>();
        for (RawColumn column : RawSheets.columns(release, kind)) {
            boolean reported = notices.stream()
                    .anyMatch(notice -> notice.contains("sheet " + column.sheet() + ",")
                            && notice.contains("row " + column.row() + ":")
                            && (notice.contains("was left out") || notice.contains("is a note")));
            if (!reported) {
                stated.addAll(names(column.name()));
            }
        }
        assertThat(read).isEqualTo(stated);
    }

    @Test
    void everyTypeOfAWorkbookThatIsOneOfAValueIsRead() {
        List<String> types = new ArrayList<>();
        for (String kind : List.of("Export", "Import")) {
            RawSheets.columns("R34", kind).stream()
                    .map(RawColumn::type)
                    .filter(type -> !type.isEmpty())
                    .forEach(types::add);
        }
        List<String> kept =
                types.stream().filter(type -> FlatTypes.scalar(type).isEmpty()).toList();
        List<String> inWords = types.stream()
                .filter(type -> type.matches(".*(2\\^24|text-2|characters).*"))
                .toList();

        assertThat(inWords).hasSize(7);
        assertThat(types.size() - kept.size() - inWords.size()).isEqualTo(3_491);
        assertThat(kept).hasSize(51);
        assertThat(kept.stream().distinct())
                .doesNotContain("string", "text", "integer")
                .hasSizeLessThan(20);
    }

    @Test
    void aFileOfPageAndWorkbookHasTheColumnsOfBoth() {
        Notices notices = new Notices();
        TreeMap<String, FileFormat> sheets = new TreeMap<>();
        for (String kind : List.of("Export", "Import")) {
            sheets.putAll(WorkbookFiles.read("R34_" + kind + ".xlsx", RawSheets.file("R34", kind), false, one -> {})
                    .files());
        }
        TreeMap<String, FileFormat> pages = new TreeMap<>();
        for (Area area : Area.values()) {
            RawPages.of(area).forEach(page -> files(page, notices).forEach(file -> pages.put(file.name(), file)));
        }
        Set<String> both = names(sheets.values());
        both.addAll(names(pages.values()));

        assertThat(names(FlatFileMerge.merge(sheets, pages, notices).values())).isEqualTo(both);
        for (FileFormat file : FlatFileMerge.merge(sheets, pages, notices).values()) {
            if (pages.containsKey(file.name())) {
                assertThat(names(List.of(file))).containsAll(names(List.of(pages.get(file.name()))));
            }
        }
    }

    private static List<FileFormat> files(RawPage page, Notices notices) {
        PageSource source = new PageSource(new ApiDefinition("none", new TreeMap<>()));
        source.add(page.id(), page.html());
        return List.copyOf(PageFiles.read(
                        source.content().drafts().stream().map(PageDraft::page).toList(), false, notices)
                .files()
                .values());
    }

    private static Set<String> names(Iterable<FileFormat> files) {
        Set<String> names = new TreeSet<>();
        files.forEach(file -> file.rows()
                .forEach(row -> row.columns().stream()
                        .map(ColumnDefinition::headerName)
                        .forEach(name -> names.add(FileAssembly.fold(name)))));
        return names;
    }

    /** The columns that a name stands for: a range stands for several. */
    private static List<String> names(String cell) {
        String text = cell;
        Matcher api = API_NAME.matcher(text);
        text = api.matches() ? api.group(1) : text;
        Matcher range = RANGE.matcher(text);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!range.matches()) {
            return List.of(FileAssembly.fold(text));
        }
        List<String> names = new ArrayList<>();
        for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
            names.add(FileAssembly.fold(range.group(1) + i));
        }
        return names;
    }
}
