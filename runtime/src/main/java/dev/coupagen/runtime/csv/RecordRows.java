package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file record by record: tells their types, and puts them below the rows they belong to. */
final class RecordRows {
    private static final int PREVIEWED_ROWS = 100;

    private final CsvOptions options;
    private final CsvInput input;
    private final List<Node> nodes;
    private final RowGroup group;
    private final @Nullable RowBinding[] bindings;
    private final FileLayout layout;
    private final RowIssues issues;
    private final RowTypes types;
    private final FileNotation notation;
    /** Whether the row that was read last is not of any record yet. */
    private boolean pending;

    private int pendingType = -1;

    RecordRows(InputStream in, RowShape shape, CsvOptions options) {
        this.options = options;
        CsvDialect given = options.dialect().orElseGet(shape.dialect()::reading);
        this.input = new CsvInput(in, given.readEncoding(), options.name(), options.limits());
        this.nodes = shape.tree();
        this.group = new RowGroup(nodes);
        HeaderBinder headers = new HeaderBinder(nodes);
        CsvDialect dialect = DialectFinder.find(
                        input.start(), given, shape.dialect().delimiters())
                .withByteOrderMark(input.isMarked());
        this.issues = new RowIssues(options, input, dialect.delimiter());
        this.input.open(dialect.delimiter(), given.quoting() != CsvDialect.Quoting.NEVER);
        this.pending = headers.read(input);
        this.bindings = headers.bindings();
        this.layout =
                new FileLayout(dialect.withQuoting(quoting(given)), headers.headerLines(), pending && isPadded(shape));
        this.types = new RowTypes(nodes, input, headers, group, issues);
        this.notation = new FileNotation(layout.dialect(), shape.dialect(), input, bindings, types, issues);
        types.reportUnknown();
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

    private CsvDialect.Quoting quoting(CsvDialect given) {
        return given.quoting() == CsvDialect.Quoting.NEVER
                ? given.quoting()
                : input.quotesAll() ? CsvDialect.Quoting.ALWAYS : CsvDialect.Quoting.AS_NEEDED;
    }

    /** Reads the next record; false if there is none. */
    boolean nextRecord() {
        group.clear();
        while (pending || input.readRow()) {
            int type = pending && pendingType >= 0 ? pendingType : types.ofRow();
            pending = false;
            pendingType = -1;
            if (type == 0) {
                input.startRecord();
                input.checkRecord();
                group.add(0, -1, input.firstCell(), input.rowCells(), input.line());
                return readBelow();
            }
            if (type > 0 && options.grouping() == CsvOptions.Grouping.BELOW_PARENT) {
                issues.unplaced(nodes, type);
            }
            input.startRecord();
        }
        return false;
    }

    /** Reads the rows up to the next one of the outermost type. */
    private boolean readBelow() {
        while (input.readRow()) {
            int type = types.ofRow();
            if (type == 0) {
                pending = true;
                pendingType = 0;
                return true;
            }
            boolean isKept = false;
            if (type > 0 && options.grouping() == CsvOptions.Grouping.BELOW_PARENT) {
                int parent = parentOf(type);
                isKept = parent >= 0;
                if (isKept) {
                    group.add(type, parent, input.firstCell(), input.rowCells(), input.line());
                } else {
                    issues.unplaced(nodes, type);
                }
            }
            if (isKept) {
                input.checkRecord();
            } else {
                input.skipRow();
            }
        }
        return true;
    }

    /** The row that the one that was read last belongs to: the last of its parent type, or the one that its key names. */
    private int parentOf(int type) {
        List<String> key = nodes.get(type).shape().key();
        int last = group.parentOf(type);
        return last < 0 || key.isEmpty() ? last : parentByKey(type, key);
    }

    private int parentByKey(int type, List<String> key) {
        int parentType = nodes.get(type).parent();
        for (int row = group.size() - 1; row >= 0; row--) {
            if (group.type(row) == parentType && names(type, row, key)) {
                return row;
            }
        }
        return -1;
    }

    private boolean names(int type, int row, List<String> key) {
        for (String pair : key) {
            String[] sides = pair.split("=", 2);
            int own = binding(type).cellOf(sides[0]);
            int above = binding(group.type(row)).cellOf(sides[sides.length - 1]);
            boolean bothThere = own >= 0 && own < input.rowCells() && above >= 0 && above < group.cells(row);
            if (!bothThere
                    || !input.text(input.firstCell() + own)
                            .strip()
                            .equals(input.text(group.firstCell(row) + above).strip())) {
                return false;
            }
        }
        return true;
    }

    void reportSurplus(String path, String value, int column, int at) {
        int width = binding(group.type(at)).width();
        issues.surplus(
                path,
                value,
                column < width
                        ? "The column has no name."
                        : "The cell is beyond the " + width + " columns of the header line.");
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

    FileNotation notation() {
        return notation;
    }

    FileLayout layout() {
        return layout;
    }

    String name() {
        return options.name();
    }
}
