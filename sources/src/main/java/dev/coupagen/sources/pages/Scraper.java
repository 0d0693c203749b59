package dev.coupagen.sources.pages;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.DefinitionOutput;
import dev.coupagen.sources.DefinitionSource;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.files.FlatFileMerge;
import dev.coupagen.sources.files.PageFiles;
import dev.coupagen.sources.files.WorkbookFiles;
import dev.coupagen.sources.pages.crawl.PageCrawler;
import dev.coupagen.sources.pages.crawl.PageDirectory;
import dev.coupagen.sources.pages.merge.PageMerge;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.read.PageSource;
import dev.coupagen.sources.scopes.OperationScopes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads documentation pages, merges them over a release, and writes the result to a definition file. */
public final class Scraper {
    private Scraper() {}

    /**
     * Runs a scrape. The result does not depend on the order in which the file system lists pages.
     *
     * @param progress takes a line about each step of the work
     * @throws CoupagenException if the source cannot be read or the output not written; the output is then as before
     */
    public static ScrapeResult run(ScrapeRequest request, Consumer<String> progress) {
        if (request.release().isBlank()) {
            throw SourceDiagnostic.RELEASE_NOT_NAMED.exception();
        }
        ApiDefinition base = DefinitionSource.named(request.base(), request.directory(), notice -> {});
        SortedMap<String, FileFormat> sheets = new TreeMap<>(base.files());
        List<Notice> sheetNotices = new ArrayList<>();
        PageSource source = new PageSource(base);
        if (request.source().matches("(?i)https?://.*")) {
            PageCrawler.of(request.source(), request.cacheFolder(), request.delay(), progress)
                    .crawl(source);
        } else {
            PageDirectory directory = new PageDirectory(request.directory().resolve(request.source()));
            readPages(directory.files(), source, progress);
            sheets.putAll(readWorkbooks(directory.workbooks(), request.descriptions(), sheetNotices, progress));
        }
        PageContent content = source.content();
        if (content.resources().isEmpty()) {
            throw PageDiagnostic.PAGES_WITHOUT_ELEMENTS.exception(request.source(), content.pages());
        }
        ApiDefinition definition = OperationScopes.bundled()
                .completed(PageMerge.merge(request.release(), base, content, request.descriptions()));
        definition = definition.withFiles(flatFiles(sheets, content, request.descriptions()));
        progress.accept(summary(content, definition));
        DefinitionOutput.write(definition, request.output(), progress);
        sheetNotices.addAll(content.notices().list());
        return new ScrapeResult(definition, content.pages(), content.resources().size(), sheetNotices);
    }

    /** The flat files of the pages over those of the base release and of the workbooks beside the pages. */
    private static SortedMap<String, FileFormat> flatFiles(
            SortedMap<String, FileFormat> sheets, PageContent content, boolean descriptions) {
        List<Page> pages = content.drafts().stream().map(PageDraft::page).toList();
        PageFiles.Described described = PageFiles.read(pages, descriptions, content.notices());
        return FlatFileMerge.merge(sheets, described.files(), content.notices());
    }

    private static void readPages(List<Path> files, PageSource source, Consumer<String> progress) {
        int read = 0;
        for (Path file : files) {
            read++;
            progress.accept(
                    String.format(Locale.ROOT, "Reading %s (%d of %d)", file.getFileName(), read, files.size()));
            source.add(PageDirectory.id(file), PageDirectory.read(file));
        }
    }

    private static SortedMap<String, FileFormat> readWorkbooks(
            List<Path> workbooks, boolean descriptions, List<Notice> notices, Consumer<String> progress) {
        SortedMap<String, FileFormat> files = new TreeMap<>();
        for (Path workbook : workbooks) {
            progress.accept("Reading " + workbook.getFileName());
            byte[] content = PageDirectory.workbook(workbook);
            files.putAll(WorkbookFiles.read(workbook.toString(), content, descriptions, notices::add)
                    .files());
        }
        return files;
    }

    private static String summary(PageContent content, ApiDefinition definition) {
        return String.format(
                Locale.ROOT,
                "%s: %d pages with %d tables of elements; merged: %d resources, %d elements, %d operations%s; %d notices",
                definition.release(),
                content.pages(),
                content.resources().size(),
                definition.resources().size(),
                definition.elementCount(),
                definition.operationCount(),
                definition.files().isEmpty() ? "" : ", " + definition.files().size() + " flat files",
                content.notices().list().size());
    }
}
