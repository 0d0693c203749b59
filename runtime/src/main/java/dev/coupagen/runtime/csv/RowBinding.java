package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.csv.cells.HeaderNames;
import dev.coupagen.runtime.csv.cells.HeaderNames.Likeness;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.text.RowNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which element each cell of the rows of one type gives. */
final class RowBinding {
    /** The cell gives no element. */
    static final int SKIPPED = -3;
    /** The cell is of a column without a name; it gives an element only if it is not blank. */
    static final int NAMELESS = -4;

    private static final int LONGEST_SHARED = 100;
    private static final Pattern CELL_NUMBER = Pattern.compile("#\\d{1,5}");

    final RowShape shape;
    /** The position of the marker; negative if the rows have none. */
    final int marker;
    /** For each cell the name of its element, those of unknown columns included; null where it gives none. */
    private final @Nullable String[] elements;

    private final List<String> header;
    private final HeaderNames names;
    /** Whether the word of the row type is itself the name of its column. */
    private final boolean wordIsName;

    private final int[] dateCells;
    private final int[] numberCells;
    /** The names of the columns that the interface declares. */
    private final Set<String> declared;
    /** For each cell its text in the row before, which is shared if it comes again. */
    private final @Nullable String[] before;

    private final String word;
    private final String foldedWord;
    private @Nullable NameTable bound;
    private int[] numbers = {};

    private RowBinding(RowShape shape, int marker, @Nullable String[] elements, List<String> header) {
        this.shape = shape;
        this.marker = marker;
        this.elements = elements;
        this.header = header;
        this.declared =
                shape.columns().stream().map(column -> column.element().text()).collect(Collectors.toSet());
        this.names = new HeaderNames(header, marker);
        this.dateCells = cells(shape, elements, RowShape.Notation.DATE);
        this.numberCells = cells(shape, elements, RowShape.Notation.NUMBER);
        this.before = new String[elements.length];
        String known = shape.word().isEmpty() ? shape.row() : shape.word();
        this.word = known;
        this.foldedWord = RowNames.fold(known);
        this.wordIsName = names.markerName().equals(foldedWord);
    }

    /** The binding of rows whose columns go by position. */
    static RowBinding byPosition(RowShape shape) {
        int width = shape.marker().isEmpty() ? 0 : 1;
        for (int i = 0; i < shape.columns().size(); i++) {
            width = Math.max(width, position(shape, i) + 1);
        }
        @Nullable String[] elements = new String[width];
        for (int i = 0; i < shape.columns().size(); i++) {
            elements[position(shape, i)] = shape.columns().get(i).element().text();
        }
        return new RowBinding(shape, shape.marker().isEmpty() ? -1 : 0, elements, List.of());
    }

    static int position(RowShape shape, int column) {
        int stated = shape.columns().get(column).position();
        return stated >= 0 ? stated : column + (shape.marker().isEmpty() || shape.declaresMarker() ? 0 : 1);
    }

