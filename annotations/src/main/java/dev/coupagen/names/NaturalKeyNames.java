package dev.coupagen.names;

import java.util.Set;

/**
 * The elements that tell one record of a resource from another, besides its id and the elements documented as unique. A resource
 * outside the chosen ones keeps these alone, as Coupa sends associations with {@code return_object=shallow}.
 */
public final class NaturalKeyNames {
    private static final Set<String> NAMES = Set.of(
            "code",
            "contract-number",
            "email",
            "employee-number",
            "external-ref-code",
            "external-ref-num",
            "invoice-number",
            "key",
            "login",
            "name",
            "number",
            "po-number");

    private NaturalKeyNames() {}

    /** Whether an element of that name is a natural key in every resource that has it. */
    public static boolean contains(String element) {
        return NAMES.contains(element);
    }
}
