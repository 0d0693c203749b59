package dev.coupagen.sources.pages.resolve;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.names.Singular;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.KnownResources;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.model.TypeReading;
import dev.coupagen.sources.pages.model.TypeReading.Origin;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Scalars;
import dev.coupagen.sources.pages.table.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Understands type cells. A text is a scalar, names a resource, or says only that there is a list; a link says which
 * resource is meant where the text does not. What the page leaves open comes from the base release.
 */
public final class TypeReader {
    private static final Set<String> LISTS = Set.of("[]", "array", "array of objects", "list");

    /** Wording with capitals, or modules and classes of Ruby: {@code Tax Reference}, {@code Worker::WorkerSkill}. */
    private static final Pattern CLASS = Pattern.compile(
            "[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}|[A-Z][a-z][A-Za-z]*(?:\\s?(?:::|/)\\s?[A-Z][a-z][A-Za-z]*){0,3}");

    private final String page;
    private final KnownResources resources;
    private final BaseIndex base;
    private final Notices notices;

    /** Reads the types of one page, whose id the notices name. */
    public TypeReader(String page, KnownResources resources, BaseIndex base, Notices notices) {
        this.page = page;
        this.resources = resources;
        this.base = base;
        this.notices = notices;
    }

    /**
     * The type of an element.
     *
     * @param counterpart the resource of the base release to ask; empty if there is none
     */
    public TypeReading read(String counterpart, PageElement element) {
        if (Wording.fold(element.name()).equals("customfields")) {
            return new TypeReading(new CustomFields(), Origin.PAGE);
        }
        Optional<ElementType> known = base.element(counterpart, element.name())
                .map(ElementDefinition::type)
                .filter(TypeReader::isKnown);
        // Swagger files name the resource itself where they do not know what a reference leads to.
        Optional<ElementType> better = known.filter(
                        type -> !type.target().orElse("").equals(counterpart))
                .filter(type -> !TypeMerge.isAssociation(type) || isBest(type, element));
        return page(element)
                .or(() -> better.map(type -> ofBase(type, element)))
                .or(() -> undescribed(element, known))
                .or(() -> byName(element, known.isPresent()))
                .or(() -> known.or(() -> base.usualType(element.name()).filter(TypeReader::isKnown))
                        .map(type -> ofBase(type, element)))
                .orElseGet(() -> unknown(element));
    }

    private TypeReading ofBase(ElementType type, PageElement element) {
        String text = text(element);
        if (!text.isEmpty() && !isBareList(text) && undescribedName(element).isEmpty()) {
            report(PageDiagnostic.PAGE_TYPE_OF_BASE, element, ElementTypes.text(type), text);
        }
        return new TypeReading(type, Origin.BASE);
    }

    private Optional<TypeReading> page(PageElement element) {
        return stated(element).map(type -> new TypeReading(type, Origin.PAGE));
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
        return resource(text, element).map(resource -> cardinality(element, resource));
    }

    /** A reference to what the page names although nobody describes it. */
    private Optional<TypeReading> undescribed(PageElement element, Optional<ElementType> known) {
        return undescribedName(element).map(name -> {
            Optional<ElementType> kindOf =
                    known.flatMap(ElementType::target).filter(name::endsWith).flatMap(target -> known);
            if (kindOf.isPresent()) {
                return new TypeReading(kindOf.get(), Origin.BASE);
            }
            report(PageDiagnostic.PAGE_TYPE_UNDESCRIBED, element, name);
            return new TypeReading(cardinality(element, name), Origin.PAGE);
        });
    }

    private static Optional<String> undescribedName(PageElement element) {
        String text = text(element);
        boolean name = CLASS.matcher(text).matches() && element.type().links().size() < 2;
        return name ? Optional.of(ResourceTitle.camel(text)) : Optional.empty();
    }

    private Optional<String> resource(String text, PageElement element) {
        List<String> links = element.type().links();
        if (links.size() > 1 || text.contains(",") || text.startsWith("[")) {
            return Optional.empty();
        }
        Optional<String> named = resources.named(text);
        if (named.isEmpty() && !links.isEmpty() && resources.at(links.get(0)).isEmpty()) {
            report(PageDiagnostic.PAGE_LINK_DEAD, element, links.get(0));
        }
        return named.or(() ->
                links.stream().map(resources::at).flatMap(Optional::stream).findFirst());
    }

    /** A plural is a collection. What pages call an array need not be one: {@code pay-to-account} is a record. */
    private static ElementType cardinality(PageElement element, String resource) {
        Reference reference = new Reference(resource);
        return Singular.isPlural(element.name()) ? new Collection(reference) : reference;
    }

    /** What the element's own name says, where the page or the base release says no more than that it is a list. */
    private Optional<TypeReading> byName(PageElement element, boolean isAssociation) {
        if (!isAssociation && !isBareList(text(element))) {
            return Optional.empty();
        }
        Optional<String> resource = resources.named(Singular.of(element.name()));
        return resource.map(name -> new TypeReading(cardinality(element, name), Origin.NAME));
    }

    /** Whether no other resource bears the element's name while this one does not. */
    private boolean isBest(ElementType type, PageElement element) {
        return TypeMerge.isNamedLike(element.name(), type)
                || resources.named(Singular.of(element.name())).isEmpty();
    }

    private TypeReading unknown(PageElement element) {
        String text = text(element);
        if (text.isEmpty()) {
            report(PageDiagnostic.PAGE_TYPE_MISSING, element);
        } else {
            boolean several = element.type().links().size() > 1 || text.contains(",");
            report(several ? PageDiagnostic.PAGE_TYPE_AMBIGUOUS : PageDiagnostic.PAGE_TYPE_UNREAD, element, text);
        }
        // A definition holds facts: a word or two may be a type one day, a sentence never is.
        String kept = isBareList(text) ? "[]" : text.split(" ", -1).length > 2 ? "" : text;
        return new TypeReading(ElementTypes.unknown(kept), Origin.NOBODY);
    }

    /** The first line: what follows it is a remark. Several links, though, are several types. */
    private static String text(PageElement element) {
        Cell cell = element.type();
        return cell.lines().isEmpty() || cell.links().size() > 1
                ? cell.text()
                : cell.lines().get(0);
    }

    private static boolean isBareList(String text) {
        return LISTS.contains(text.replace(" ]", "]").toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(ElementType type) {
        return !type.single().isUnknown();
    }

    private void report(Diagnostic what, PageElement element, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = element.name();
        System.arraycopy(more, 0, values, 1, more.length);
        notices.addAt(new Location(page, element.row().table(), element.row().row()), what, values);
    }
}
