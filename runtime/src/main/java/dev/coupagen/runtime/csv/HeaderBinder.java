package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.text.RowNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which row type each header line is of. In imports the word of the row type is itself the name of a column; in
 * exports header lines are told apart by the columns they hold.
 */
final class HeaderBinder {
    private static final int PREVIEWED_ROWS = 2_000;
    private static final int MOST_LINES = 500;

    private final List<Node> nodes;
    private final TypeNames types;
    private final @Nullable RowBinding[] bindings;
    /** The header lines in the order of the file, with the number of their row type; negative for an unknown one. */
    private final List<FoundHeader> lines = new ArrayList<>();
    /** Whether the first record has the word of the outermost row type, whose header line is the first one then. */
    private boolean startsWithRoot;
    /** Whether all words stand in one column, and nothing else does. */
    private boolean hasOneMarker;

    HeaderBinder(List<Node> nodes) {
        this.nodes = nodes;
        this.types = new TypeNames(nodes);
        this.bindings = new RowBinding[nodes.size()];
    }

    /** Reads the header lines; returns whether the row that was read last is the first record. */
    boolean read(CsvInput input) {
        if (!nodes.get(0).shape().headers()) {
            for (int i = 0; i < bindings.length; i++) {
                bindings[i] = RowBinding.byPosition(nodes.get(i).shape());
            }
            return input.readFirstRow();
        }
        boolean more = input.readFirstRow();
        while (more && isHeader(input)) {
            input.checkRecord();
            if (lines.size() > MOST_LINES) {
                throw Exceeded.limit("file of " + MOST_LINES + " header lines", input.location(0));
            }
            more = input.readRow();
        }
        if (!bindClear()) {
            bindRest(input, words(input, more));
        }
        if (bindings[0] == null && nodes.size() == 1 && types.names(0).isEmpty() && !lines.isEmpty()) {
            bind(lines.get(0), 0);
        }
        if (bindings[0] == null) {
            throw rootMissing(input);
        }
        return more;
    }

    private boolean isHeader(CsvInput input) {
        FoundHeader line = new FoundHeader(input.texts(), input.line());
        if (!hasWordAlone(input) && bindNamed(line, true)) {
            return true;
        }
        boolean marked = line.marker() >= 0
                && lines.stream().anyMatch(other -> other.marker() >= 0)
                && (types.bestScore(line) > 0 || line.isAllWords());
        boolean header = !isRecord(input, line) && (lines.isEmpty() || marked || isUnmarked(line));
        if (header) {
            lines.add(line);
        }
        return header;
    }

    /** Whether the line begins as a record, with a word that is neither the word nor a column of a type without header line. */
    private boolean hasWordAlone(CsvInput input) {
        return Arrays.stream(bindings)
                .filter(binding -> binding != null && binding.resembles(input))
                .map(binding -> TypeNames.word(binding.shape))
                .anyMatch(word -> IntStream.range(0, bindings.length)
                        .noneMatch(i -> bindings[i] == null && types.isName(i, word)));
    }

    private boolean resembles(CsvInput input) {
        return Arrays.stream(bindings).anyMatch(binding -> binding != null && binding.resembles(input));
    }

    /** Whether a word of a row type stands where it does in records, and the line does not name columns for the most part. */
    private boolean isRecord(CsvInput input, FoundHeader line) {
        if (resembles(input)) {
            return true;
        }
        return types.bestScore(line) * 2L <= line.filled()
                && lines.stream()
                        .mapToInt(FoundHeader::marker)
                        .anyMatch(marker ->
                                marker >= 0 && marker < line.cells.length && types.isWord(line.cells[marker]));
    }

    /**
     * Binds the row that was read last if it is a header line among the records: the word of a row type without one stands in
     * it, besides names of its columns.
     */
    boolean bindLate(CsvInput input) {
        // Most rows that come here are of types that the interface does not have; no names are made of those.
        boolean mayBind = IntStream.range(0, bindings.length)
                .anyMatch(i ->
                        bindings[i] == null && TypeNames.wordIsName(nodes.get(i).shape()));
        return mayBind && bindNamed(new FoundHeader(input.texts(), input.line()), false);
    }

