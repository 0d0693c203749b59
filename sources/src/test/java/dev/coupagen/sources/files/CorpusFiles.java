package dev.coupagen.sources.files;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.files.RawPages.Area;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.read.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the corpus says of files: what its pages give, what the workbooks of R34 give, and both together, each with
 * the notices of its reading.
 */
record CorpusFiles(
        List<Page> content,
        SortedMap<String, FileFormat> pages,
        SortedMap<String, FileFormat> sheets,
        SortedMap<String, FileFormat> both,
        List<String> notices) {

    static CorpusFiles read() {
        PageSource source = new PageSource(new ApiDefinition("none", new TreeMap<>()));
        for (Area area : Area.values()) {
            RawPages.of(area).forEach(page -> source.add(page.id(), page.html()));
        }
        List<Page> read =
                source.content().drafts().stream().map(PageDraft::page).toList();
        Notices found = source.content().notices();
        SortedMap<String, FileFormat> pages = PageFiles.read(read, false, found).files();
        List<String> notices = new ArrayList<>();
        SortedMap<String, FileFormat> sheets = new TreeMap<>();
        for (String kind : List.of("Export", "Import")) {
            sheets.putAll(WorkbookFiles.read(
                            "R34_" + kind, RawSheets.file("R34", kind), false, one -> notices.add(one.toString()))
                    .files());
        }
        SortedMap<String, FileFormat> both = FlatFileMerge.merge(sheets, pages, found);
        found.list().stream().map(Notice::toString).forEach(notices::add);
        return new CorpusFiles(read, pages, sheets, both, notices);
    }

    static FileFormat file(SortedMap<String, FileFormat> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** The names of all columns of a file, as its header lines have them. */
    static List<String> columns(FileFormat file) {
        return file.rows().stream()
                .flatMap(row -> row.columns().stream().map(ColumnDefinition::headerName))
                .toList();
    }
}
