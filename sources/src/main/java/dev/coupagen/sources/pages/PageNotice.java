package dev.coupagen.sources.pages;

import dev.coupagen.diagnostics.Diagnostic;

/**
 * An oddity of a page: what was found, where, and what was made of it.
 *
 * @param what the kind of oddity
 * @param page the page's id
 * @param table which table of the page, from 1; 0 if the page as a whole is meant
 * @param row which row of the table, from 1 with the header counted; 0 if the table as a whole is meant
 * @param text the message, on one line
 */
public record PageNotice(Diagnostic what, String page, int table, int row, String text) {
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(page);
        if (table > 0) {
            place.append(", table ").append(table);
        }
        if (row > 0) {
            place.append(", row ").append(row);
        }
        return place + ": " + text;
    }
}
