package dev.coupagen.sources.pages.model;

import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.ElementRow;
import dev.coupagen.sources.pages.table.Flag;
import dev.coupagen.sources.pages.table.ValueList;

/**
 * What a page states of an element, its type not yet understood.
 *
 * @param name in our writing: no blanks, dashes for underscores
 * @param row where it stands
 * @param type the cell with its type
 * @param required whether it is
 * @param unique whether it is
 * @param in whether Coupa accepts it
 * @param out whether Coupa sends it
 * @param values what the page says is allowed
 * @param description what the page says of it
 */
public record PageElement(
        String name,
        ElementRow row,
        Cell type,
        Flag required,
        Flag unique,
        Flag in,
        Flag out,
        ValueList values,
        String description) {

    /** The element of a row, under its corrected name; what the row lacks is blank or {@link Flag#UNSTATED}. */
    public static PageElement of(String name, ElementRow row) {
        return new PageElement(
                name,
                row,
                row.cell(Column.TYPE),
                row.flag(Column.REQUIRED),
                row.flag(Column.UNIQUE),
                row.flag(Column.IN),
                row.flag(Column.OUT),
                ValueList.of(row.cell(Column.VALUES)),
                row.text(Column.DESCRIPTION));
    }

    /** This element, with what another row says of it where this one is silent. */
    public PageElement or(PageElement other) {
        return new PageElement(
                name,
                row,
                type.text().isEmpty() ? other.type : type,
                or(required, other.required),
                or(unique, other.unique),
                or(in, other.in),
                or(out, other.out),
                values.values().isEmpty() ? other.values : values,
                description.isEmpty() ? other.description : description);
    }

    private static Flag or(Flag flag, Flag other) {
        return flag == Flag.BLANK || flag == Flag.UNSTATED ? other : flag;
    }
}
