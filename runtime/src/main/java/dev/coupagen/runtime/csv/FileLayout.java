package dev.coupagen.runtime.csv;

import java.util.List;

/**
 * How a file that was read is laid out. Given to {@link CsvOptions#withLayout}, records are written back as they were.
 *
 * @param dialect as it was given or found out
 * @param headers the header lines in the order of the file; none if its columns go by position
 * @param padded whether lines of records are as long as the longest of their header lines
 */
public record FileLayout(CsvDialect dialect, List<HeaderLine> headers, boolean padded) {
    /** Copies the header lines. */
    public FileLayout {
        headers = List.copyOf(headers);
    }

    /**
     * A header line.
     *
     * @param row the row type that it is of; empty if the interface does not have it
     * @param cells the names of the columns, as the file has them
     * @param marker the position of the column that says of which type a row is, from 0; negative if there is none
     * @param elements for each cell the element that it gives; empty for the marker and for what no interface declares
     */
    public record HeaderLine(String row, List<String> cells, int marker, List<String> elements) {
        /** Copies both lists. */
        public HeaderLine {
            cells = List.copyOf(cells);
            elements = List.copyOf(elements);
        }

        /** The columns that the interface does not declare. */
        public List<String> unknownColumns() {
            return java.util.stream.IntStream.range(0, cells.size())
                    .filter(i -> i != marker
                            && elements.get(i).isEmpty()
                            && !cells.get(i).isBlank())
                    .mapToObj(cells::get)
                    .toList();
        }
    }

    /** The columns that the interfaces do not declare, of all row types that they have. */
    public List<String> unknownColumns() {
        return headers.stream()
                .filter(header -> !header.row().isEmpty())
                .flatMap(header -> header.unknownColumns().stream())
                .toList();
    }

    /** The header lines of row types that the interfaces do not have. */
    public List<HeaderLine> unknownRows() {
        return headers.stream().filter(header -> header.row().isEmpty()).toList();
    }
}
