package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.Notice;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learned.
 *
 * @param fields all custom fields that were seen, by resource and name
 * @param added those of them that the custom-field file did not have, or had without a type
 * @param gone those in the file that were not seen although records of their resource were
 * @param records how many records of each resource were seen
 * @param written whether the file was changed
 * @param notices all that a user should know, in a stable order
 */
public record LearnResult(
        List<LearnedField> fields,
        List<CustomFieldDefinition> added,
        List<CustomFieldDefinition> gone,
        SortedMap<String, Integer> records,
        boolean written,
        List<Notice> notices) {
    /** Copies all collections; the map stays sorted by resource. */
    public LearnResult {
        fields = List.copyOf(fields);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
        notices = List.copyOf(notices);
    }
}
