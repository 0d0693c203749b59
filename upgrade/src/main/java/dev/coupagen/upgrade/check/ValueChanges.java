package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Joins the values that were added to an element, so that a line which reads it is named once. */
final class ValueChanges {
    private ValueChanges() {}

    static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        Map<List<Object>, List<Change>> added = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.kind() == ChangeKind.ELEMENT_VALUE_ADDED) {
                added.computeIfAbsent(
                                List.of(change.names(), change.readers(), change.writers()), key -> new ArrayList<>())
                        .add(change);
            } else {
                joined.add(change);
            }
        }
        added.values().forEach(values -> joined.add(one(values)));
        return joined;
    }

    private static Change one(List<Change> values) {
        Change first = values.get(0);
        String all = values.stream().map(change -> change.after().orElse("")).collect(Collectors.joining(", "));
        return new Change(
                first.kind(),
                first.names(),
                Optional.empty(),
                Optional.of(all),
                first.guess(),
                first.readers(),
                first.writers(),
                first.reason());
    }
}
