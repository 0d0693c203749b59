package dev.coupagen.sources.pages.model;

import java.util.Locale;

/** Addresses as pages write them. */
public final class Links {
    private Links() {}

    /** The path of a link in lower case, without host, query, fragment and trailing slash; empty if it has none. */
    public static String path(String href) {
        String path = href.strip();
        int scheme = path.indexOf("://");
        if (scheme >= 0) {
            int slash = path.indexOf('/', scheme + 3);
            path = slash < 0 ? "" : path.substring(slash);
        }
        path = cut(cut(path, '#'), '?');
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
