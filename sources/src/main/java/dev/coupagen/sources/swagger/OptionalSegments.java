package dev.coupagen.sources.swagger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells out paths in the notation of Rails, which Coupa's Swagger files have at times: {@code /image(/{style})} is both
 * {@code /image} and {@code /image/{style}}.
 */
final class OptionalSegments {
    /** A path with more of them than this is not spelled out further. */
    private static final int MOST_PATHS = 16;

    private static final Pattern OPTIONAL = Pattern.compile("\\((/[^()]*)\\)");

    private OptionalSegments() {}

    /** The paths that this one stands for, without the optional segment first; the path itself if it has none. */
    static List<String> spelledOut(String path) {
        Matcher optional = OPTIONAL.matcher(path);
        if (!optional.find()) {
            return List.of(path);
        }
        String before = path.substring(0, optional.start());
        String after = path.substring(optional.end());
        Set<String> all = new LinkedHashSet<>(spelledOut(before + after));
        if (all.size() < MOST_PATHS) {
            all.addAll(spelledOut(before + optional.group(1) + after));
        }
        return List.copyOf(all);
    }
}
