package dev.coupagen.sources.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources that a type may name: those of the pages and of the base release, by every way of writing them. */
final class KnownResources {
    private static final int SHORTEST_WITH_TYPO = 8;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAlias = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

    void add(String resource) {
        byName.put(Words.fold(resource), resource);
    }

    /** Another name, used where no resource has that name itself. */
    void alias(String name, String resource) {
        byAlias.putIfAbsent(Words.fold(name), resource);
    }

    /** Names of modules may be left out where that leaves no doubt: {@code Invoice-FailedTolerance}. */
    void aliasLastParts() {
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

    void address(String address, String resource) {
        if (!address.isEmpty()) {
            byAddress.putIfAbsent(address, resource);
        }
    }

    boolean contains(String resource) {
        return resource.equals(byName.get(Words.fold(resource)));
    }

    /** The resource these words mean: by name, by plural, by another name, or with one letter wrong. */
    Optional<String> named(String words) {
        String text = strip(words);
        return exact(text).or(() -> exact(Words.singular(text))).or(() -> near(Words.fold(text)));
    }

    /** The resource of the page a link leads to. */
    Optional<String> at(String link) {
        return Optional.ofNullable(byAddress.get(Links.path(link)));
    }

    private Optional<String> exact(String text) {
        String name = Words.fold(text);
        String known = byName.getOrDefault(name, byAlias.get(name));
        return Optional.ofNullable(known);
    }

    private Optional<String> near(String name) {
        if (name.length() < SHORTEST_WITH_TYPO) {
            return Optional.empty();
        }
        return byName.keySet().stream()
                .filter(known -> known.length() >= SHORTEST_WITH_TYPO && Words.isNear(known, name, 1))
                .sorted()
                .findFirst()
                .map(byName::get);
    }

    /** Without the words that say only that a resource is meant. */
    private static String strip(String words) {
        return words.replaceAll("(?i)\\s+(api|object|objects|array)$", "").strip();
    }
}
