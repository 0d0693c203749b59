package dev.coupagen.sources.pages.table;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.table.Header.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the header of a table, or what stands for one, and where its rows begin. Whatever is guessed is reported. */
final class HeaderFinder {
    /** A header may stand below a title or a blank row, but not further down. */
    private static final int LAST_HEADER_ROW = 4;

    private final String page;
    private final Table table;
    private final Notices notices;

    HeaderFinder(String page, Table table, Notices notices) {
        this.page = page;
        this.table = table;
        this.notices = notices;
    }

    /**
     * A header and what it is for.
     *
     * @param first the index of the first row that is no header
     */
    record Found(Header header, int first) {}

    /** @param above the header of a table further up in the same section that this one may go on with */
    Found find(Optional<Header> above) {
        int at = headerRow();
        if (at >= table.rows().size()) {
            return new Found(Header.of(List.of()), at);
        }
        Found stated = stated(at);
        Header header = stated.header();
        boolean typesUnknown = header.subject() == Subject.ELEMENTS && !header.has(Column.TYPE);
        if (header.subject() != Subject.OTHER && !typesUnknown) {
            return stated;
        }
        return continued(above, at).or(() -> guessed(stated)).orElse(stated);
    }

    /** The first row whose words are those of a header we know, else the first that is not blank. */
    private int headerRow() {
        List<List<Cell>> rows = table.rows();
        return IntStream.range(0, Math.min(rows.size(), LAST_HEADER_ROW))
                .filter(i -> Header.of(rows.get(i)).subject() != Subject.OTHER)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, rows.size())
                        .filter(i -> !rows.get(i).stream().allMatch(Cell::isBlank))
                        .findFirst()
                        .orElse(rows.size()));
    }

    /** The header in that row, and in the one below it if the two are one. */
    private Found stated(int at) {
        Header header = Header.of(table.rows().get(at));
        Optional<Header> joined =
                at + 1 < table.rows().size() ? header.joinedWith(table.rows().get(at + 1)) : Optional.empty();
        return joined.map(both -> new Found(both, at + 2)).orElseGet(() -> new Found(header, at + 1));
    }

    /** The header above, if this table has none of its own and its rows fit that one. */
    private Optional<Found> continued(Optional<Header> above, int at) {
        List<List<Cell>> rows = table.rows().subList(at, table.rows().size());
        Optional<Header> fitting = above.filter(header -> header.texts().size() == table.width()
                && RowFit.fits(header, rows.get(0))
                && rows.stream().filter(row -> RowFit.fits(header, row)).count() * 2 > rows.size());
        return fitting.map(header -> {
            notices.addAt(new Location(page, table.number(), at + 1), PageDiagnostic.PAGE_HEADER_CONTINUED);
            return new Found(header, at);
        });
    }

    private Optional<Found> guessed(Found stated) {
        Header header = stated.header();
        List<List<Cell>> body =
                table.rows().subList(stated.first(), table.rows().size());
        return ColumnGuess.of(header, body).map(guess -> {
            notices.addAt(
                    new Location(page, table.number(), stated.first()),
                    PageDiagnostic.PAGE_HEADER_GUESSED,
                    String.join(" | ", header.texts()),
                    String.join(" | ", names(header, guess)));
            return new Found(guess, guess.isRow() ? stated.first() - 1 : stated.first());
        });
    }

    private static List<String> names(Header before, Header after) {
        return after.columns().entrySet().stream()
                .filter(column -> !before.has(column.getKey()))
                .map(column -> column.getKey().name().toLowerCase(Locale.ROOT) + " = "
                        + after.texts().get(column.getValue()))
                .sorted()
                .toList();
    }
}
