package dev.coupagen.sources.pages.resolve;

import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.names.Singular;
import dev.coupagen.sources.pages.table.Wording;
import java.util.regex.Pattern;

/**
 * Chooses between the type a page states and the one of the base release. Pages are newer; Swagger files are written by
 * a machine, which writes {@code string} where it knows nothing and the resource itself where it does not know what a
 * reference leads to. So, in this order:
 *
 * <ol>
 *   <li>A known type wins over an unknown one.
 *   <li>An association of the base release wins over a scalar of the page, unless it leads to the resource itself; one
 *       of the page wins over a scalar of the release, unless the name of the element is that of a scalar.
 *   <li>Of two associations that lead to different resources the release's is taken, since pages say {@code User} of
 *       all that is like a user; unless it leads to the resource itself, or only the page's is named like the element.
 *   <li>Of two scalars of different kinds the page's is taken, unless it is mere text or the release lists
 *       values.
 *   <li>Of two scalars of the same kind the one that states its size is taken, of two that do the page's.
 * </ol>
 */
public final class TypeMerge {
    private static final Pattern NAME_OF_SCALAR = Pattern.compile(".*-(?:id|ids|type|name|number|code|date|status|at)");

    private TypeMerge() {}

    /**
     * The type to take.
     *
     * @param resource the resource of the base release that has the element
     */
    public static ElementType of(String resource, String element, ElementType page, ElementType base) {
        if (page.isUnknown()) {
            return base;
        }
        if (base.isUnknown() || page.equals(base) || base instanceof CustomFields || page instanceof CustomFields) {
            return base.isUnknown() || page instanceof CustomFields ? page : base;
        }
        if (isAssociation(base)) {
            boolean toItself = base.target().orElse("").equals(resource);
            boolean better = isAssociation(page) && !isNamedLike(element, base) && isNamedLike(element, page);
            return toItself || better ? page : base;
        }
        if (isAssociation(page)) {
            return NAME_OF_SCALAR.matcher(element).matches() ? base : page;
        }
        return scalar(page, base);
    }

    private static ElementType scalar(ElementType page, ElementType base) {
        Scalar stated = plain(page);
        Scalar known = plain(base);
        if (stated.kind() != known.kind()) {
            return base instanceof Enumeration || stated.kind() == ScalarKind.TEXT ? base : page;
        }
        boolean vague = !stated.text().contains("(") && known.text().contains("(");
        return vague ? base : page;
    }

    /** Whether the type leads to other records: a reference, or a list of anything. */
    public static boolean isAssociation(ElementType type) {
        return type instanceof Reference || type instanceof Collection;
    }

    /** Whether the name of what the association leads to and the element's have a part in common. */
    static boolean isNamedLike(String element, ElementType type) {
        String name = Wording.fold(Singular.of(element));
        String target = Wording.fold(type.target().orElse(""));
        return !target.isEmpty() && (target.contains(name) || name.contains(target));
    }

    private static Scalar plain(ElementType type) {
        if (type instanceof Enumeration enumeration) {
            return enumeration.base();
        }
        return type instanceof Scalar scalar ? scalar : new Scalar(ScalarKind.UNKNOWN, "");
    }
}
