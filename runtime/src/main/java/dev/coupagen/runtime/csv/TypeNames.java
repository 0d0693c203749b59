package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.text.RowNames;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of row types and the names of their columns, by which header lines are told apart. */
final class TypeNames {
    private final List<Node> nodes;
    /** Of each row type the names of its columns, folded, as {@link FoundHeader#names} has them. */
    private final List<Set<String>> names;

    TypeNames(List<Node> nodes) {
        this.nodes = nodes;
        this.names = nodes.stream()
                .map(node -> node.shape().columns().stream()
                        .map(RowShape.Column::header)
                        .filter(header -> !RowNames.isMarker(header))
                        .map(RowNames::fold)
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** The names of the columns of a row type, folded, without that of its marker. */
    Set<String> names(int node) {
        return names.get(node);
    }

    /** How many columns of the row type a line names. */
    int score(int node, FoundHeader line) {
        Set<String> known = names.get(node);
        return (int) line.names.stream().filter(known::contains).count();
    }

    /** How many columns it names of the row type of which it names most. */
    int bestScore(FoundHeader line) {
        return IntStream.range(0, nodes.size()).map(i -> score(i, line)).max().orElse(0);
    }

    /** Whether all that the line names are columns of the row type. */
    boolean hasAll(int node, FoundHeader line) {
        return names.get(node).containsAll(line.names);
    }

    /** Whether it is the word or a column of the row type. */
    boolean isName(int node, String folded) {
        return names.get(node).contains(folded) || word(nodes.get(node).shape()).equals(folded);
    }

    /** Whether the cell has the word of a row type. */
    boolean isWord(String cell) {
        String folded = RowNames.fold(cell);
        return nodes.stream().anyMatch(node -> word(node.shape()).equals(folded));
    }

    /** Whether the records have the word of the row type. */
    boolean hasRows(int node, Set<String> words) {
        return words.contains(word(nodes.get(node).shape()));
    }

    /** Matches header lines with row types: by what they have in common, then by what lines have besides, then by rows. */
    HeaderMatching match(List<FoundHeader> lines, int[] types, Set<String> words) {
        return new HeaderMatching(
                byLine(lines, types, this::score),
                byLine(
                        lines,
                        types,
                        (type, line) -> (hasRows(type, words) ? 1 : 0) - 2 * (line.names.size() - score(type, line))));
    }

    private static int[][] byLine(List<FoundHeader> lines, int[] types, ToIntBiFunction<Integer, FoundHeader> value) {
        return lines.stream()
                .map(line -> Arrays.stream(types)
                        .map(type -> value.applyAsInt(type, line))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** What stands in the marker column of the rows, folded. */
    static String word(RowShape shape) {
        return RowNames.fold(shape.word().isEmpty() ? shape.row() : shape.word());
    }

    /** Whether the word of the row type is the name of its column, as in imports. */
    static boolean wordIsName(RowShape shape) {
        return !shape.word().isEmpty()
                && (shape.marker().isEmpty() || RowNames.fold(shape.marker()).equals(RowNames.fold(shape.word())));
    }
}
