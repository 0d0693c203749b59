package dev.coupagen.sources.pages.model;

import dev.coupagen.sources.pages.table.Table;
import dev.coupagen.sources.pages.table.Wording;
import java.util.List;

/**
 * A documentation page, read but not yet interpreted.
 *
 * @param id how notices name it: the file's name without its endings, or the last part of its address
 * @param title its main heading
 * @param address the path of its address on the site, without host and fragment; empty if unknown
 * @param trail the headings above it in the table of contents, itself last
 * @param tables from top to bottom
 * @param folders the folders that its text names, such as {@code ./Incoming/Invoices/}
 * @param formatRules what its text says of separators, dates and quotes in files, outside tables
 */
public record Page(
        String id,
        String title,
        String address,
        List<String> trail,
        List<Table> tables,
        List<String> folders,
        List<String> formatRules) {
    /** Copies the lists. */
    public Page {
        trail = List.copyOf(trail);
        folders = List.copyOf(folders);
        formatRules = List.copyOf(formatRules);
        tables = List.copyOf(tables);
    }

    /** Whether a heading above says that the page is about an API; pages about files are among the others. */
    public boolean isOfApi() {
        return trail.stream().anyMatch(heading -> Wording.plain(heading).contains("api"));
    }
}
