package dev.coupagen.sources.pages.table;

/**
 * A row of a table of operations.
 *
 * @param table which table of the page, from 1
 * @param row which row of the table, from 1
 * @param verbs as the page writes them, such as {@code GET|POST}
 * @param path as the page writes it
 */
public record OperationRow(int table, int row, String verbs, String path) {}
