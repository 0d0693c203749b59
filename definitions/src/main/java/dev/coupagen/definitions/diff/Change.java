package dev.coupagen.definitions.diff;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One change between two releases.
 *
 * @param kind what happened
 * @param names the parts that it is about: a name for each, that of the earlier release if it is there
 * @param before what the earlier release says, if it says something about it
 * @param after what the later release says, if it says something about it
 * @param guess whether the change was recognised by likeness, and may be a removal and an addition instead
 * @param readers what it means for code that reads
 * @param writers what it means for code that writes
 * @param reason why, in one line
 */
public record Change(
        ChangeKind kind,
        Map<Part, String> names,
        Optional<String> before,
        Optional<String> after,
        boolean guess,
        Impact readers,
        Impact writers,
        String reason)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.kind().part().owner())
            .thenComparing(Change::owner)
            .thenComparing(change -> change.kind().part())
            .thenComparing(Change::element)
            .thenComparing(Change::operation)
            .thenComparing(change -> change.name(Part.ROW))
            .thenComparing(change -> change.name(Part.COLUMN))
            .thenComparing(Change::kind)
            .thenComparing(change -> change.before().orElse(""))
            .thenComparing(change -> change.after().orElse(""));

    /** Copies the names. */
    public Change {
        names = Collections.unmodifiableMap(new EnumMap<>(names));
    }

    /** The name of a part; empty if the change is not about one. */
    public String name(Part part) {
        return names.getOrDefault(part, "");
    }

    /** The name of the resource or the flat file that changed or whose part did. */
    public String owner() {
        return name(kind.part().owner());
    }

    /** The name of the resource; empty if it is about a flat file. */
    public String resource() {
        return name(Part.RESOURCE);
    }

    /** The name of the element; empty if it is not about one. */
    public String element() {
        return name(Part.ELEMENT);
    }

    /** Verb and path of the operation; empty if it is not about one. */
    public String operation() {
        return name(Part.OPERATION);
    }

    /** The graver of the two impacts. */
    public Impact impact() {
        return readers.worse(writers);
    }

    /** Resources before flat files; by name, part, name of the part and kind. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
