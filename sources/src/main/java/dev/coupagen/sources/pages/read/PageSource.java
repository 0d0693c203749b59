package dev.coupagen.sources.pages.read;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.files.FileArea;
import dev.coupagen.sources.pages.model.KnownResources;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.model.PageDraft.Elements;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.PageResource.Typed;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.resolve.BaseIndex;
import dev.coupagen.sources.pages.resolve.ResourceNaming;
import dev.coupagen.sources.pages.resolve.TypeReader;
import dev.coupagen.sources.pages.table.TableContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads pages into resources: first each page by itself, then, when all of them are there, what they call each other.
 */
public final class PageSource {
    private final BaseIndex base;
    private final Notices notices = new Notices();
    private final List<PageDraft> drafts = new ArrayList<>();
    private int pages;

    /** @param base the release that answers what pages leave open */
    public PageSource(ApiDefinition base) {
        this.base = new BaseIndex(base);
    }

    /** Reads one page; what it means is known after the last one. */
    public void add(String id, String html) {
        pages++;
        PageReader.read(id, html, notices).map(this::draft).ifPresent(drafts::add);
    }

    /** Reports a problem of a page that could not be read. */
    public void report(Diagnostic what, String page, Object... values) {
        notices.addAt(new Location(page, 0, 0), what, values);
    }

    private PageDraft draft(Page page) {
        PageArea area = PageArea.of(page.trail());
        if (!page.isOfApi() && FileArea.of(page.trail()).isPresent()) {
            // Its tables are about columns, which the reader of flat files understands.
            return new PageDraft(page, area, List.of(), List.of());
        }
        PageElements elementReader = new PageElements(page.id(), area.isCore(), notices);
        PageOperations operationReader = new PageOperations(page.id(), notices);
        List<Elements> tables = new ArrayList<>();
        List<OperationDefinition> operations = new ArrayList<>();
        int operationTables = 0;
        Optional<CallTables> call = area.isCore() ? Optional.empty() : CallTables.of(page, area);
        call.ifPresent(found -> found.resources()
                .forEach((name, rows) -> tables.add(new Elements(name, rows, elementReader.read(rows)))));
        Page rest = call.map(found -> found.rest(page)).orElse(page);
        for (TableContent content : PageTables.read(rest, notices)) {
            switch (content.subject()) {
                case ELEMENTS ->
                    tables.add(new Elements(
                            content.table().heading(), content.elements(), elementReader.read(content.elements())));
                case OPERATIONS -> {
                    operationTables++;
                    operations.addAll(operationReader.read(content.operations()));
                }
                case OTHER -> {}
            }
        }
        if (tables.isEmpty() && isApiPage(page, operationTables)) {
            notices.addAt(new Location(page.id(), 0, 0), PageDiagnostic.PAGE_WITHOUT_ELEMENTS);
        }
        return new PageDraft(page, area, tables, operations);
    }

    /** Pages about files have tables of another kind and nothing to miss; a page without tables has nothing to report. */
    private static boolean isApiPage(Page page, int operationTables) {
        return operationTables > 0 || page.tables().isEmpty() || page.isOfApi();
    }

    /** What all pages say. */
    public PageContent content() {
        ResourceNaming naming = new ResourceNaming(base, drafts, notices);
        List<List<String>> names = drafts.stream().map(naming::names).toList();
        KnownResources known = known(names);
        List<PageResource> resources = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            resources.addAll(resources(drafts.get(i), names.get(i), known));
        }
        return new PageContent(pages, drafts, resources, known, notices);
    }

    private KnownResources known(List<List<String>> names) {
        KnownResources known = new KnownResources();
        base.base().resources().keySet().forEach(known::add);
        for (int i = 0; i < drafts.size(); i++) {
            PageDraft draft = drafts.get(i);
            for (String name : names.get(i)) {
                known.add(name);
            }
            if (!names.get(i).isEmpty()) {
                String first = names.get(i).get(0);
                ResourceTitle title = ResourceTitle.of(draft.page().title(), draft.area());
                title.names().forEach(name -> known.alias(name, first));
                known.address(draft.page().address(), first);
            }
        }
        known.aliasLastParts();
        return known;
    }

    private List<PageResource> resources(PageDraft draft, List<String> names, KnownResources known) {
        Page page = draft.page();
        TypeReader types = new TypeReader(page.id(), known, base, notices);
        String path = ResourceTitle.of(page.title(), draft.area()).path();
        List<PageResource> resources = new ArrayList<>();
        for (int i = 0; i < draft.tables().size(); i++) {
            String name = names.get(i);
            List<PageElement> stated = draft.tables().get(i).elements();
            String counterpart = base.counterpart(name, stated);
            List<Typed> elements = stated.stream()
                    .map(element -> new Typed(element, types.read(counterpart, element)))
                    .toList();
            List<OperationDefinition> operations = i == 0 ? draft.operations() : List.of();
            resources.add(
                    new PageResource(name, counterpart, page, draft.area(), i == 0 ? path : "", elements, operations));
        }
        return resources;
    }
}
