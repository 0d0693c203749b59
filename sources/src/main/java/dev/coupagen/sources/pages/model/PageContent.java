package dev.coupagen.sources.pages.model;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Notices;
import java.util.List;

/**
 * What a set of pages says.
 *
 * @param pages how many were read, those without content included
 * @param drafts each page with its tables
 * @param resources one for each table of elements, in the order of the pages
 * @param known the resources that types may name
 * @param notices all irregularities
 */
public record PageContent(
        int pages, List<PageDraft> drafts, List<PageResource> resources, KnownResources known, Notices notices) {
    /** Copies the drafts and the resources; the other two go on being filled. */
    public PageContent {
        drafts = List.copyOf(drafts);
        resources = List.copyOf(resources);
    }

    /** The operations of all pages, as their tables list them. */
    public List<OperationDefinition> operations(boolean core) {
        return drafts.stream()
                .filter(draft -> draft.area().isCore() == core)
                .flatMap(draft -> draft.operations().stream())
                .toList();
    }
}
