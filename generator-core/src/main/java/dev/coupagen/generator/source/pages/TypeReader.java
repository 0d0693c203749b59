package dev.coupagen.generator.source.pages;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.source.pages.TypeReading.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Understands type cells. A text is a scalar, names a resource, or says only that there is a list; a link says which
 * resource is meant where the text does not. What the page leaves open comes from the base release.
 */
final class TypeReader {
    private static final Set<String> LISTS = Set.of("[]", "array", "array of objects", "list", "[]|");

    private final String page;
    private final KnownResources resources;
    private final BaseIndex base;
    private final Notices notices;

    TypeReader(String page, KnownResources resources, BaseIndex base, Notices notices) {
        this.page = page;
        this.resources = resources;
        this.base = base;
        this.notices = notices;
    }

    /** The type of an element of this resource. */
    TypeReading read(String resource, PageElement element) {
        if (Words.fold(element.name()).equals("customfields")) {
            return new TypeReading(new CustomFields(), Origin.PAGE);
        }
        return stated(element)
                .map(type -> new TypeReading(type, Origin.PAGE))
                .or(() -> fromBase(resource, element))
                .or(() -> listByName(element))
                .orElseGet(() -> unknown(element));
    }

    private Optional<ElementType> stated(PageElement element) {
        String text = text(element);
        if (text.isEmpty() || isBareList(text)) {
            return Optional.empty();
        }
        Optional<Scalar> scalar = Scalars.of(text);
        if (scalar.isPresent()) {
            return Optional.of(scalar.get());
        }
        return resource(text, element).map(resource -> cardinality(element, text, resource));
    }

    private Optional<String> resource(String text, PageElement element) {
        List<String> links = element.type().links();
        if (links.size() > 1 || text.contains(",") || text.startsWith("[")) {
            return Optional.empty();
        }
        Optional<String> named = resources.named(text);
        if (named.isEmpty() && !links.isEmpty() && resources.at(links.get(0)).isEmpty()) {
            report(Diagnostic.PAGE_LINK_DEAD, element, links.get(0));
        }
        return named.or(() -> links.stream().map(resources::at).flatMap(Optional::stream).findFirst());
    }

    /** A plural is a collection; so is what the page calls an array. */
    private static ElementType cardinality(PageElement element, String text, String resource) {
        Reference reference = new Reference(resource);
        boolean array = text.toLowerCase(Locale.ROOT).endsWith(" array");
        return array || Words.isPlural(element.name()) ? new Collection(reference) : reference;
    }

    private Optional<TypeReading> fromBase(String resource, PageElement element) {
        Optional<ElementType> known = base.element(resource, element.name())
                .map(ElementDefinition::type)
                .filter(TypeReader::isKnown)
                .or(() -> base.usualType(element.name()).filter(TypeReader::isKnown));
        return known.map(type -> new TypeReading(type, Origin.BASE));
    }

    private Optional<TypeReading> listByName(PageElement element) {
        if (!isBareList(text(element))) {
            return Optional.empty();
        }
        return resources
                .named(Words.singular(element.name()))
                .map(resource -> new TypeReading(new Collection(new Reference(resource)), Origin.NAME));
    }

    private TypeReading unknown(PageElement element) {
        String text = text(element);
        if (text.isEmpty()) {
            report(Diagnostic.PAGE_TYPE_MISSING, element);
        } else {
            boolean several = element.type().links().size() > 1 || text.contains(",");
            report(several ? Diagnostic.PAGE_TYPE_AMBIGUOUS : Diagnostic.PAGE_TYPE_UNREAD, element, text);
        }
        return new TypeReading(ElementTypes.unknown(text), Origin.NOBODY);
    }

    /** The first line: what follows it is a remark. Several links, though, are several types. */
    private static String text(PageElement element) {
        Cell cell = element.type();
        return cell.lines().isEmpty() || cell.links().size() > 1 ? cell.text() : cell.lines().get(0);
    }

    private static boolean isBareList(String text) {
        return LISTS.contains(text.replace(" ]", "]").toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(ElementType type) {
        return !(type instanceof Scalar scalar && scalar.kind() == ScalarKind.UNKNOWN)
                && !(type instanceof Collection collection && !isKnown(collection.item()));
    }

    private void report(Diagnostic what, PageElement element, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = element.name();
        System.arraycopy(more, 0, values, 1, more.length);
        notices.add(what, page, element.row().table(), element.row().row(), values);
    }
}
