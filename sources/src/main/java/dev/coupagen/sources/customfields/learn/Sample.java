package dev.coupagen.sources.customfields.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a payload, of which only the form is kept: the texts themselves, which are of no interest here, are
 * never held in memory longer than it takes to look at them.
 */
sealed interface Sample {

    /**
     * Nothing: null, an empty text, white space.
     *
     * @param declared what the payload says it would be, as XML does in {@code type="boolean"}
     */
    record Blank(Optional<ValueShape> declared) implements Sample {}

    /**
     * One value.
     *
     * @param shape what it looks like
     * @param declared whether the format says so, and not only the look of a text
     * @param length of its text
     */
    record Single(ValueShape shape, boolean declared, int length) implements Sample {}

    /**
     * A record: an object in JSON, an element with elements in XML.
     *
     * @param members by name; in XML a name may be there more than once
     */
    record Composite(Map<String, List<Sample>> members) implements Sample {
        public Composite {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** A list. */
    record Items(List<Sample> items) implements Sample {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The records that this is or holds at once, in a list or not. */
    default List<Composite> composites() {
        List<Composite> found = new ArrayList<>();
        if (this instanceof Composite composite) {
            found.add(composite);
        } else if (this instanceof Items items) {
            items.items().forEach(item -> found.addAll(item.composites()));
        }
        return found;
    }
}
