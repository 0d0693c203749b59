package dev.coupagen.sources.pages.model;

import dev.coupagen.names.Singular;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a page, or the heading of a table, says of the resource below it.
 *
 * @param names the names that it may mean, such as {@code FulfillmentReservation}, the first being the likeliest
 * @param path the path in brackets, such as {@code /invoices}; empty without
 */
public record ResourceTitle(List<String> names, String path) {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
    private static final Set<String> NO_NAMES = Set.of("api", "apis", "object", "objects", "elements", "get");

    /** Copies the names. */
    public ResourceTitle {
        names = List.copyOf(names);
    }

    /** Reads a title such as {@code Invoices API (/invoices)}; the names come without the prefix of the area. */
    public static ResourceTitle of(String text, PageArea area) {
        Matcher brackets = BRACKETS.matcher(text);
        String path = brackets.find() ? path(brackets.group(1)) : "";
        List<String> names = new ArrayList<>();
        for (String part : BRACKETS.matcher(text).replaceAll(" ").split("/", -1)) {
            name(part, area).ifPresent(names::add);
        }
        // Titles say purchase order where Coupa's names say order.
        names.stream()
                .filter(name -> name.startsWith("PurchaseOrder"))
                .findFirst()
                .ifPresent(name -> names.add(name.substring("Purchase".length())));
        return new ResourceTitle(names, path);
    }

    private static Optional<String> name(String text, PageArea area) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        words.set(last, Singular.of(words.get(last)));
        String name = camel(String.join(" ", words));
        boolean repeatsArea = !area.isCore()
                && name.startsWith(area.prefix())
                && name.length() > area.prefix().length();
        name = repeatsArea ? name.substring(area.prefix().length()) : name;
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? Optional.empty() : Optional.of(name);
    }

    private static String path(String text) {
        String path = text.strip().replaceAll("\\s+", "_");
        return path.isEmpty() ? "" : path.startsWith("/") ? path : "/" + path;
    }

    /** The words as Coupa writes names of resources: {@code RA Risk Request} is RaRiskRequest, {@code A::B} is A-B. */
    public static String camel(String text) {
        StringBuilder name = new StringBuilder();
        for (String module : text.split("::", -1)) {
            if (!name.isEmpty()) {
                name.append('-');
            }
            for (String word : module.split("[^\\p{L}\\p{N}]+", -1)) {
                name.append(capital(word));
            }
        }
        return name.toString();
    }

    private static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