    /**
     * The binding of the rows under a header line.
     *
     * @param alone whether the interface has no other row type: then a marker whose word is not known is a column as others
     */
    static RowBinding byName(RowShape shape, String[] cells, boolean alone) {
        int marker = alone && shape.word().isEmpty() ? -1 : marker(shape, cells);
        Map<String, String> exact = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        for (RowShape.Column column : shape.columns()) {
            exact.put(
                    key(column.header(), column.occurrence()), column.element().text());
            folded.putIfAbsent(
                    key(RowNames.fold(column.header()), column.occurrence()),
                    column.element().text());
        }
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        shape.columns().forEach(column -> taken.add(column.element().text()));
        shape.children().forEach(child -> taken.add(child.element().text()));
        @Nullable String[] elements = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                int occurrence = seen.merge(cells[i], 1, Integer::sum);
                String element = exact.remove(key(cells[i], occurrence));
                if (element != null) {
                    folded.values().remove(element);
                }
                elements[i] = element;
            }
        }
        seen.clear();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                int occurrence = seen.merge(RowNames.fold(cells[i]), 1, Integer::sum);
                if (elements[i] == null && i != marker) {
                    String element = folded.remove(key(RowNames.fold(cells[i]), occurrence));
                    elements[i] = element != null ? element : unknownName(cells[i], occurrence, taken);
                }
            }
        }
        return new RowBinding(shape, marker, elements, List.of(cells));
    }

    /** The name of an element that no interface declares; unique in the row, and unlike those of cells without a header. */
    private static String unknownName(String cell, int occurrence, Set<String> taken) {
        String name = cell;
        // Of so many columns of the name as many may be taken, so that the next number is free soon.
        for (int i = Math.max(2, occurrence); CELL_NUMBER.matcher(name).matches() || !taken.add(name); i++) {
            name = cell + "[" + i + "]";
        }
        return name;
    }

    private static String key(String name, int occurrence) {
        return occurrence + " " + name;
    }

    private static int marker(RowShape shape, String[] cells) {
        String wanted = RowNames.fold(shape.marker().isEmpty() ? shape.word() : shape.marker());
        for (int i = 0; i < cells.length && !wanted.isEmpty(); i++) {
            if (RowNames.fold(cells[i]).equals(wanted)) {
                return i;
            }
        }
        for (int i = 0; i < cells.length && !shape.word().isEmpty(); i++) {
            if (RowNames.isMarker(cells[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The cells that hold dates. */
    int[] dateCells() {
        return dateCells;
    }

    /** The cells that hold numbers, in ascending order. */
    int[] numberCells() {
        return numberCells;
    }

    private static int[] cells(RowShape shape, @Nullable String[] elements, RowShape.Notation notation) {
        Set<String> columns = shape.columns().stream()
                .filter(column -> column.notation() == notation)
                .map(column -> column.element().text())
                .collect(Collectors.toSet());
        return IntStream.range(0, elements.length)
                .filter(i -> elements[i] != null && columns.contains(elements[i]))
                .toArray();
    }

    /** The text of a cell: the same object as in the row before if it is the same text, as currencies and codes often are. */
    String text(CsvInput input, int firstCell, int cell) {
        int position = cell - firstCell;
        if (position >= before.length) {
            return input.text(cell);
        }
        String known = before[position];
        if (known != null && input.is(cell, known)) {
            return known;
        }
        String text = input.text(cell);
        before[position] = text.length() > LONGEST_SHARED ? null : text;
        return text;
    }

    /** The cell of the column with that name; negative if there is none. */
    int cellOf(String column) {
        String folded = RowNames.fold(column);
        for (int i = 0; i < elements.length; i++) {
            String element = elements[i];
            if (element != null && RowNames.fold(element).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the row is of this type by its word, to the letter. */
    boolean matches(CsvInput row) {
        return marker >= 0 && marker < row.rowCells() && row.is(row.firstCell() + marker, word);
    }

    /** Whether the row is of this type by its word, in any case. */
    boolean resembles(CsvInput row) {
        return marker >= 0
                && marker < row.rowCells()
                && RowNames.fold(row.text(row.firstCell() + marker)).equals(foldedWord);
    }

    /** How far the row is like the header line. */
    Likeness likeness(CsvInput row) {
        boolean isRecord = !wordIsName && matches(row);
        return isRecord ? Likeness.NONE : names.likeness(row);
    }

    /** How many cells the rows have. */
    int width() {
        return elements.length;
    }

    /** For each cell the number of its element in the table, {@link NameTable#UNKNOWN}, {@link #SKIPPED} or {@link #NAMELESS}. */
    int[] numbers(NameTable names) {
        if (names != bound) {
            numbers = new int[elements.length];
            for (int i = 0; i < numbers.length; i++) {
                String element = elements[i];
                numbers[i] = element != null ? names.exact(element) : i == marker ? SKIPPED : NAMELESS;
            }
            bound = names;
        }
        return numbers;
    }

    /** The name of the element that the cell gives; that of a cell without a header is its number. */
    String element(int cell) {
        String element = cell < elements.length ? elements[cell] : null;
        return element == null ? "#" + (cell + 1) : element;
    }

    /** Whether the cell is of a column with a header that the interface does not declare. */
    boolean isUnknown(int cell) {
        String element = elements[cell];
        return element != null && !declared.contains(element);
    }

    /** The header line as a layout has it. */
    FileLayout.HeaderLine headerLine() {
        List<String> names = java.util.stream.IntStream.range(0, header.size())
                .mapToObj(i -> elements[i] == null || isUnknown(i) ? "" : element(i))
                .toList();
        return new FileLayout.HeaderLine(shape.row(), header, marker, names);
    }
}
