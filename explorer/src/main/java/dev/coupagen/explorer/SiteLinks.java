package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The file of each resource: its name, made fit for any file system and different from all others. */
final class SiteLinks {
    /** The folder of the pages of resources. */
    static final String FOLDER = "resource/";

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int LONGEST = 80;

    private final Map<String, String> slugs = new HashMap<>();

    SiteLinks(ApiDefinition definition) {
        this(definition.resources().keySet());
    }

    private SiteLinks(Collection<String> names) {
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String slug = slug(name);
            String free = slug;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = slug + "." + i;
            }
            slugs.put(name, free);
        }
    }

    /** The name of a file without its ending. */
    String slugOf(String resource) {
        return slugs.getOrDefault(resource, "unknown");
    }

    /** The address relative to the root of the site, if the resource has a page. */
    Optional<String> page(String resource) {
        return Optional.ofNullable(slugs.get(resource)).map(slug -> FOLDER + slug + ".html");
    }

    /** The anchor of an element on the page of its resource; the search makes the same of its name. */
    static String anchor(String element) {
        return "e-" + UNFIT.matcher(element).replaceAll("_");
    }

    private static String slug(String name) {
        String fit = UNFIT.matcher(name).replaceAll("_");
        String shortened = fit.length() > LONGEST ? fit.substring(0, LONGEST) : fit;
        return shortened.isEmpty() ? "_" : shortened;
    }
}
