package dev.coupagen.sources.pages.table;

import java.util.List;

/**
 * Judges whether a row fits its header. Some tables got the header of another; their rows betray themselves, since a
 * length is never {@code yes} and a list of values never {@code datetime}.
 */
final class RowFit {
    private static final Header USUAL = Header.usual();

    private RowFit() {}

    /** The header itself if the row fits it, else the usual one if the row fits that better. */
    static Header choose(Header header, List<Cell> row) {
        int fit = fit(header, row);
        return fit < 0 && row.size() >= Column.USUAL.size() && fit(USUAL, row) > fit ? USUAL : header;
    }

    /** Whether the cells of a row speak for a header, and not against it. */
    static boolean fits(Header header, List<Cell> row) {
        return fit(header, row) > 0;
    }

    private static int fit(Header header, List<Cell> row) {
        int fit = 0;
        for (Column column : header.columns().keySet()) {
            Cell cell = header.cell(row, column);
            if (!cell.isBlank() && cell.span() == 1) {
                fit += fit(column, cell.text());
            }
        }
        return fit;
    }

    private static boolean isNameOfResource(String text) {
        return Character.isUpperCase(text.charAt(0)) && !text.contains(",");
    }

    private static int fit(Column column, String text) {
        boolean flag = Flag.isFlag(text);
        boolean scalar = Scalars.of(text).isPresent();
        return switch (column) {
            case TYPE -> scalar ? 2 : flag ? -2 : isNameOfResource(text) ? 1 : 0;
            case REQUIRED, UNIQUE, IN, OUT -> flag ? 1 : -2;
            case LENGTH -> flag || scalar ? -3 : 0;
            case VALUES -> flag || scalar ? -1 : 0;
            case NAME, DESCRIPTION, VERB, PATH, ACTION, FIELD, OTHER_SUBJECT -> 0;
        };
    }
}
