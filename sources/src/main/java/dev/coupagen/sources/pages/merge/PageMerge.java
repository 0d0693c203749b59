package dev.coupagen.sources.pages.merge;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.Definitions;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.sources.OperationNames;
import dev.coupagen.sources.corrections.Corrections;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.resolve.BaseIndex;
import dev.coupagen.sources.pages.resolve.TypeMerge;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Merges what pages say over the base release. What is taken where they contradict each other is said in {@link
 * TypeMerge} and {@link ElementMerge}; what only one of them has stays. Corrections come last.
 */
public final class PageMerge {
    private PageMerge() {}

    /** The pages over the base release, under the name of the new release; notices go to those of the content. */
    public static ApiDefinition merge(String release, ApiDefinition base, PageContent content, boolean descriptions) {
        ApiDefinition layer = new PageLayer(release, new BaseIndex(base), content.notices()).of(content);
        ApiDefinition merged =
                Definitions.overlay(release, List.of(base, layer)).definition();
        ApiDefinition corrected = OperationNames.complete(Corrections.bundled().apply(merged, entry -> {}));
        return descriptions ? corrected : withoutDescriptions(corrected);
    }

    private static ApiDefinition withoutDescriptions(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        resources.replaceAll((name, resource) -> {
            SortedMap<String, ElementDefinition> elements = new TreeMap<>(resource.elements());
            elements.replaceAll((key, element) -> element.described(""));
            return resource.withElements(elements);
        });
        return definition.withResources(resources);
    }
}
