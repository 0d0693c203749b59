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
import org.jspecify.annotations.Nullable;

/**
 * Finds out which row type each header line is of. In imports the word of the row type is itself the name of a column; in
 * exports header lines are told apart by the columns they hold.
 */
final class HeaderBinder {
    private static final int PREVIEWED_ROWS = 2_000;

    private final List<Node> nodes;
    /** Of each row type the names of its columns, folded, as {@link FoundHeader#names} has them. */
    private final List<Set<String>> names;

    private final @Nullable RowBinding[] bindings;
    /** The header lines in the order of the file, with the number of their row type; negative for an unknown one. */
    private final List<FoundHeader> lines = new ArrayList<>();

    HeaderBinder(List<Node> nodes) {
        this.nodes = nodes;
        this.names = nodes.stream()
                .map(node -> node.shape().columns().stream()
                        .map(RowShape.Column::header)
                        .filter(header -> !RowNames.isMarker(header))
                        .map(RowNames::fold)
                        .collect(Collectors.toSet()))
                .toList();
        this.bindings = new RowBinding[nodes.size()];
    }

    /** How many columns of the row type a line names. */
    private int score(int node, FoundHeader line) {
        Set<String> known = names.get(node);
        return (int) line.names.stream().filter(known::contains).count();
    }

    private int bestScore(FoundHeader line) {
        return IntStream.range(0, nodes.size()).map(i -> score(i, line)).max().orElse(0);
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
            input.checkRecord();
            more = input.readRow();
        }
        if (!bindClear()) {
            Set<String> words = words(input, more);
            bindRest(node -> words.contains(word(node.shape())));
            bindRest(node -> true);
        }
        if (bindings[0] == null && nodes.size() == 1 && names.get(0).isEmpty() && !lines.isEmpty()) {
            bind(lines.get(0), 0);
        }
        if (bindings[0] == null) {
            throw rootMissing(input);
        }
        return more;
    }

    private boolean isHeader(CsvInput input) {
        FoundHeader line = new FoundHeader(input.texts(), input.line());
        if (bindNamed(line, true)) {
            return true;
        }
        boolean marked = line.marker() >= 0
                && lines.stream().anyMatch(other -> other.marker() >= 0)
                && (bestScore(line) > 0 || line.isAllWords());
        boolean header = !isRecord(input, line) && (lines.isEmpty() || marked || isUnmarked(line));
        if (header) {
            lines.add(line);
        }
        return header;
    }

    /** Whether a word of a row type stands where it does in records, and the line does not name columns for the most part. */
    private boolean isRecord(CsvInput input, FoundHeader line) {
        if (Arrays.stream(bindings).anyMatch(binding -> binding != null && binding.resembles(input))) {
            return true;
        }
        return bestScore(line) * 2L <= line.filled()
                && lines.stream()
                        .mapToInt(FoundHeader::marker)
                        .anyMatch(marker -> marker >= 0 && marker < line.cells.length && isWord(line.cells[marker]));
    }

    private boolean isWord(String cell) {
        String folded = RowNames.fold(cell);
        return nodes.stream().anyMatch(node -> word(node.shape()).equals(folded));
    }

    private static String word(RowShape shape) {
        return RowNames.fold(shape.word().isEmpty() ? shape.row() : shape.word());
    }

    /**
     * Binds a line among the records in which the word of a row type without a header line stands, besides names of its
     * columns.
     */
    boolean bindLate(String[] cells, int number) {
        return bindNamed(new FoundHeader(cells, number), false);
    }

    /** @param atTop whether there was no record yet, so that the word alone is enough */
    private boolean bindNamed(FoundHeader line, boolean atTop) {
        for (int i = 0; i < bindings.length; i++) {
            RowShape shape = nodes.get(i).shape();
            String word = RowNames.fold(shape.word());
            boolean named = !word.isEmpty()
                    && (shape.marker().isEmpty()
                            || RowNames.fold(shape.marker()).equals(word))
                    && line.names.contains(word);
            boolean onlyWord = atTop && (shape.columns().isEmpty() || line.filled() == 1);
            int others = score(i, line) - (names.get(i).contains(word) ? 1 : 0);
            if (bindings[i] == null && named && (onlyWord || others > 0)) {
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
                .mapToInt(line -> line.type >= 0 ? line.type : onlyType(line))
                .toArray();
        boolean clear = Arrays.stream(types).allMatch(type -> type >= 0)
                && Arrays.stream(types).distinct().count() == types.length;
        for (int i = 0; i < types.length && clear; i++) {
            if (lines.get(i).type < 0) {
                bind(lines.get(i), types[i]);
            }
        }
        return clear;
    }

    /** The one row type without a header line that has all columns of the line, or those alone; negative if none or several. */
    private int onlyType(FoundHeader line) {
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

    private boolean hasAll(int node, FoundHeader line) {
        return names.get(node).containsAll(line.names);
    }

    /** What stands in the marker columns of the records, as far as they are looked at. */
    private Set<String> words(CsvInput input, boolean more) {
        Set<Integer> markers = new HashSet<>();
        for (FoundHeader line : lines) {
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
            FoundHeader best = null;
            int bestNode = -1;
            int bestScore = 0;
            for (FoundHeader line : lines) {
                for (int i = 0; i < bindings.length && line.type < 0; i++) {
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
    private boolean isUnmarked(FoundHeader line) {
        int best = 0;
        for (int i = 0; i < bindings.length && nodes.size() > lines.size(); i++) {
            best = Math.max(best, bindings[i] == null ? score(i, line) : 0);
        }
        return best > line.cells.length / 2;
    }

    /** Binds the line to the row type, and to the same one elsewhere in the tree. */
    private void bind(FoundHeader line, int node) {
        RowShape shape = nodes.get(node).shape();
        line.type = node;
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
        return new MappingException(input.location(lines.isEmpty() ? input.line() : lines.get(0).number, 0)
                + ": there is no header line of '" + root.row() + "' (" + root.file() + "). Found " + found
                + ". Expected names such as " + expected + ".");
    }

    /** The binding of each row type, by its number in the tree; null for those without a header line. */
    @Nullable RowBinding[] bindings() {
        return bindings;
    }

    /** The lines in which header lines stand, by the number of their row type. */
    int lineOf(int node) {
        return lines.stream()
                .filter(line -> line.type == node)
                .mapToInt(line -> line.number)
                .findFirst()
                .orElse(1);
    }

    List<FoundHeader> unknownLines() {
        return lines.stream().filter(line -> line.type == FoundHeader.UNKNOWN).toList();
    }

    /** Whether the line is that of a row type once more. */
    boolean isRepeated(FoundHeader other) {
        return lines.stream()
                .anyMatch(line -> line.type != FoundHeader.UNKNOWN && Arrays.equals(line.cells, other.cells));
    }

    /** The header lines in the order of the file. */
    List<FileLayout.HeaderLine> headerLines() {
        return lines.stream().map(this::headerLine).toList();
    }

    private FileLayout.HeaderLine headerLine(FoundHeader line) {
        RowBinding binding = line.type == FoundHeader.UNKNOWN ? null : bindings[line.type];
        return binding == null ? line.unknown() : binding.headerLine();
    }
}
