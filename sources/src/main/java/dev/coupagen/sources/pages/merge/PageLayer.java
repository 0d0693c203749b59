package dev.coupagen.sources.pages.merge;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.names.RootNames;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.PageResource.Typed;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.resolve.BaseIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes definitions of what all pages say, ready to be merged over the base release. */
final class PageLayer {
    private final String release;
    private final BaseIndex base;
    private final Notices notices;
    private final ElementMerge elementMerge;
    private final SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
    private final Map<String, String> firstPage = new HashMap<>();
    /** The calls that are spoken for: by the release or by an earlier page of the same API. */
    private final Set<String> calls = new HashSet<>();

    PageLayer(String release, BaseIndex base, Notices notices) {
        this.release = release;
        this.base = base;
        this.notices = notices;
        this.elementMerge = new ElementMerge(base, notices);
        base.base()
                .resources()
                .values()
                .forEach(resource ->
                        resource.operations().forEach(operation -> calls.add(shape(PageArea.CORE, operation))));
    }

    ApiDefinition of(PageContent content) {
        content.resources().forEach(this::add);
        content.drafts().stream().filter(draft -> draft.tables().isEmpty()).forEach(this::addOperations);
        addUndescribed();
        return new ApiDefinition(release, resources);
    }

    private void add(PageResource page) {
        ResourceDefinition known = resources.get(page.name());
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        if (known != null) {
            elements.putAll(known.elements());
            String first = firstPage.getOrDefault(page.name(), "");
            notices.addAt(new Location(page.page().id(), 0, 0), PageDiagnostic.PAGE_SAME_RESOURCE, page.name(), first);
        }
        for (Typed typed : page.elements()) {
            ElementDefinition element = elementMerge.merge(page, typed);
            ElementDefinition first = elements.putIfAbsent(element.name(), element);
            if (first != null && !first.statesTheSameAs(element)) {
                boolean later = differences(page, element) < differences(page, first);
                elements.put(element.name(), later ? element : first);
                contradiction(page, typed, first, element);
            }
        }
        List<OperationDefinition> operations = new ArrayList<>(known == null ? List.of() : known.operations());
        operations.addAll(free(page.area(), page.operations()));
        firstPage.putIfAbsent(page.name(), page.page().id());
        put(page.name(), known == null ? page.path() : known.path(), elements, operations);
    }

    /** Of two pages that contradict each other the one is taken that the release agrees with more. */
    private int differences(PageResource page, ElementDefinition element) {
        return base.element(page.name(), element.name())
                .map(known -> (known.writable() == element.writable() ? 0 : 1)
                        + (known.readable() == element.readable() ? 0 : 1)
                        + (known.required() == element.required() ? 0 : 1)
                        + (known.unique() == element.unique() ? 0 : 1)
                        + (known.type().equals(element.type()) ? 0 : 1))
                .orElse(0);
    }

    private void contradiction(PageResource page, Typed typed, ElementDefinition first, ElementDefinition later) {
        notices.addAt(
                new Location(
                        page.page().id(),
                        typed.element().row().table(),
                        typed.element().row().row()),
                PageDiagnostic.PAGE_CONTRADICTS_PAGE,
                page.name(),
                later.name(),
                facts(later),
                facts(first),
                firstPage.getOrDefault(page.name(), page.page().id()));
    }

    private static String facts(ElementDefinition element) {
        return ElementTypes.text(element.type())
                + (element.required() ? ", required" : "")
                + (element.unique() ? ", unique" : "")
                + (element.writable() ? ", in" : "")
                + (element.readable() ? ", out" : "")
                + (element.values().isEmpty() ? "" : ", " + element.values());
    }

    /** A page with operations alone gives them to the resource that its title or its paths name. */
    private void addOperations(PageDraft draft) {
        List<OperationDefinition> operations = free(draft.area(), draft.operations());
        if (operations.isEmpty()) {
            return;
        }
        ResourceTitle title = ResourceTitle.of(draft.page().title(), draft.area());
        String named = title.names().isEmpty() ? "" : title.names().get(0);
        String name = draft.area()
                .name(base.named(named).or(() -> base.at(title.path())).orElse(named));
        if (name.isEmpty()) {
            notices.addAt(
                    new Location(draft.page().id(), 0, 0), PageDiagnostic.PAGE_OPERATIONS_LOST, operations.size());
            return;
        }
        ResourceDefinition known = resources.get(name);
        List<OperationDefinition> all = new ArrayList<>(known == null ? List.of() : known.operations());
        all.addAll(operations);
        put(name, known == null ? title.path() : known.path(), known == null ? new TreeMap<>() : known.elements(), all);
    }

    private List<OperationDefinition> free(PageArea area, List<OperationDefinition> operations) {
        return operations.stream()
                .filter(operation -> calls.add(shape(area, operation)))
                .toList();
    }

    private void put(
            String name,
            String path,
            SortedMap<String, ElementDefinition> elements,
            List<OperationDefinition> operations) {
        ResourceDefinition inBase = base.base().resources().get(name);
        String element = inBase == null ? RootNames.element(name) : inBase.element();
        String collection = inBase == null ? RootNames.collection(element) : inBase.collection();
        String home = inBase == null || inBase.path().isEmpty() ? path : inBase.path();
        resources.put(name, new ResourceDefinition(name, element, collection, home, elements, operations));
    }

    /** What elements refer to but nobody describes is a resource too, if one without elements. */
    private void addUndescribed() {
        Set<String> targets = new HashSet<>();
        resources
                .values()
                .forEach(resource -> resource.elements()
                        .values()
                        .forEach(element -> targets.add(element.type().target().orElse(""))));
        targets.removeAll(resources.keySet());
        targets.removeAll(base.base().resources().keySet());
        targets.remove("");
        targets.forEach(name -> put(name, "", new TreeMap<>(), List.of()));
    }

    /** Verb and path; parameters may have other names on pages than in Swagger files. */
    private static String shape(PageArea area, OperationDefinition operation) {
        return area.prefix() + " " + operation.verb() + " " + operation.path().replaceAll("\\{[^}]*}", "{}");
    }
}
