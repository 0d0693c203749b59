package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.cells.CsvInput;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates and decimals of one file. Those that allow two readings, such as {@code 01/02/2026} and {@code 1.234}, are
 * read as others of the file show, both those read so far and those in the next rows.
 */
final class FileNotation {
    private static final int SURVEYED_ROWS = 2_000;
    private static final int GROUP = ".234".length();

    private final CsvInput input;
    private final @Nullable RowBinding[] bindings;
    private final RowTypes types;
    private final RowIssues issues;
    private final DateOrder statedOrder;
    private final char statedMark;
    private final boolean isUngrouped;
    /** Whether it is left to decimals themselves to show their mark. */
    private final boolean findsMark;
    /** Whether nothing is read as JSON has it. */
    private final boolean hasOwnNotation;

    private final boolean pointsSayDay;
    private final LocalEvidence evidence;
    /** How dates are read that allow two readings; null until there is one. */
    private @Nullable DateOrder order;
    /** Whether decimals that allow two readings have been read. */
    private boolean isMarkUsed;
    /** Whether one of them was read with a point, and no other decimal had shown it. */
    private boolean isPointAssumed;
    /** Whether it turned out later that one of them may have been misread. */
    private boolean isMarkContradicted;

    FileNotation(
            CsvDialect dialect,
            StatedDialect stated,
            CsvInput input,
            @Nullable RowBinding[] bindings,
            RowTypes types,
            RowIssues issues) {
        this.input = input;
        this.bindings = bindings;
        this.types = types;
        this.issues = issues;
        this.statedOrder = dialect.dates();
        this.statedMark = dialect.decimal();
        this.isUngrouped = stated.isUngrouped();
        this.findsMark = statedMark == CsvDialect.FIND_OUT && !isUngrouped;
        this.hasOwnNotation = statedMark == ',' || statedOrder != DateOrder.UNAMBIGUOUS;
        this.pointsSayDay = stated.pointsSayDay();
        this.evidence = new LocalEvidence(pointsSayDay);
    }

    /** Whether dates or decimals are not written as JSON has them. */
    boolean isOwn() {
        return hasOwnNotation;
    }

    /**
     * Whether a cell needs to be read here, even if it could be read as JSON has it.
     *
     * @param start where its characters begin
     * @param column the number of the cell in its row
     */
    boolean isLocal(int start, int length, RowBinding binding, int column) {
        if (length == 0) {
            return false;
        }
        return hasOwnNotation
                || (findsMark
                        && showsMark(start, start + length)
                        && Arrays.binarySearch(binding.numberCells(), column) >= 0);
    }

    /** Whether the cell may be a decimal that shows whether its point is the mark, or that needs to be shown. */
    private boolean showsMark(int start, int end) {
        char[] characters = input.characters();
        if (evidence.hasSeenPoint()) {
            return end - start > GROUP && characters[end - GROUP] == '.';
        }
        for (int i = start; i < end; i++) {
            if (characters[i] == '.') {
                return true;
            }
        }
        return false;
    }

    /**
     * The decimal with a point; null if the text is not one.
     *
     * @param path where it is
     */
    @Nullable String decimal(String text, Supplier<String> path) {
        if (isUngrouped) {
            return LocalTexts.ungrouped(text, statedMark);
        }
        if (!findsMark) {
            return LocalTexts.decimal(text, statedMark);
        }
        char mark = evidence.seeDecimal(text);
        if ((isMarkUsed && evidence.marksDiffer()) || (isPointAssumed && mark == ',')) {
            isMarkContradicted = true;
            issues.decimalsDiffer(path, text);
        }
        return LocalTexts.isEither(text) ? either(text) : LocalTexts.decimal(text, mark);
    }

    /** A decimal whose mark is what others of the file show. If none does a point is one, as Coupa writes it. */
    private @Nullable String either(String text) {
        if (!isMarkUsed) {
            input.survey(SURVEYED_ROWS, this::lookAtDecimals);
            isMarkUsed = true;
        }
        if (isMarkContradicted) {
            return null;
        }
        char mark = evidence.decimalMark();
        boolean isPoint = mark == CsvDialect.FIND_OUT && !evidence.marksDiffer() && text.indexOf('.') >= 0;
        isPointAssumed |= isPoint;
        if (isPoint) {
            return LocalTexts.decimal(text, '.');
        }
        return mark == CsvDialect.FIND_OUT ? null : LocalTexts.decimal(text, mark);
    }

    /**
     * The date and time, midnight if it has none; null if the text is not one, or allows two readings and nothing shows which.
     *
     * @param path where it is
     * @param beside the order that the cell before states; null if it states none
     */
    @Nullable LocalDateTime dateTime(String text, Supplier<String> path, @Nullable DateOrder beside) {
        DateOrder known = beside == null ? statedOrder : beside;
        LocalDateTime date = LocalTexts.dateTime(text, known, pointsSayDay);
        if (known != DateOrder.UNAMBIGUOUS) {
            return date;
        }
        if (date == null) {
            return LocalTexts.dateTime(text, order(), pointsSayDay);
        }
        evidence.seeDate(text);
        if (order != null && evidence.ordersDiffer()) {
            order = DateOrder.UNAMBIGUOUS;
            issues.datesDiffer(path, text);
        }
        return date;
    }

    private DateOrder order() {
        DateOrder found = order;
        if (found == null) {
            input.survey(SURVEYED_ROWS, this::lookAtDates);
            found = evidence.order();
            order = found;
        }
        return found;
    }

    private void lookAtDates() {
        for (RowBinding binding : bindings) {
            if (binding != null && isOf(binding)) {
                for (int cell : binding.dateCells()) {
                    if (cell < input.rowCells()) {
                        evidence.seeDate(input, input.firstCell() + cell);
                    }
                }
            }
        }
    }

    private void lookAtDecimals() {
        for (RowBinding binding : bindings) {
            if (binding != null && isOf(binding)) {
                for (int cell : binding.numberCells()) {
                    if (cell < input.rowCells() && !input.isBlank(input.firstCell() + cell)) {
                        evidence.seeDecimal(input.text(input.firstCell() + cell));
                    }
                }
            }
        }
    }

    private boolean isOf(RowBinding binding) {
        return binding.marker < 0 ? types.hasLoneWord() : binding.resembles(input);
    }
}
