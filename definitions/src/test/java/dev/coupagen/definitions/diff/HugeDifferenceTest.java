package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Definitions that are larger than any that Coupa has. */
class HugeDifferenceTest {
    private static final int MANY = 100_000;

    @Test
    @Timeout(30)
    void aHundredThousandElementsThatAllChangeTheirNamesAreCompared() {
        Difference difference = ReleaseDiff.between(release("element-", "item"), release("elements-", "item"));
        assertThat(difference.changes()).hasSize(2 * MANY).noneMatch(Change::guess);
        assertThat(ChangeLine.of(difference)).hasSize(2 * MANY);
    }

    @Test
    @Timeout(30)
    void namesThatAreMeantToBeSlowAreCompared() {
        String slow = "a-".repeat(50_000);
        Difference difference = ReleaseDiff.between(release("x", slow), release("x", slow + "b"));
        assertThat(difference.changes()).hasSize(2);
    }

    private static ApiDefinition release(String prefix, String last) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            add(elements, prefix + i);
        }
        add(elements, last);
        ResourceDefinition huge = new ResourceDefinition("Huge", "huge", "huges", "/huge", elements, List.of());
        return new ApiDefinition("huge", new TreeMap<>(Map.of("Huge", huge)));
    }

    private static void add(SortedMap<String, ElementDefinition> elements, String name) {
        elements.put(
                name,
                new ElementDefinition(
                        name, ElementTypes.parse("string"), false, false, true, true, List.of(), false, Set.of()));
    }
}
