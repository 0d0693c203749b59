package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.csv.cells.HeaderNames.Likeness;
import dev.coupagen.runtime.text.RowNames;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of which type the rows of a file are, by their words, and finds header lines among them. */
final class RowTypes {
    static final int NONE = -1;

    private final List<Node> nodes;
    private final CsvInput input;
    private final HeaderBinder headers;
    private final @Nullable RowBinding[] bindings;
    private final RowGroup group;
    private final RowIssues issues;
    private final boolean hasHeaders;
    private final boolean hasUnknownRows;
    /** Whether the words of the types stand in different columns. */
    private final boolean hasSeveralMarkers;
    /** Where the rows of the only type have their word, if there are others; negative if not. */
    private final int loneMarker;

    private @Nullable String loneWord;
    /** Whether the row before was a header line once more. */
    private boolean afterHeader;

    /** @param headers that have been read */
    RowTypes(List<Node> nodes, CsvInput input, HeaderBinder headers, RowGroup group, RowIssues issues) {
        this.nodes = nodes;
        this.input = input;
        this.headers = headers;
        this.bindings = headers.bindings();
        this.group = group;
        this.issues = issues;
        this.hasHeaders = nodes.get(0).shape().headers();
        this.hasUnknownRows = !headers.unknownLines().isEmpty();
        this.loneMarker = bindings.length == 1 && hasUnknownRows
                ? headers.line(0).map(FoundHeader::marker).orElse(NONE)
                : NONE;
        this.hasSeveralMarkers = Arrays.stream(bindings)
                        .filter(binding -> binding != null && binding.marker >= 0)
                        .mapToInt(binding -> binding.marker)
                        .distinct()
                        .count()
                > 1;
    }

    /** Reports the columns and header lines that the interface does not have. */
    void reportUnknown() {
        for (int i = 0; i < bindings.length && hasHeaders; i++) {
            reportColumns(i);
        }
        for (FoundHeader line : headers.unknownLines()) {
            if (headers.isRepeated(line)) {
                issues.headerAgain(line);
            } else {
                issues.unknownHeader(line);
            }
        }
    }

    private void reportColumns(int node) {
        RowBinding binding = bindings[node];
        if (binding != null) {
            issues.unknownColumns(
                    binding, headers.line(node).map(line -> line.number).orElse(1));
        }
    }

    /** The type of the row that was read last; {@link #NONE} if it is not of any, which is reported. */
    int ofRow() {
        int found = NONE;
        for (int i = 0; i < bindings.length; i++) {
            RowBinding binding = bindings[i];
            if (binding != null && binding.matches(input)) {
                found = nearer(found, i);
            }
        }
        if (found >= 0 && hasSeveralMarkers) {
            reportOtherWords(found);
        }
        return found >= 0 ? notHeader(found) : ofUnusualRow();
    }

    /** A value of the row may be the word of another type, if the words of both stand in different columns. */
    private void reportOtherWords(int type) {
        for (int i = 0; i < bindings.length; i++) {
            RowBinding binding = bindings[i];
            RowBinding own = bindings[type];
            if (binding != null && own != null && binding.marker != own.marker && binding.matches(input)) {
                issues.severalWords(own.shape, binding.shape);
            }
        }
    }

    /** Of two types with the same word the one whose parent came last. */
    private int nearer(int one, int other) {
        return one < 0 || group.parentOf(other) > group.parentOf(one) ? other : one;
    }

    private int ofUnusualRow() {
        if (!hasHeaders && issues.isSetting()) {
            return NONE;
        }
        int found = NONE;
        int without = NONE;
        int withoutCount = 0;
        for (int i = 0; i < bindings.length; i++) {
            RowBinding binding = bindings[i];
            if (binding != null && binding.resembles(input)) {
                found = nearer(found, i);
            }
            if (binding != null && (binding.marker < 0 || binding.shape.word().isEmpty())) {
                without = i;
                withoutCount++;
            }
        }
        if (found >= 0) {
            return notHeader(found);
        }
        if (withoutCount == 1 && (bindings.length == 1 || !hasUnknownRows) && hasLoneWord()) {
            return withValues(notHeader(without));
        }
        if (!hasHeaders || !isHeader()) {
            issues.unknownRow(nodes, bindings);
            afterHeader = false;
        }
        return NONE;
    }

    /**
     * Whether the row has the word of the only row type that the interface has, if there are rows of others: the word of the
     * first one, if the interface does not say it.
     */
    boolean hasLoneWord() {
        if (loneMarker < 0) {
            return true;
        }
        String word = loneMarker < input.rowCells() ? RowNames.fold(input.text(input.firstCell() + loneMarker)) : "";
        if (loneWord == null) {
            loneWord = word;
        }
        return word.equals(loneWord);
    }

    /** That type; a row without any value, as spreadsheets leave behind, is reported. */
    private int withValues(int type) {
        boolean isBlank = input.start(input.firstCell()) == input.start(input.firstCell() + input.rowCells());
        if (type != NONE && isBlank) {
            issues.blankRow(nodes.get(type).shape());
        }
        return type;
    }

    /** Whether a row without a known word is a header line: the first of its type, or one that was there before. */
    private boolean isHeader() {
        if (headers.bindLate(input)) {
            for (int i = 0; i < bindings.length; i++) {
                if (headers.line(i).filter(line -> line.number == input.line()).isPresent()) {
                    reportColumns(i);
                }
            }
            return true;
        }
        for (RowBinding binding : bindings) {
            Likeness likeness = binding == null || binding.marker < 0 ? Likeness.NONE : binding.likeness(input);
            if (binding != null && likeness == Likeness.REORDERED) {
                throw issues.headerInOtherOrder(binding.shape);
            }
            if (binding != null && (likeness == Likeness.SAME || likeness == Likeness.SAME_NAME)) {
                issues.headerAgain(binding.shape);
                afterHeader = true;
                return true;
            }
        }
        return false;
    }

    /** That type, unless the row is the type's header line once more. */
    private int notHeader(int type) {
        RowBinding binding = bindings[type];
        Likeness likeness = binding == null ? Likeness.NONE : binding.likeness(input);
        RowShape shape = nodes.get(type).shape();
        boolean maybe = likeness == Likeness.SAME_NAME;
        if (likeness == Likeness.REORDERED) {
            throw issues.headerInOtherOrder(shape);
        }
        if (likeness == Likeness.SIMILAR || (maybe && !afterHeader)) {
            issues.likeHeader(shape);
        }
        afterHeader = likeness == Likeness.SAME || (maybe && afterHeader);
        if (afterHeader) {
            issues.headerAgain(shape);
            return NONE;
        }
        return type;
    }
}
