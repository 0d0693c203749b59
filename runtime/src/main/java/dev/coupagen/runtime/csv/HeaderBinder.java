package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.text.RowNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which row type each header line is of. In imports the word of the row type is itself the name of a column; in
 * exports header lines are told apart by the columns they hold.
 */
final class HeaderBinder {
    private static final int PREVIEWED_ROWS = 2_000;

    private final List<Node> nodes;
    /** Of each row type the names of its columns, folded. */
    private final List<Set<String>> names;

    private final @Nullable RowBinding[] bindings;
    /** The header lines in the order of the file, with the number of their row type; negative for an unknown one. */
    private final List<Line> lines = new ArrayList<>();

    private static final class Line {
        private final String[] cells;
        private final Set<String> names;
        private final int number;
        private int node = -1;

        Line(String[] cells, int number) {
            this.cells = cells;
            this.names = folded(Arrays.stream(cells));
            this.number = number;
        }

        boolean hasMarker() {
            return Arrays.stream(cells).anyMatch(RowNames::isMarker);
        }
    }

    HeaderBinder(List<Node> nodes) {
        this.nodes = nodes;
        this.names = nodes.stream()
                .map(node -> folded(node.shape().columns().stream().map(RowShape.Column::header)))
                .toList();
        this.bindings = new RowBinding[nodes.size()];
    }

    private static Set<String> folded(Stream<String> names) {
        return names.map(RowNames::fold).collect(Collectors.toSet());
    }

    /** How many columns of the row type a line names. */
    private int score(int node, Line line) {
        int score = 0;
        for (String name : line.names) {
            score += names.get(node).contains(name) ? 1 : 0;
        }
        return score;
    }

    /** Reads the header lines; returns whether the row that was read last is the first record. */
    boolean read(CsvInput input) {
        if (!nodes.get(0).shape().headers()) {
            for (int i = 0; i < bindings.length; i++) {
                bindings[i] = RowBinding.byPosition(nodes.get(i).shape());
            }
            return input.readRow();
        }
        boolean more = input.readRow();
        while (more && isHeader(input)) {
            more = input.readRow();
        }
        if (!bindClear()) {
            Set<String> words = words(input, more);
            bindRest(node -> words.contains(RowNames.fold(
                    node.shape().word().isEmpty()
                            ? node.shape().row()
                            : node.shape().word())));
            bindRest(node -> true);
        }
        if (bindings[0] == null
                && nodes.size() == 1
                && nodes.get(0).shape().columns().isEmpty()
                && !lines.isEmpty()) {
            bind(lines.get(0), 0);
        }
        if (bindings[0] == null) {
            throw rootMissing(input);
        }
        return more;
    }

    private boolean isHeader(CsvInput input) {
        Line line = new Line(input.texts(), input.line());
        if (bindNamed(line)) {
            return true;
        }
        boolean first = lines.isEmpty();
        boolean marked = lines.stream().anyMatch(Line::hasMarker);
        boolean header = !isRecord(input) && (first || (marked && line.hasMarker()) || isUnmarked(line));
        if (header) {
            lines.add(line);
        }
        return header;
    }

    private boolean isRecord(CsvInput input) {
        return Arrays.stream(bindings).anyMatch(binding -> binding != null && binding.resembles(input));
    }

    /** Binds a line in which the word of a row type without a header line stands, among names of its columns. */
    boolean bindNamed(String[] cells, int number) {
        return bindNamed(new Line(cells, number));
    }

    private boolean bindNamed(Line line) {
        for (int i = 0; i < bindings.length; i++) {
            RowShape shape = nodes.get(i).shape();
            String word = RowNames.fold(shape.word());
            boolean named = !word.isEmpty()
                    && (shape.marker().isEmpty()
                            || RowNames.fold(shape.marker()).equals(word))
                    && line.names.contains(word);
            boolean onlyMarker = shape.columns().isEmpty()
                    || Arrays.stream(line.cells).filter(cell -> !cell.isBlank()).count() == 1;
            if (bindings[i] == null && named && (onlyMarker || score(i, line) > 0)) {
                lines.add(line);
                bind(line, i);
                return true;
            }
        }
        return false;
    }

    /** Binds the other lines if each has a row type of its own, the only one that has all its columns; false if not. */
    private boolean bindClear() {
        int[] types = lines.stream()
                .mapToInt(line -> line.node >= 0 ? line.node : onlyType(line))
                .toArray();
        boolean clear = Arrays.stream(types).allMatch(type -> type >= 0)
                && Arrays.stream(types).distinct().count() == types.length;
        for (int i = 0; i < types.length && clear; i++) {
            if (lines.get(i).node < 0) {
                bind(lines.get(i), types[i]);
            }
        }
        return clear;
    }

