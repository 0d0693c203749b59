package dev.coupagen.runtime.format;

import dev.coupagen.runtime.text.Encoded;
import dev.coupagen.runtime.text.NameWords;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of an element by its name. Payloads have a steady order, so the table learns which element
 * follows which, and a reader predicts the next one and compares its name first. What is learned is a hint that any thread
 * may overwrite; a wrong hint costs a lookup, never a wrong result.
 */
@SuppressWarnings("exports") // the encoded names are for the formats of this module
public final class NameTable {
    /** The number of a name that no element has. */
    public static final int UNKNOWN = -1;
    /** Returned instead of a number after the last member. */
    public static final int END = -2;

    private final ElementName[] names;
    private final String[] texts;
    private final NameWords[] jsonKeys;
    /** Made when the first XML is read; any thread may set it, which the final field of its class makes safe. */
    private @Nullable XmlNames xmlNames;

    /** By number plus one: the element that followed last time; the first entry is the first of a record. */
    private final int[] followers;
    /** Open addressing over the hash of a name: its number plus one. */
    private final int[] buckets;
    /** By number: the string that a parser last returned for the name; parsers return the same one again. */
    private final @Nullable String[] seen;

    /** Whether any name has underscores, as a few have; a payload may spell those with dashes. */
    private final boolean anyUnderscore;

    private NameTable(ElementName[] names) {
        this.names = names;
        this.texts = Arrays.stream(names).map(ElementName::text).toArray(String[]::new);
        this.jsonKeys = words(names, ElementName::jsonKey);
        this.anyUnderscore = Arrays.stream(names).anyMatch(name -> name.text().indexOf('_') >= 0);
        this.followers = new int[names.length + 1];
        this.seen = new String[names.length];
        this.buckets = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        followers[0] = UNKNOWN;
        for (int i = 0; i < names.length; i++) {
            followers[i] = Math.min(i, names.length - 1);
            buckets[freeBucket(names[i].text())] = i + 1;
        }
    }

    private static NameWords[] words(ElementName[] names, Function<ElementName, Encoded> form) {
        return Arrays.stream(names).map(form).map(NameWords::new).toArray(NameWords[]::new);
    }

    /** A table of these names; of two equal ones the first counts. */
    public static NameTable of(List<ElementName> names) {
        return new NameTable(names.toArray(ElementName[]::new));
    }

    /** The name of that number. */
    public ElementName name(int number) {
        return names[number];
    }

    /** The text of the name of that number. */
    public String text(int number) {
        return texts[number];
    }

    /** The name of that number as a key in JSON, in quotes with a colon. */
    public NameWords jsonKey(int number) {
        return jsonKeys[number];
    }

    /** The name of that number as XML has it. */
    public NameWords xmlName(int number) {
        XmlNames known = xmlNames;
        if (known == null) {
            known = new XmlNames(words(names, name -> Encoded.of(name.xmlName())));
            xmlNames = known;
        }
        return known.words[number];
    }

    /** Publishes the names safely without a barrier: a thread that sees the object sees what its final field holds. */
    private static final class XmlNames {
        private final NameWords[] words;

        XmlNames(NameWords[] words) {
            this.words = words;
        }
    }

    /**
     * The element that followed the given one last time. {@link #UNKNOWN} is the start of a record, and the result of a
     * table without names.
     */
    public int expectedAfter(int previous) {
        return followers[previous + 1];
    }

    /**
     * The number of the name, or {@link #UNKNOWN}.
     *
     * @param previous the number of the member before, {@link #UNKNOWN} if there was none
     */
    public int find(String name, int previous) {
        if (names.length == 0) {
            return UNKNOWN;
        }
        int expected = followers[previous + 1];
        return name.equals(seen[expected]) ? expected : lookUp(name, previous);
    }

    private int lookUp(String name, int previous) {
        int number = exact(name);
        if (number == UNKNOWN && name.indexOf('_') >= 0) {
            number = exact(name.replace('_', '-'));
        }
        if (number == UNKNOWN && anyUnderscore && name.indexOf('-') >= 0) {
            number = exact(name.replace('-', '_'));
        }
        if (number != UNKNOWN) {
            followers[previous + 1] = number;
            seen[number] = name;
        }
        return number;
    }

    /** The number of the name as it is, or {@link #UNKNOWN}. */
    public int exact(String name) {
        for (int i = name.hashCode() & (buckets.length - 1); buckets[i] != 0; i = (i + 1) & (buckets.length - 1)) {
            if (names[buckets[i] - 1].text().equals(name)) {
                return buckets[i] - 1;
            }
        }
        return UNKNOWN;
    }

    private int freeBucket(String name) {
        int i = name.hashCode() & (buckets.length - 1);
        while (buckets[i] != 0 && !names[buckets[i] - 1].text().equals(name)) {
            i = (i + 1) & (buckets.length - 1);
        }
        return i;
    }
}
