package dev.coupagen.sources.pages.model;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.sources.pages.table.ElementRow;
import java.util.List;

/**
 * What one page states, before names and types are understood with the help of all other pages.
 *
 * @param page the page
 * @param area the API it belongs to
 * @param tables one for each table of elements
 * @param operations of all its tables of operations
 */
public record PageDraft(Page page, PageArea area, List<Elements> tables, List<OperationDefinition> operations) {
    /**
     * A table of elements.
     *
     * @param heading what stands above it
     * @param rows as they stand
     * @param elements in its order, each name once
     */
    public record Elements(String heading, List<ElementRow> rows, List<PageElement> elements) {
        /** Copies both lists. */
        public Elements {
            rows = List.copyOf(rows);
            elements = List.copyOf(elements);
        }
    }

    /** Copies both lists. */
    public PageDraft {
        tables = List.copyOf(tables);
        operations = List.copyOf(operations);
    }
}
