package dev.coupagen.generator.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The owner of all names of one kind in one place, such as the accessors of an interface. Gives each text a name that
 * is legal, not reserved, and no other's. The result depends on the set of texts alone, and a further text leaves the
 * names of the others alone unless it becomes one of them.
 */
public final class NameScope {
    private final NameStyle style;
    private final boolean caseSensitive;
    private final Function<String, List<String>> claims;
    private final Set<String> takenOutside;
    private final Set<String> taken;
    /** So that thousands of texts without a letter do not each try all numbers. */
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    private NameScope(
            NameStyle style,
            boolean caseSensitive,
            Function<String, List<String>> claims,
            Set<String> takenOutside,
            Set<String> taken) {
        this.style = style;
        this.caseSensitive = caseSensitive;
        this.claims = claims;
        this.takenOutside = takenOutside;
        this.taken = taken;
    }

    /** A scope of members, whose names differ if their case does. */
    public static NameScope members(NameStyle style) {
        return new NameScope(style, true, List::of, Set.of(), new HashSet<>());
    }

    /** A scope of types. They become files, so their names must differ in more than case. */
    public static NameScope types(NameStyle style) {
        return types(style, List::of);
    }

    /**
     * A scope of types that come with others.
     *
     * @param claims all the names of types that come with one of them, itself included
     */
    public static NameScope types(NameStyle style, Function<String, List<String>> claims) {
        return new NameScope(style, false, claims, Set.of(), new HashSet<>());
    }

    /** Keeps these names from being given. */
    public NameScope reserve(Collection<String> names) {
        names.forEach(name -> taken.add(key(name)));
        return this;
    }

    /** A scope within this one: what is taken here by now is taken there too. */
    public NameScope inner() {
        return new NameScope(style, caseSensitive, claims, taken, new HashSet<>());
    }

    /** This scope, for things that are named in another style. */
    public NameScope as(NameStyle other) {
        return new NameScope(other, caseSensitive, claims, takenOutside, taken);
    }

    /**
     * A name for each text, by text. First come the texts whose name nobody contests or that are written the usual
     * way; then the others, with their symbols spelled: {@code Etc/GMT+12} and {@code Etc/GMT-12} are {@code
     * ETC_GMT_PLUS_12} and {@code ETC_GMT_MINUS_12}.
     */
    public Names assign(Collection<String> texts) {
        Map<String, Integer> rivals = new HashMap<>();
        Set<String> distinct = new TreeSet<>(texts);
        distinct.forEach(text -> rivals.merge(key(style.plain(text)), 1, Integer::sum));

        List<String> contested = new ArrayList<>();
        List<String> uncontested = new ArrayList<>();
        for (String text : distinct) {
            boolean alone = rivals.getOrDefault(key(style.plain(text)), 0) == 1;
            (alone || style.isCanonical(text) ? uncontested : contested).add(text);
        }
        // A longer name may be that of something that comes with a shorter one: InvoiceMapper yields to Invoice.
        uncontested.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

        Map<String, String> names = new HashMap<>();
        uncontested.forEach(text -> names.put(text, take(style.plain(text), style.spelled(text))));
        contested.forEach(text -> names.put(text, take(style.spelled(text), style.plain(text))));
        return new Names(names);
    }

    private String take(String first, String second) {
        for (String name : List.of(first, second, style.withNoun(first))) {
            if (!name.isEmpty() && claim(name)) {
                return name;
            }
        }
        String base = style.withNoun(first);
        int number = lastNumbers.getOrDefault(base, 1) + 1;
        while (!claim(base + number)) {
            number++;
        }
        lastNumbers.put(base, number);
        return base + number;
    }

    private boolean claim(String candidate) {
        List<String> all = claims.apply(candidate).stream().map(this::key).toList();
        if (all.stream().anyMatch(name -> taken.contains(name) || takenOutside.contains(name))) {
            return false;
        }
        taken.addAll(all);
        return true;
    }

    private String key(String name) {
        return caseSensitive ? name : name.toLowerCase(Locale.ROOT);
    }
}
