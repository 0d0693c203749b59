package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file record by record: tells their types, and puts them below the rows they belong to. */
final class RecordRows {
    private static final int PREVIEWED_ROWS = 100;

    private final CsvOptions options;
    private final CsvInput input;
    private final List<Node> nodes;
    private final RowGroup group;
    private final HeaderBinder headers;
    private final @Nullable RowBinding[] bindings;
    private final FileLayout layout;
    private final Set<String> reported = new HashSet<>();
    /** Whether the row that was read last is not of any record yet. */
    private boolean pending;

    private int pendingType = -1;

    RecordRows(InputStream in, RowShape shape, CsvOptions options) {
        this.options = options;
        this.input = new CsvInput(in, options.name(), options.limits());
        this.nodes = shape.tree();
        this.group = new RowGroup(nodes);
        this.headers = new HeaderBinder(nodes);
        CsvDialect dialect = input.open(options.dialect().orElse(null));
        this.pending = headers.read(input);
        this.bindings = headers.bindings();
        this.layout =
                new FileLayout(dialect.withQuoting(input.quoting()), headers.headerLines(), pending && isPadded(shape));
        reportColumns();
    }

    private boolean isPadded(RowShape shape) {
        int widest = Arrays.stream(bindings)
                .mapToInt(binding -> binding == null ? 0 : binding.width())
                .max()
                .orElse(0);
        int[] lines = new int[2];
        input.preview(PREVIEWED_ROWS, () -> {
            for (RowBinding binding : bindings) {
                if (binding != null && binding.width() < widest && binding.matches(input)) {
                    lines[input.rowCells() == widest ? 0 : 1]++;
                }
            }
        });
        return lines[0] == lines[1] ? shape.export() : lines[0] > lines[1];
    }

    private void reportColumns() {
        for (int i = 0; i < bindings.length && nodes.get(0).shape().headers(); i++) {
            reportColumns(i);
        }
    }

    private void reportColumns(int node) {
        RowBinding binding = bindings[node];
        for (int c = 0; binding != null && c < binding.width(); c++) {
            if (binding.isUnknown(c)) {
                String path = options.name() + ", line " + headers.lineOf(node) + ", column " + (c + 1) + "/"
                        + binding.element(c);
                report(
                        Issue.Kind.UNKNOWN,
                        path,
                        binding.element(c),
                        "The interface of '" + binding.shape.row() + "' does not declare this column.");
            }
        }
    }

    /** Reads the next record; false if there is none. */
    boolean nextRecord() {
        group.clear();
        while (pending || input.readRow()) {
            int type = pending && pendingType >= 0 ? pendingType : typeOfRow();
            pending = false;
            pendingType = -1;
            if (type == 0) {
                input.startRecord();
                group.add(0, input.firstCell(), input.rowCells(), input.line());
                return readBelow();
            }
            if (type > 0 && options.grouping() == CsvOptions.Grouping.BELOW_PARENT) {
                reportUnplaced(type);
            }
            input.startRecord();
        }
        return false;
    }

    /** Reads the rows up to the next one of the outermost type. */
    private boolean readBelow() {
        while (input.readRow()) {
            if (input.firstCell() + input.rowCells() > options.limits().cells()) {
                throw Exceeded.limit("record of " + options.limits().cells() + " cells", input.location(0));
            }
            int type = typeOfRow();
            if (type == 0) {
                pending = true;
                pendingType = 0;
                return true;
            }
            if (type > 0 && options.grouping() == CsvOptions.Grouping.BELOW_PARENT) {
                if (group.parentOf(type) < 0) {
                    reportUnplaced(type);
                } else {
                    group.add(type, input.firstCell(), input.rowCells(), input.line());
                }
            }
        }
        return true;
    }

    /** The type of the row that was read last; negative if it is not of any, which is reported. */
    private int typeOfRow() {
        int found = -1;
        for (int i = 0; i < bindings.length; i++) {
            RowBinding binding = bindings[i];
            if (binding != null && binding.matches(input)) {
                found = nearer(found, i);
            }
        }
        return found >= 0 ? notHeader(found) : unusualType();
    }

    /** Of two types with the same word the one whose parent came last. */
    private int nearer(int one, int other) {
        return one < 0 || group.parentOf(other) > group.parentOf(one) ? other : one;
    }

    private int unusualType() {
        int found = -1;
        int without = -1;
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
        if (withoutCount == 1 && (bindings.length == 1 || !isOfUnknownRow())) {
            return notHeader(without);
        }
        if (nodes.get(0).shape().headers() && headers.bindNamed(input.texts(), input.line())) {
            for (int i = 0; i < bindings.length; i++) {
                if (headers.lineOf(i) == input.line()) {
                    reportColumns(i);
                }
            }
            return -1;
        }
        reportUnknownRow();
        return -1;
    }

    private boolean isOfUnknownRow() {
        return !layout.unknownRows().isEmpty();
    }

    /** A row of that type, unless it is the type's header line once more. */
    private int notHeader(int type) {
        RowBinding binding = bindings[type];
        if (binding != null && binding.isHeader(input)) {
            report(
                    Issue.Kind.DUPLICATE,
                    input.location(0) + "/" + binding.shape.row(),
                    row(),
                    "The header line of the row type occurs again; it is skipped.");
            return -1;
        }
        return type;
    }

    private void reportUnknownRow() {
        if (options.listener() == CsvOptions.SILENT && !options.strict()) {
            return;
        }
        String first = input.rowCells() == 0 ? "" : input.text(input.firstCell());
        if (reported.add(first)) {
            report(
                    Issue.Kind.UNKNOWN,
                    input.location(0) + "/" + Excerpt.of(first),
                    row(),
                    "No row type with a header line has this word; its rows are skipped. The row types are "
                            + nodes.stream()
                                    .map(node -> "'" + node.shape().row() + "'")
                                    .distinct()
                                    .toList() + ".");
        }
    }

    private void reportUnplaced(int type) {
        RowShape shape = nodes.get(type).shape();
        report(
                Issue.Kind.UNPLACED,
                input.location(0) + "/" + shape.row(),
                row(),
                "There is no row of '"
                        + nodes.get(nodes.get(type).parent()).shape().row()
                        + "' before it that it could belong to; it is left out.");
    }

    void reportSurplus(String path, String value, int at) {
        report(
                Issue.Kind.SURPLUS,
                path,
                value,
                "The cell is beyond the " + binding(group.type(at)).width() + " columns of the header line.");
    }

    private String row() {
        return String.join(String.valueOf(layout.dialect().delimiter()), input.texts());
    }

    private void report(Issue.Kind kind, String path, String value, String message) {
        if (options.strict()) {
            throw new MappingException(path + ": " + message + " Found " + Excerpt.ofValue(path, value));
        }
        if (options.listener() != CsvOptions.SILENT) {
            options.listener().accept(new Issue(kind, path, new RawValue.Text(value), message));
        }
    }

    /** The binding of a row type of which there are rows. */
    RowBinding binding(int type) {
        RowBinding binding = bindings[type];
        if (binding == null) {
            throw new IllegalStateException("Row type " + type + " has no header line.");
        }
        return binding;
    }

    CsvInput input() {
        return input;
    }

    RowGroup group() {
        return group;
    }

    FileLayout layout() {
        return layout;
    }

    String name() {
        return options.name();
    }
}
