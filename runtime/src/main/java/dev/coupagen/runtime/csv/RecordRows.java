package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.diagnostics.Exceeded;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file record by record: tells their types, and puts them below the rows they belong to. */
final class RecordRows {
    private static final int PREVIEWED_ROWS = 100;
    private static final int DATED_ROWS = 2_000;

    private final CsvOptions options;
    private final CsvInput input;
    private final List<Node> nodes;
    private final RowGroup group;
    private final HeaderBinder headers;
    private final @Nullable RowBinding[] bindings;
    private final FileLayout layout;
    private final RowIssues issues;
    private final DateEvidence evidence;
    /** How dates are read that allow two readings; null until there is one. */
    private @Nullable DateOrder dateOrder;
    /** Whether the row that was read last is not of any record yet. */
    private boolean pending;

    private int pendingType = -1;

    RecordRows(InputStream in, RowShape shape, CsvOptions options) {
        this.options = options;
        CsvDialect given = options.dialect().orElseGet(shape.dialect()::reading);
        this.input = new CsvInput(in, given.readEncoding(), options.name(), options.limits());
        this.nodes = shape.tree();
        this.group = new RowGroup(nodes);
        this.headers = new HeaderBinder(nodes);
        CsvDialect dialect = DialectFinder.find(input.start(), given).withByteOrderMark(input.isMarked());
        this.issues = new RowIssues(options, input, dialect.delimiter());
        this.input.open(dialect.delimiter(), given.quoting() != CsvDialect.Quoting.NEVER);
        this.pending = headers.read(input);
        this.bindings = headers.bindings();
        this.layout =
                new FileLayout(dialect.withQuoting(quoting(given)), headers.headerLines(), pending && isPadded(shape));
        this.evidence = new DateEvidence(shape.dialect().pointsSayDay());
        reportColumns();
    }

    /** A date was read that allows one reading only. */
    void seenDate(String text) {
        if (dateOrder == null) {
            evidence.see(text);
        }
    }

    /**
     * How dates are read that allow two readings: as those of the file show that allow one only, both those read so far and
     * those further down; no order if they show none or disagree.
     */
    DateOrder dateOrder() {
        DateOrder order = dateOrder;
        if (order == null) {
            input.survey(DATED_ROWS, this::lookAtDates);
            order = evidence.order();
            dateOrder = order;
        }
        return order;
    }

    private void lookAtDates() {
        for (RowBinding binding : bindings) {
            if (binding != null && (binding.marker < 0 || binding.matches(input))) {
                for (int cell : binding.dateCells()) {
                    if (cell < input.rowCells()) {
                        evidence.see(input, input.firstCell() + cell);
                    }
                }
            }
        }
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

    private void reportColumns() {
        for (int i = 0; i < bindings.length && nodes.get(0).shape().headers(); i++) {
            reportColumns(i);
        }
    }

    private void reportColumns(int node) {
        RowBinding binding = bindings[node];
        if (binding != null) {
            issues.unknownColumns(binding, headers.lineOf(node));
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
        int first = input.firstCell();
        while (input.readRow()) {
            if (input.firstCell() + input.rowCells() - first > options.limits().cells()) {
                throw Exceeded.limit("record of " + options.limits().cells() + " cells", input.location(0));
            }
            int type = typeOfRow();
            if (type == 0) {
                pending = true;
                pendingType = 0;
                return true;
            }
            if (type > 0 && options.grouping() == CsvOptions.Grouping.BELOW_PARENT) {
                int parent = parentOf(type);
                if (parent < 0) {
                    issues.unplaced(nodes, type);
                } else {
                    group.add(type, parent, input.firstCell(), input.rowCells(), input.line());
                }
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
        if (!nodes.get(0).shape().headers() && issues.isSetting()) {
            return -1;
        }
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
        issues.unknownRow(nodes);
        return -1;
    }

    private boolean isOfUnknownRow() {
        return !layout.unknownRows().isEmpty();
    }

    /** A row of that type, unless it is the type's header line once more. */
    private int notHeader(int type) {
        RowBinding binding = bindings[type];
        if (binding != null && binding.isHeader(input)) {
            issues.headerAgain(binding.shape);
            return -1;
        }
        return type;
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

    FileLayout layout() {
        return layout;
    }

    String name() {
        return options.name();
    }
}
