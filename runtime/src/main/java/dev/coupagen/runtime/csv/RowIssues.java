package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.diagnostics.Excerpt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports what is unexpected about the rows of a file, or throws it if reading is strict. */
final class RowIssues {
    /** The words that are remembered, so that they are reported once. */
    private static final int MOST_WORDS = 1_000;

    private static final Pattern SETTING = Pattern.compile("<(\\w{1,40})>.*</\\1>");

    private final CsvOptions options;
    private final CsvInput input;
    private final String delimiter;
    private final Set<String> reported = new HashSet<>();
    private final Set<String> differing = new HashSet<>();

    RowIssues(CsvOptions options, CsvInput input, char delimiter) {
        this.options = options;
        this.input = input;
        this.delimiter = String.valueOf(delimiter);
    }

    /** The columns of a header line that the interface does not declare. */
    void unknownColumns(RowBinding binding, int line) {
        for (int c = 0; c < binding.width(); c++) {
            if (binding.isUnknown(c)) {
                String element = binding.element(c);
                report(
                        Issue.Kind.UNKNOWN,
                        options.name() + ", line " + line + ", column " + (c + 1) + "/" + element,
                        element,
                        "The interface of '" + binding.shape.row() + "' does not declare this column.");
            }
        }
    }

    /** A header line of a row type that the interface does not have. */
    void unknownHeader(FoundHeader line) {
        report(
                Issue.Kind.UNKNOWN,
                input.location(line.number, 0) + "/" + Excerpt.of(line.cells[0]),
                String.join(delimiter, line.cells),
                "No row type of the interface has these columns; the rows below the header line are skipped.");
    }

    void headerAgain(FoundHeader line) {
        headerAgain(
                input.location(line.number, 0) + "/" + Excerpt.of(line.cells[0]), String.join(delimiter, line.cells));
    }

    void headerAgain(RowShape shape) {
        headerAgain(input.location(0) + "/" + shape.row(), row());
    }

    private void headerAgain(String path, String row) {
        report(Issue.Kind.DUPLICATE, path, row, "The header line of the row type occurs again; it is skipped.");
    }

    /** A second header line that would change the columns of the rows after it. */
    MappingException headerInOtherOrder(RowShape shape) {
        return new MappingException(input.location(0) + ": a second header line of '" + shape.row()
                + "' has the columns in another order. Begin another file there. Found " + Excerpt.of(row()));
    }

    /** A record that may have been meant for a header line. */
    void likeHeader(RowShape shape) {
        report(
                Issue.Kind.DUPLICATE,
                input.location(0) + "/" + shape.row(),
                row(),
                "The values are names of columns, as if the header line occurred again; it is read as a record.");
    }

    void datesDiffer(Supplier<String> path, String text) {
        differ(path, text, "order of day and month", "dates");
    }

    void decimalsDiffer(Supplier<String> path, String text) {
        differ(path, text, "decimal mark", "decimal");
    }

    /** Said once: from here on nothing is known that was not known before. */
    private void differ(Supplier<String> path, String text, String what, String setting) {
        if (differing.add(setting)) {
            report(
                    Issue.Kind.AMBIGUOUS,
                    path.get(),
                    text,
                    "The file shows one " + what
                            + " here and another one elsewhere, so values that allow two readings may have been misread. Give '"
                            + setting + "' in the dialect of CsvOptions.");
        }
    }

    /** The row is of no type that is known; said once for rows with the same word. */
    void unknownRow(List<Node> nodes, @Nullable RowBinding[] bindings) {
        if (options.listener() == CsvOptions.SILENT && !options.strict()) {
            return;
        }
        String word = word(bindings);
        if (reported.size() >= MOST_WORDS || reported.add(word)) {
            report(
                    Issue.Kind.UNKNOWN,
                    input.location(0) + "/" + word,
                    row(),
                    "No row type with a header line has this word; its rows are skipped. The row types are "
                            + nodes.stream()
                                    .map(node -> "'" + node.shape().row() + "'")
                                    .distinct()
                                    .toList() + ".");
        }
    }

    /** What stands in the row where others have their words, cut. */
    private String word(@Nullable RowBinding[] bindings) {
        int[] markers = Arrays.stream(bindings)
                .filter(binding -> binding != null && binding.marker >= 0)
                .mapToInt(binding -> binding.marker)
                .distinct()
                .toArray();
        return Arrays.stream(markers.length == 0 ? new int[] {0} : markers)
                .filter(cell -> cell < input.rowCells())
                .mapToObj(cell -> Excerpt.of(input.text(input.firstCell() + cell)))
                .collect(Collectors.joining(", "));
    }

    /** Whether the row sets something of the dialect, such as {@code <FeldTZ>;</FeldTZ>}, which is reported. */
    boolean isSetting() {
        if (input.rowCells() > 2 || !input.text(input.firstCell()).startsWith("<")) {
            return false;
        }
        Matcher setting = SETTING.matcher(row());
        if (!setting.matches()) {
            return false;
        }
        report(
                Issue.Kind.UNKNOWN,
                input.location(0) + "/" + setting.group(1),
                row(),
                "The line sets how the file is written; it is skipped. Give the dialect in CsvOptions if it differs.");
        return true;
    }

    /** A row of a type without words that has no value. */
    void blankRow(RowShape shape) {
        report(
                Issue.Kind.UNKNOWN,
                input.location(0) + "/" + shape.row(),
                row(),
                "The row has no values; it is read as a record without any. Remove it if a spreadsheet has left it behind.");
    }

    /** The row has the words of two types, each where its header line has it. */
    void severalWords(RowShape taken, RowShape other) {
        report(
                Issue.Kind.AMBIGUOUS,
                input.location(0) + "/" + taken.row(),
                row(),
                "The row has the word of '" + other.row() + "' too, where rows of that type have it; it is read as '"
                        + taken.row() + "'.");
    }

    void unplaced(List<Node> nodes, int type) {
        RowShape shape = nodes.get(type).shape();
        RowShape parent = nodes.get(nodes.get(type).parent()).shape();
        report(
                Issue.Kind.UNPLACED,
                input.location(0) + "/" + shape.row(),
                row(),
                "There is no row of '" + parent.row() + "' before it that it could belong to"
                        + (shape.key().isEmpty() ? "" : ", by its key " + shape.key()) + "; it is left out.");
    }

    void surplus(String path, String value, String message) {
        report(Issue.Kind.SURPLUS, path, value, message);
    }

    private String row() {
        return String.join(delimiter, input.texts());
    }

    private void report(Issue.Kind kind, String path, String value, String message) {
        if (options.strict()) {
            throw new MappingException(path + ": " + message + " Found " + Excerpt.ofValue(path, value));
        }
        if (options.listener() != CsvOptions.SILENT) {
            options.listener().accept(new Issue(kind, path, new RawValue.Text(value), message));
        }
    }
}
