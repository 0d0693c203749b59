package dev.coupagen.sources.pages.table;

import java.util.List;

/**
 * What a table was found to hold.
 *
 * @param table the table
 * @param header the header by which it was read
 * @param elements its rows if it is about elements
 * @param operations its rows if it is about operations
 */
public record TableContent(Table table, Header header, List<ElementRow> elements, List<OperationRow> operations) {
    /** Copies both lists. */
    public TableContent {
        elements = List.copyOf(elements);
        operations = List.copyOf(operations);
    }

    /** What the table is about, which decides which of the two lists has entries. */
    public Header.Subject subject() {
        return header.subject();
    }
}
