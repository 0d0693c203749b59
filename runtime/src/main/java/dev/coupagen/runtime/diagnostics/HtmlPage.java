package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.MappingException;

/** What reading throws when the document is an HTML page. */
public final class HtmlPage {
    private HtmlPage() {}

    /** The exception for a page that begins at that location. */
    public static MappingException at(String location) {
        return new MappingException(
                "Expected a document of the API but found an HTML page (" + location
                        + "). Coupa sends its sign-in page to clients without valid credentials and to those that follow redirects.");
    }
}
