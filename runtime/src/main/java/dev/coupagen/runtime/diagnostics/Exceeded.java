package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.MappingException;

/** What reading throws when a document exceeds one of {@link dev.coupagen.runtime.Limits}. */
public final class Exceeded {
    private Exceeded() {}

    /**
     * The exception for a limit that a document exceeds.
     *
     * @param limit the limit in words, such as {@code depth of 64}
     * @param location where the document exceeds it, such as {@code line 3, column 14}
     */
    public static MappingException limit(String limit, String location) {
        return new MappingException("The document exceeds the limit: " + limit + " (" + location
                + "). Raise it in the limits of MapperOptions or CsvOptions if you trust the source.");
    }
}
