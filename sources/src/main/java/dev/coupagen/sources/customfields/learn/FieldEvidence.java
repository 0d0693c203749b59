package dev.coupagen.sources.customfields.learn;

import dev.coupagen.sources.customfields.learn.Sample.Blank;
import dev.coupagen.sources.customfields.learn.Sample.Composite;
import dev.coupagen.sources.customfields.learn.Sample.Items;
import dev.coupagen.sources.customfields.learn.Sample.Single;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that the payloads show of one field. */
final class FieldEvidence {
    /** More names than any record has; beyond them nothing new is learned. */
    private static final int MOST_MEMBERS = 1_000;

    private static final Set<String> REVISION = Set.of("from", "to");

    private final SortedMap<String, Integer> spellings = new TreeMap<>();
    private final Map<ValueShape, Integer> shapes = new EnumMap<>(ValueShape.class);
    private final NavigableSet<String> members = new TreeSet<>();
    private final Map<String, Integer> roots = new HashMap<>();
    private int blanks;
    private int declared;
    private int singles;
    private int composites;
    private int lists;
    private int longest;
    private @Nullable FieldEvidence items;

    /** @param spelling the name as this payload has it */
    void add(String spelling, List<Sample> values) {
        spellings.merge(spelling, 1, Integer::sum);
        values.forEach(this::add);
    }

    private void add(Sample sample) {
        if (sample instanceof Blank blank) {
            blanks++;
            blank.declared().ifPresent(this::addDeclared);
        } else if (sample instanceof Single single) {
            singles++;
            longest = Math.max(longest, single.length());
            shapes.merge(single.shape(), 1, Integer::sum);
            declared += single.declared() ? 1 : 0;
        } else if (sample instanceof Items list) {
            lists++;
            list.items().forEach(ofItems()::add);
        } else if (sample instanceof Composite composite) {
            addComposite(composite);
        }
    }

    /** The type of a blank is known all the same if the payload names it. */
    private void addDeclared(ValueShape shape) {
        shapes.merge(shape, 1, Integer::sum);
        declared++;
    }

    private void addComposite(Composite composite) {
        Set<String> names = composite.members().keySet();
        if (REVISION.containsAll(names) && !names.isEmpty()) {
            // A revision shows a changed value as what it was and what it is.
            composite.members().values().forEach(values -> values.forEach(this::add));
            return;
        }
        if (names.isEmpty()) {
            blanks++;
            return;
        }
        List<Sample> only =
                names.size() == 1 ? composite.members().values().iterator().next() : List.of();
        if (only.size() > 1) {
            // A list in XML that does not say so.
            add(new Items(only));
            return;
        }
        composites++;
        if (only.size() == 1 && only.get(0) instanceof Composite) {
            roots.merge(names.iterator().next(), 1, Integer::sum);
        }
        names.stream().filter(name -> members.size() < MOST_MEMBERS).forEach(members::add);
    }

    private FieldEvidence ofItems() {
        FieldEvidence evidence = items;
        if (evidence == null) {
            evidence = new FieldEvidence();
            items = evidence;
        }
        return evidence;
    }

    /** The spelling that most payloads have; of equally frequent ones the one with dashes. */
    String name() {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How many records hold the field. */
    int records() {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    int blanks() {
        return blanks;
    }

    /** How many values are neither blank, nor records, nor lists. */
    int singles() {
        return singles;
    }

    int composites() {
        return composites;
    }

    int lists() {
        return lists;
    }

    /** How many values there are, lists and records included, blanks excluded. */
    int values() {
        return singles + composites + lists;
    }

    /** How many values have a type by their format, and not only by their look. */
    int declared() {
        return declared;
    }

    int longest() {
        return longest;
    }

    Set<ValueShape> shapes() {
        return Collections.unmodifiableSet(shapes.keySet());
    }

    /** The names of all elements of all records. */
    Set<String> members() {
        return Collections.unmodifiableSet(members);
    }

    /** The names of the only element of records that hold nothing but another record. */
    Set<String> roots() {
        return Collections.unmodifiableSet(roots.keySet());
    }

    /** What is in the lists; nothing at all if there are none. */
    FieldEvidence items() {
        return items == null ? new FieldEvidence() : items;
    }
}
