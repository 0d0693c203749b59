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

/** The pages of resources and flat files: their names, made fit for any file system and different from all others. */
final class SiteLinks {
    /** The folder of the pages of resources. */
    static final String FOLDER = "resource/";
    /** The folder of the pages of flat files. */
    static final String FILES = "file/";

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int LONGEST = 80;

    private final Map<String, String> slugs;
    private final Map<String, String> fileSlugs;

    SiteLinks(ApiDefinition definition) {
        slugs = slugs(definition.resources().keySet());
        fileSlugs = slugs(definition.files().keySet());
    }

    private static Map<String, String> slugs(Collection<String> names) {
        Map<String, String> slugs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String slug = slug(name);
            String free = slug;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = slug + "." + i;
            }
            slugs.put(name, free);
        }
        return slugs;
    }

    /** The name of a file without its ending. */
    String slugOf(String resource) {
        return slugs.getOrDefault(resource, "unknown");
    }

    /** The address relative to the root of the site, if the resource has a page. */
    Optional<String> page(String resource) {
        return Optional.ofNullable(slugs.get(resource)).map(slug -> FOLDER + slug + ".html");
    }

    /** The name of the page of a flat file without its ending. */
    String fileSlugOf(String file) {
        return fileSlugs.getOrDefault(file, "unknown");
    }

    /** The address relative to the root of the site, if the flat file has a page. */
    Optional<String> filePage(String file) {
        return Optional.ofNullable(fileSlugs.get(file)).map(slug -> FILES + slug + ".html");
    }

    /** The anchor of a column on the page of its file; the search makes the same of its name. */
    static String columnAnchor(String column) {
        return "c-" + UNFIT.matcher(column).replaceAll("_");
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
