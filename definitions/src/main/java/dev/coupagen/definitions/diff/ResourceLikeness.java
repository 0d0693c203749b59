package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a resource of one release may be a resource of another name in the other. */
final class ResourceLikeness {
    /** What most resources have, and so is no sign of likeness. */
    private static final Set<String> COMMON = Set.of(
            "id", "created-at", "updated-at", "created-by", "updated-by", "name", "active", "description", "code");

    private static final double ENOUGH_WITH_LIKE_NAME = 0.5;
    private static final double ENOUGH = 0.9;
    private static final int FEW = 5;

    private ResourceLikeness() {}

    /** From 0 to 1: by elements, by name and by path. */
    static double of(String oldName, ResourceDefinition before, String newName, ResourceDefinition after) {
        boolean samePath = !before.path().isEmpty() && before.path().equals(after.path());
        double name = samePath ? 1 : NameLikeness.of(oldName, newName);
        boolean bothEmpty = before.elements().isEmpty() && after.elements().isEmpty();
        return of(name, elements(before, after), bothEmpty);
    }

    /** From 0 to 1, by the likeness of the names and that of the parts. */
    static double of(double name, double parts, boolean bothEmpty) {
        if (name == 0) {
            return parts >= ENOUGH ? parts * 0.9 : 0;
        }
        return parts >= ENOUGH_WITH_LIKE_NAME || bothEmpty ? (name + parts) / 2 : 0;
    }

    /** Which part of the distinctive elements both have, with the same type. */
    private static double elements(ResourceDefinition before, ResourceDefinition after) {
        Set<String> all = distinctive(before);
        Set<String> others = distinctive(after);
        if (Math.max(all.size(), others.size()) < FEW) {
            all = new HashSet<>(before.elements().keySet());
            others = new HashSet<>(after.elements().keySet());
            if (Math.max(all.size(), others.size()) < FEW && !all.equals(others)) {
                return 0;
            }
        }
        long both = all.stream()
                .filter(others::contains)
                .filter(name ->
                        isSame(before.elements().get(name), after.elements().get(name)))
                .count();
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    private static boolean isSame(@Nullable ElementDefinition one, @Nullable ElementDefinition other) {
        return one != null && other != null && TypeDiff.isSameShape(one.type(), other.type());
    }

    private static Set<String> distinctive(ResourceDefinition resource) {
        Set<String> names = new HashSet<>(resource.elements().keySet());
        names.removeAll(COMMON);
        return names;
    }
}
