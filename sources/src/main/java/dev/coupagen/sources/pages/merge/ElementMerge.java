package dev.coupagen.sources.pages.merge;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.PageResource.Typed;
import dev.coupagen.sources.pages.model.TypeReading;
import dev.coupagen.sources.pages.resolve.BaseIndex;
import dev.coupagen.sources.pages.resolve.TypeMerge;
import dev.coupagen.sources.pages.table.Flag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes what a page states of one element a definition, with the base release's answers where the page has none. Flags:
 *
 * <ul>
 *   <li>required and unique: yes and no of the page are taken; a blank cell leaves what the release says, a condition too.
 *   <li>in and out: the page is taken, where a blank cell means no; an element that would go neither way is not
 *       documented in this respect, so the release is asked, else it goes both ways.
 *   <li>allowed values: those of both, the release's first, since lists only grow.
 * </ul>
 */
final class ElementMerge {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final BaseIndex base;
    private final Notices notices;

    ElementMerge(BaseIndex base, Notices notices) {
        this.base = base;
        this.notices = notices;
    }

    /** The element under its canonical name, which is the release's where it has it. */
    ElementDefinition merge(PageResource resource, Typed typed) {
        PageElement stated = typed.element();
        Optional<ElementDefinition> known = base.element(resource.name(), stated.name());
        String name = known.map(ElementDefinition::name).orElse(stated.name());
        ElementType type = type(resource, typed, known);
        List<String> values = values(stated, type, known);
        boolean silent = isSilent(stated);
        ElementDefinition element = new ElementDefinition(
                name,
                withValues(type, values),
                flag(stated.required(), known.map(ElementDefinition::required).orElse(false)),
                flag(stated.unique(), known.map(ElementDefinition::unique).orElse(false)),
                way(stated.out(), silent, known.map(ElementDefinition::readable).orElse(true)),
                way(stated.in(), silent, known.map(ElementDefinition::writable).orElse(true)),
                values,
                known.map(ElementDefinition::deprecated).orElse(false),
                Set.of(Source.PAGE),
                stated.description());
        known.ifPresent(definition -> report(resource, typed, definition, element));
        return element;
    }

    private ElementType type(PageResource resource, Typed typed, Optional<ElementDefinition> known) {
        ElementType page = typed.reading().type();
        return known.map(element -> TypeMerge.of(resource.name(), element.name(), page, element.type()))
                .orElse(page);
    }

    /** A boolean says what is allowed by itself; a reference allows what it leads to. */
    private static List<String> values(PageElement stated, ElementType type, Optional<ElementDefinition> known) {
        Set<String> values =
                new LinkedHashSet<>(known.map(ElementDefinition::values).orElse(List.of()));
        boolean isBoolean = type instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN;
        if (isBoolean && stated.values().isTrueOrFalse()) {
            values.addAll(List.of("true", "false"));
        } else if (!TypeMerge.isAssociation(type)) {
            values.addAll(stated.values().values());
        }
        return List.copyOf(values);
    }

    /** Values that are no numbers make a number text. */
    private static ElementType withValues(ElementType type, List<String> values) {
        ElementType plain = type instanceof Enumeration enumeration ? enumeration.base() : type;
        if (plain instanceof Scalar scalar && !values.isEmpty() && !fits(scalar.kind(), values)) {
            plain = new Scalar(ScalarKind.TEXT, "string");
        }
        return plain instanceof Collection ? plain : ElementTypes.withValues(plain, values);
    }

    private static boolean fits(ScalarKind kind, List<String> values) {
        return switch (kind) {
            case INTEGER, DECIMAL ->
                values.stream().allMatch(value -> NUMBER.matcher(value).matches());
            case BOOLEAN -> values.stream().allMatch(Flag::isFlag);
            case TEXT, DATE, DATETIME, TIME, UNKNOWN -> true;
        };
    }

    private static boolean isSilent(PageElement stated) {
        return isUnstated(stated.in()) && isUnstated(stated.out());
    }

    private static boolean isUnstated(Flag flag) {
        return flag == Flag.BLANK || flag == Flag.UNSTATED;
    }

    private static boolean flag(Flag stated, boolean known) {
        return switch (stated) {
            case YES -> true;
            case NO -> false;
            case CONDITIONAL, BLANK, UNSTATED -> known;
        };
    }

    private static boolean way(Flag stated, boolean silent, boolean known) {
        return switch (stated) {
            case YES, CONDITIONAL -> true;
            case NO -> false;
            case BLANK -> silent && known;
            case UNSTATED -> known;
        };
    }

    private void report(PageResource resource, Typed typed, ElementDefinition known, ElementDefinition taken) {
        String page = ElementTypes.text(typed.reading().type());
        String release = ElementTypes.text(known.type());
        if (typed.reading().origin() == TypeReading.Origin.PAGE && !saysTheSame(page, release)) {
            contradiction(resource, typed, "type", page, release, ElementTypes.text(taken.type()));
        }
        flag(resource, typed, "required", known.required(), taken.required());
        flag(resource, typed, "unique", known.unique(), taken.unique());
        flag(resource, typed, "out", known.readable(), taken.readable());
        flag(resource, typed, "in", known.writable(), taken.writable());
    }

    /** A text that leaves out the size does not contradict one that states it. */
    private static boolean saysTheSame(String page, String release) {
        return page.equals(release) || page.startsWith(release + "(") || release.startsWith(page + "(");
    }

    private void flag(PageResource resource, Typed typed, String what, boolean known, boolean taken) {
        if (known != taken) {
            contradiction(resource, typed, what, String.valueOf(taken), String.valueOf(known), String.valueOf(taken));
        }
    }

    private void contradiction(
            PageResource resource, Typed typed, String what, String page, String release, String taken) {
        notices.addAt(
                new Location(
                        resource.page().id(),
                        typed.element().row().table(),
                        typed.element().row().row()),
                PageDiagnostic.PAGE_CONTRADICTS_BASE,
                resource.name(),
                typed.element().name(),
                what,
                page,
                base.base().release(),
                release,
                taken);
    }
}
