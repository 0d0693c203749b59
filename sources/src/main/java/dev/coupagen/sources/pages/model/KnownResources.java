package dev.coupagen.sources.pages.model;

import dev.coupagen.names.Singular;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources that a type may name: those of the pages and of the base release, by every way of writing them. */
public final class KnownResources {
    private static final int SHORTEST_WITH_TYPO = 8;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAlias = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

    /** Adds a resource by its own name. Only letters and digits count when it is looked up, and not their case. */
    public void add(String resource) {
        byName.put(Wording.fold(resource), resource);
    }

    /** Another name, used where no resource has that name itself. */
    public void alias(String name, String resource) {
        byAlias.putIfAbsent(Wording.fold(name), resource);
    }

    /** Names of modules may be left out where that leaves no doubt: {@code Invoice-FailedTolerance}. */
    public void aliasLastParts() {
        Map<String, List<String>> byLastPart = new HashMap<>();
        for (String name : byName.values()) {
            String last = name.substring(name.lastIndexOf('-') + 1);
            if (last.length() < name.length() && last.length() >= SHORTEST_WITH_TYPO) {
                byLastPart.computeIfAbsent(last, key -> new ArrayList<>()).add(name);
            }
        }
        byLastPart.forEach((last, names) -> {
            if (names.size() == 1) {
                alias(last, names.get(0));
            }
        });
    }

    /**
     * Says which resource the page at this address describes; the first one stays, and an empty address is ignored.
     */
    public void address(String address, String resource) {
        if (!address.isEmpty()) {
            byAddress.putIfAbsent(address, resource);
        }
    }

    boolean contains(String resource) {
        return resource.equals(byName.get(Wording.fold(resource)));
    }

    /** The resource these words mean: by name, by plural, by another name, or with one letter wrong. */
    public Optional<String> named(String words) {
        String text = strip(words);
        return exact(text).or(() -> exact(Singular.of(text))).or(() -> near(Wording.fold(text)));
    }

    /** The resource of the page a link leads to. */
    public Optional<String> at(String link) {
        return Optional.ofNullable(byAddress.get(Links.path(link)));
    }

    private Optional<String> exact(String text) {
        String name = Wording.fold(text);
        String known = byName.getOrDefault(name, byAlias.get(name));
        return Optional.ofNullable(known);
    }

    private Optional<String> near(String name) {
        if (name.length() < SHORTEST_WITH_TYPO) {
            return Optional.empty();
        }
        return byName.keySet().stream()
                .filter(known -> known.length() >= SHORTEST_WITH_TYPO && Wording.isNear(known, name, 1))
                .sorted()
                .findFirst()
                .map(byName::get);
    }

    /** Without the words that say only that a resource is meant. */
    private static String strip(String words) {
        return words.replaceAll("(?i)\\s+(api|object|objects|array)$", "").strip();
    }
}
