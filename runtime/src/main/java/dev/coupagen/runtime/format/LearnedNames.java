package dev.coupagen.runtime.format;

import dev.coupagen.runtime.RawValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the members of records that no interface declares, such as custom fields. They are learned from the records
 * of a document at one place, so that the members of further ones there are predicted as declared ones are.
 */
final class LearnedNames {
    private static final NameTable NONE = NameTable.of(List.of());
    /** So many records must there be, so that learning pays. */
    private static final int FIRST_LESSON = 4;

    private static final int MAX_NAMES = 128;
    private static final int MAX_LENGTH = 64;
    private static final int MAX_PLACES = 1_000;

    private final Places places;
    private final Map<String, LearnedNames> members = new HashMap<>();
    private NameTable table = NONE;
    private final Set<String> known = new LinkedHashSet<>();
    private int records;

    /** How many places of a document have names of their own. */
    private static final class Places {
        private int count;
    }

    /** Nothing is known at the start of a document. */
    LearnedNames() {
        this(new Places());
    }

    private LearnedNames(Places places) {
        this.places = places;
    }

    /** What is known of records in the member of that name, or in its list. */
    LearnedNames of(String member) {
        LearnedNames names = members.get(member);
        if (names == null) {
            names = new LearnedNames(places);
            if (places.count < MAX_PLACES) {
                places.count++;
                members.put(member, names);
            }
        }
        return names;
    }

    /** The names that are known, which may be none. */
    NameTable table() {
        return table;
    }

    /** Learns from a record now and then, ever more seldom. */
    void learn(List<RawValue.Member> record) {
        records++;
        if (records < FIRST_LESSON || Integer.bitCount(records) > 1) {
            return;
        }
        int before = known.size();
        for (RawValue.Member member : record) {
            String name = member.name();
            if (known.size() < MAX_NAMES && !known.contains(name) && isPlain(name)) {
                known.add(name);
            }
        }
        if (known.size() > before) {
            table = NameTable.of(known.stream().map(ElementName::of).toList());
        }
    }

    /** Whether all formats have the name as it is: others are left to the parser. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= MAX_LENGTH;
    }

    /** Underscores, of which some make escapes in XML, are left out. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
