package dev.coupagen.explorer;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.explorer.Snippets.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What the page of a resource shows.
 *
 * @param resource its definition
 * @param since the release that brought it; empty if all have it
 * @param elements its elements
 * @param customFields the customer's own fields
 * @param operations its operations
 * @param referrers who refers to it
 * @param graph it and its nearest
 * @param snippets Java to copy
 */
public record ResourceView(
        ResourceDefinition resource,
        String since,
        List<Element> elements,
        List<Element> customFields,
        List<OperationDefinition> operations,
        List<Referrer> referrers,
        Graph graph,
        List<Code> snippets) {
    /**
     * An element.
     *
     * @param name as Coupa writes it
     * @param anchor where it is on the page
     * @param type as text
     * @param link the page of the resource that it refers to; empty if it refers to none
     * @param flags words such as {@code required}
     * @param values the allowed ones
     * @param since the release that brought it; empty if all have it
     */
    public record Element(
            String name,
            String anchor,
            String type,
            String link,
            List<String> flags,
            List<String> values,
            String since) {}

    /**
     * A resource that refers to this one.
     *
     * @param name its name
     * @param link its page
     * @param elements the elements that refer
     */
    public record Referrer(String name, String link, String elements) {}

    /**
     * Java to copy.
     *
     * @param title what it is
     * @param text the code
     */
    public record Code(String title, String text) {}

    static ResourceView of(ResourceDefinition resource, Since since, Associations associations, SiteLinks links) {
        List<Element> elements = new ArrayList<>();
        resource.elements()
                .values()
                .forEach(element ->
                        elements.add(element(element, since.element(resource.name(), element.name()), links)));
        List<Element> fields = new ArrayList<>();
        resource.customFields().values().forEach(field -> fields.add(element(field, "", links)));
        List<Code> code = new ArrayList<>();
        for (Snippet snippet : Snippets.of(resource)) {
            code.add(new Code(snippet.title(), snippet.code()));
        }
        return new ResourceView(
                resource,
                since.resource(resource.name()),
                elements,
                fields,
                resource.operations(),
                referrers(associations.from(resource.name()), links),
                Graph.around(resource.name(), associations, links),
                code);
    }

    private static Element element(ElementDefinition element, String since, SiteLinks links) {
        List<String> flags = new ArrayList<>();
        if (element.required()) {
            flags.add("required");
        }
        if (element.unique()) {
            flags.add("unique");
        }
        if (!element.writable()) {
            flags.add("read-only");
        }
        if (!element.readable()) {
            flags.add("write-only");
        }
        if (element.deprecated()) {
            flags.add("deprecated");
        }
        return new Element(
                element.name(),
                SiteLinks.anchor(element.name()),
                ElementTypes.text(element.type()),
                element.type().target().flatMap(links::page).orElse(""),
                flags,
                element.values(),
                since);
    }

    private static List<Referrer> referrers(SortedMap<String, List<String>> from, SiteLinks links) {
        List<Referrer> referrers = new ArrayList<>();
        from.forEach((name, elements) ->
                referrers.add(new Referrer(name, links.page(name).orElse(""), String.join(", ", elements))));
        return referrers;
    }
}
