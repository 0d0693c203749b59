package dev.coupagen.sources.pages.resolve;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.names.Singular;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.Links;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.model.PageDraft.Elements;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds which resource each table of elements describes: one of the base release by the path, the title, the words of
 * links to the page or, as a last resort, its elements; else a new one, named by those words or the title.
 */
public final class ResourceNaming {
    /** From here on two sets of elements are of the same resource. */
    private static final double ALIKE = 0.85;
    /** Below this a name that fits is a coincidence if another resource is alike. */
    private static final double UNLIKE = 0.4;

    private final BaseIndex base;
    private final Notices notices;
    /** The words of links in type cells, by the address they lead to, the most frequent first. */
    private final Map<String, List<String>> linkWords;

    /** Collects the words of all links between the pages, so it needs every page and not only those to name. */
    public ResourceNaming(BaseIndex base, List<PageDraft> drafts, Notices notices) {
        this.base = base;
        this.notices = notices;
        this.linkWords = linkWords(drafts);
    }

    private static Map<String, List<String>> linkWords(List<PageDraft> drafts) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (PageDraft draft : drafts) {
            for (Elements table : draft.tables()) {
                for (PageElement element : table.elements()) {
                    Cell type = element.type();
                    if (type.links().size() == 1 && !type.text().isEmpty()) {
                        counts.computeIfAbsent(Links.path(type.links().get(0)), key -> new TreeMap<>())
                                .merge(type.text(), 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, List<String>> words = new HashMap<>();
        counts.forEach((address, texts) -> words.put(
                address,
                texts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList()));
        return words;
    }

    /** The name for each table of the page, in their order. */
    public List<String> names(PageDraft draft) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Elements table : draft.tables()) {
            String name = draft.area().isCore()
                    ? name(draft, table, used.keySet())
                    : draft.area().name(titleName(draft, table));
            int count = used.merge(name, 1, Integer::sum);
            String numbered = count == 1 ? name : name + "-" + count;
            if (count > 1) {
                notices.addAt(
                        new Location(draft.page().id(), 0, 0), PageDiagnostic.PAGE_RESOURCE_NUMBERED, name, numbered);
            }
            names.add(numbered);
        }
        return names;
    }

    private String name(PageDraft draft, Elements table, Set<String> taken) {
        Set<String> elements = table.elements().stream()
                .map(element -> Wording.fold(element.name()))
                .collect(Collectors.toSet());
        Optional<String> found = candidates(draft, table).stream()
                .filter(name -> !taken.contains(name))
                .findFirst();
        if (found.isEmpty()) {
            Optional<String> alike = taken.isEmpty() ? Optional.empty() : alike(elements, taken);
            return alike.orElseGet(() -> newName(draft, table));
        }
        if (base.likeness(found.get(), elements) < UNLIKE) {
            Optional<String> alike = alike(elements, taken);
            if (alike.isPresent()) {
                notices.addAt(
                        new Location(draft.page().id(), 0, 0),
                        PageDiagnostic.PAGE_RESOURCE_LIKE_BASE,
                        alike.get(),
                        found.get());
                return alike.get();
            }
        }
        return found.get();
    }

    /** Resources of the base release that the page may mean, the likeliest first. */
    private List<String> candidates(PageDraft draft, Elements table) {
        ResourceTitle title = ResourceTitle.of(draft.page().title(), draft.area());
        ResourceTitle heading = ResourceTitle.of(table.heading(), draft.area());
        List<Optional<String>> found = new ArrayList<>();
        heading.names().forEach(name -> found.add(base.named(name)));
        if (!title.path().isEmpty()) {
            found.add(base.at(title.path()));
        }
        title.names().forEach(name -> found.add(base.named(name)));
        for (String words : linkWords.getOrDefault(draft.page().address(), List.of())) {
            found.add(base.named(words).or(() -> base.named(Singular.of(words))));
        }
        listed(draft.operations()).forEach(path -> found.add(base.at(path)));
        return found.stream().flatMap(Optional::stream).distinct().toList();
    }

    /** The paths at which the page lists records, short ones first. */
    private static List<String> listed(List<OperationDefinition> operations) {
        return operations.stream()
                .filter(operation ->
                        operation.verb().equals("GET") && !operation.path().endsWith("}"))
                .map(OperationDefinition::path)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(1)
                .toList();
    }

    private Optional<String> alike(Set<String> elements, Set<String> taken) {
        return base.base().resources().keySet().stream()
                .filter(name -> !taken.contains(name) && base.likeness(name, elements) >= ALIKE)
                .max(Comparator.comparingDouble((String name) -> base.likeness(name, elements))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** The name of a resource that no release has: as links call it if they agree with the title or name a module. */
    private String newName(PageDraft draft, Elements table) {
        String title = titleName(draft, table);
        Set<String> own = new HashSet<>(Set.of(Wording.fold(title)));
        return linkWords.getOrDefault(draft.page().address(), List.of()).stream()
                .filter(words -> words.contains("::") || own.contains(Wording.fold(words)))
                .map(ResourceTitle::camel)
                .findFirst()
                .orElse(title);
    }

    private static String titleName(PageDraft draft, Elements table) {
        List<String> names =
                new ArrayList<>(ResourceTitle.of(table.heading(), draft.area()).names());
        boolean several = draft.tables().size() > 1 && !names.isEmpty();
        if (!several) {
            names = new ArrayList<>(
                    ResourceTitle.of(draft.page().title(), draft.area()).names());
        }
        return names.isEmpty() ? "Page-" + ResourceTitle.camel(draft.page().id()) : names.get(0);
    }
}