    /** The one row type without a header line that has all columns of the line, or those alone; negative if none or several. */
    private int onlyType(Line line) {
        List<Integer> fitting = IntStream.range(0, bindings.length)
                .filter(i -> bindings[i] == null && hasAll(i, line))
                .boxed()
                .toList();
        List<Integer> exact = fitting.stream()
                .filter(i -> names.get(i).size() == score(i, line))
                .toList();
        List<Integer> types = exact.isEmpty() ? fitting : exact;
        boolean one = types.stream().map(i -> nodes.get(i).shape()).distinct().count() == 1;
        return one ? types.get(0) : -1;
    }

    private boolean hasAll(int node, Line line) {
        return line.names.stream()
                .allMatch(name -> name.isEmpty()
                        || RowNames.isMarker(name)
                        || names.get(node).contains(name));
    }

    /** What stands in the marker columns of the records, as far as they are looked at. */
    private Set<String> words(CsvInput input, boolean more) {
        Set<Integer> markers = new HashSet<>();
        for (Line line : lines) {
            for (int i = 0; i < line.cells.length; i++) {
                if (RowNames.isMarker(line.cells[i])) {
                    markers.add(i);
                }
            }
        }
        Set<String> words = new HashSet<>();
        Runnable look = () -> {
            for (int marker : markers) {
                if (marker < input.rowCells()) {
                    words.add(input.text(input.firstCell() + marker));
                }
            }
        };
        if (more && !markers.isEmpty()) {
            look.run();
            input.preview(PREVIEWED_ROWS, look);
        }
        return words.stream().map(RowNames::fold).collect(Collectors.toSet());
    }

    /** Binds the other lines to those row types whose columns they have most of. */
    private void bindRest(Predicate<Node> candidates) {
        while (true) {
            Line best = null;
            int bestNode = -1;
            int bestScore = 0;
            for (Line line : lines) {
                for (int i = 0; i < bindings.length && line.node < 0; i++) {
                    boolean open = bindings[i] == null && candidates.test(nodes.get(i));
                    int score = open ? score(i, line) : 0;
                    boolean nearer = score == bestScore
                            && best != null
                            && Math.abs(lines.indexOf(line) - i) < Math.abs(lines.indexOf(best) - bestNode);
                    if (score > bestScore || (score > 0 && nearer)) {
                        best = line;
                        bestNode = i;
                        bestScore = score;
                    }
                }
            }
            if (best == null) {
                return;
            }
            bind(best, bestNode);
        }
    }

    /** Whether the line names columns of a row type without a marker, and little else. */
    private boolean isUnmarked(Line line) {
        int best = 0;
        for (int i = 0; i < bindings.length && nodes.size() > lines.size(); i++) {
            best = Math.max(best, bindings[i] == null ? score(i, line) : 0);
        }
        return best > line.cells.length / 2;
    }

    /** Binds the line to the row type, and to the same one elsewhere in the tree. */
    private void bind(Line line, int node) {
        RowShape shape = nodes.get(node).shape();
        line.node = node;
        RowBinding binding = RowBinding.byName(shape, line.cells, nodes.size() == 1);
        for (int i = 0; i < bindings.length; i++) {
            if (nodes.get(i).shape().equals(shape)) {
                bindings[i] = binding;
            }
        }
    }

    private MappingException rootMissing(CsvInput input) {
        RowShape root = nodes.get(0).shape();
        String found = lines.isEmpty()
                ? "nothing"
                : lines.stream()
                        .map(line -> "line " + line.number + ": " + Excerpt.of(String.join(", ", line.cells)))
                        .collect(Collectors.joining("; "));
        String expected =
                root.columns().stream().map(RowShape.Column::header).limit(5).collect(Collectors.joining(", "));
        return new MappingException(input.location(0) + ": there is no header line of '" + root.row() + "' ("
                + root.file() + "). Found " + found + ". Expected names such as " + expected + ".");
    }

    /** The binding of each row type, by its number in the tree; null for those without a header line. */
    @Nullable RowBinding[] bindings() {
        return bindings;
    }

    /** The lines in which header lines stand, by the number of their row type. */
    int lineOf(int node) {
        return lines.stream()
                .filter(line -> line.node == node)
                .mapToInt(line -> line.number)
                .findFirst()
                .orElse(1);
    }

    /** The header lines in the order of the file. */
    List<FileLayout.HeaderLine> headerLines() {
        return lines.stream().map(this::headerLine).toList();
    }

    private FileLayout.HeaderLine headerLine(Line line) {
        RowBinding binding = line.node < 0 ? null : bindings[line.node];
        if (binding != null) {
            return binding.headerLine();
        }
        List<String> none = Arrays.stream(line.cells).map(cell -> "").toList();
        int marker = -1;
        for (int i = 0; i < line.cells.length && marker < 0; i++) {
            marker = RowNames.isMarker(line.cells[i]) ? i : -1;
        }
        return new FileLayout.HeaderLine("", List.of(line.cells), marker, none);
    }
}