    /** @param atTop whether there was no record yet, so that the word alone is enough */
    private boolean bindNamed(FoundHeader line, boolean atTop) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < bindings.length; i++) {
            RowShape shape = nodes.get(i).shape();
            int place = bindings[i] != null || !TypeNames.wordIsName(shape) ? -1 : line.placeOf(TypeNames.word(shape));
            if (place >= 0) {
                boolean onlyWord = atTop && (shape.columns().isEmpty() || line.filled() == 1);
                int others = types.score(i, line) - (types.names(i).contains(TypeNames.word(shape)) ? 1 : 0);
                // Of as many names in common the word that stands first.
                int rank = others * line.cells.length + line.cells.length - place;
                if ((onlyWord || others > 0) && rank > most) {
                    best = i;
                    most = rank;
                }
            }
        }
        if (best >= 0) {
            lines.add(line);
            bind(line, best);
        }
        return best >= 0;
    }

    /** Binds the other lines if each has a row type of its own, the only one that has all its columns; false if not. */
    private boolean bindClear() {
        int[] found = lines.stream()
                .mapToInt(line -> line.type >= 0 ? line.type : onlyType(line))
                .toArray();
        boolean clear = Arrays.stream(found).allMatch(type -> type >= 0)
                && Arrays.stream(found).distinct().count() == found.length;
        for (int i = 0; i < found.length && clear; i++) {
            if (lines.get(i).type < 0) {
                bind(lines.get(i), found[i]);
            }
        }
        return clear;
    }

    /** The one row type without a header line that has all columns of the line, or those alone; negative if none or several. */
    private int onlyType(FoundHeader line) {
        List<Integer> fitting = IntStream.range(0, bindings.length)
                .filter(i -> bindings[i] == null && types.hasAll(i, line))
                .boxed()
                .toList();
        List<Integer> exact = fitting.stream()
                .filter(i -> types.names(i).size() == types.score(i, line))
                .toList();
        List<Integer> found = exact.isEmpty() ? fitting : exact;
        boolean one = found.stream().map(i -> nodes.get(i).shape()).distinct().count() == 1;
        return one ? found.get(0) : -1;
    }

    /** What stands in the marker columns of the records, as far as they are looked at. */
    private Set<String> words(CsvInput input, boolean more) {
        Set<Integer> markers = new HashSet<>();
        lines.stream()
                .mapToInt(FoundHeader::marker)
                .filter(marker -> marker >= 0)
                .forEach(markers::add);
        Set<String> words = new HashSet<>();
        Runnable look = () -> markers.stream()
                .filter(marker -> marker < input.rowCells())
                .forEach(marker -> words.add(RowNames.fold(input.text(input.firstCell() + marker))));
        if (more && !markers.isEmpty()) {
            look.run();
            hasOneMarker = markers.size() == 1;
            startsWithRoot = words.contains(TypeNames.word(nodes.get(0).shape()));
            input.preview(PREVIEWED_ROWS, look);
        }
        return words;
    }

    /**
     * Binds the other lines to those of the row types whose columns they have most of, and least besides.
     *
     * @param words those of the records
     */
    private void bindRest(CsvInput input, Set<String> words) {
        List<FoundHeader> open = unknownLines();
        int[] candidates = IntStream.range(0, bindings.length)
                .filter(i -> bindings[i] == null && RowShape.first(nodes, i) == i)
                .toArray();
        HeaderMatching matching = types.match(open, candidates, words);
        // Words of other types have header lines too, even if each line has a type of the interface.
        long others = words.stream()
                .filter(word -> hasOneMarker && !types.isWord(word))
                .count();
        IntPredicate isFree =
                line -> others > matching.unmatched() && !types.hasRows(candidates[matching.type(line)], words);
        for (int i = 0; i < open.size(); i++) {
            if (matching.type(i) != HeaderMatching.NONE) {
                int type = candidates[matching.type(i)];
                int rival = matching.rival(i, isFree);
                RowShape shape = nodes.get(type).shape();
                boolean isFirst =
                        i == 0 && type == 0 && (startsWithRoot || shape.word().isEmpty());
                boolean isDoubtful = rival != HeaderMatching.NONE
                        && !isFirst
                        && !words.isEmpty()
                        && !Arrays.equals(open.get(i).cells, open.get(rival).cells);
                if (isDoubtful && (nodes.size() == 1 || types.hasRows(type, words))) {
                    throw open.get(i).doubtful(input, open.get(rival), shape);
                }
                bind(open.get(i), type);
            }
        }
    }

    /** Whether the line names columns of a row type without a marker, and little else. */
    private boolean isUnmarked(FoundHeader line) {
        int best = 0;
        for (int i = 0; i < bindings.length && nodes.size() > lines.size(); i++) {
            best = Math.max(best, bindings[i] == null ? types.score(i, line) : 0);
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

    /** The header line of the row type; empty for one without. */
    Optional<FoundHeader> line(int node) {
        return lines.stream().filter(line -> line.type == node).findFirst();
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
