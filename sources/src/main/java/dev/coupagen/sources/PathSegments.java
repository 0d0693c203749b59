package dev.coupagen.sources;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a path template. */
final class PathSegments {
    /** What Rails lets a caller leave out: {@code image(/{style})}. */
    private static final Pattern OPTIONAL = Pattern.compile("\\([^()]*\\)");

    private PathSegments() {}

    static List<String> of(String path) {
        return Stream.of(OPTIONAL.matcher(path).replaceAll("").split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    static String join(List<String> segments) {
        return "/" + String.join("/", segments);
    }
}
