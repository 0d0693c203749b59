package dev.coupagen.sources.pages;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.Notice;
import java.util.List;

/**
 * What a scrape gave.
 *
 * @param definition the pages merged over the base release
 * @param pages how many pages were read
 * @param tables how many tables of elements they held
 * @param notices all that was odd, by page, row and text
 */
public record ScrapeResult(ApiDefinition definition, int pages, int tables, List<Notice> notices) {
    /** Copies the notices. */
    public ScrapeResult {
        notices = List.copyOf(notices);
    }
}
