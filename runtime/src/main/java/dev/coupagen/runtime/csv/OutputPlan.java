package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is written with: its dialect, its header lines, and the columns of each row type. */
final class OutputPlan {
    private final CsvOptions options;
    private final StatedDialect stated;
    private final CsvDialect dialect;
    private final String datePattern;
    private final boolean isIso;
    private final OutputColumns[] columns;
    private final List<List<String>> headerLines = new ArrayList<>();
    /** The least number of cells in each row. */
    private final int width;

    private final boolean hasHeaders;
    /** Whether no columns are added for values that have none. */
    private final boolean isFixed;

    private OutputPlan(
            RowShape root,
            CsvOptions options,
            CsvDialect dialect,
            OutputColumns[] columns,
            boolean padded,
            boolean onePass) {
        this.options = options;
        this.stated = root.dialect();
        this.dialect = dialect;
        this.datePattern = stated.pattern(dialect.dates(), dialect.delimiter());
        this.isIso = dialect.dates() == CsvDialect.DateOrder.UNAMBIGUOUS;
        this.hasHeaders = root.headers();
        this.isFixed = onePass || !hasHeaders || options.layout().isPresent();
        this.columns = columns;
        int widest = 0;
        for (OutputColumns one : columns) {
            widest = Math.max(widest, one.width);
        }
        this.width = padded ? widest : 0;
    }

    /**
     * A plan without regard to the records.
     *
     * @param seen what a pass over the records found; null if there was none
     * @param onePass whether the records can be gone through once only
     */
    static OutputPlan of(RowShape shape, CsvOptions options, @Nullable RowCheck seen, boolean onePass) {
        CsvDialect given = options.dialect().orElseGet(shape.dialect()::writing);
        CsvDialect dialect = given.delimiter() == CsvDialect.FIND_OUT
                ? given.withDelimiter(shape.dialect().writing().delimiter())
                : given;
        List<Node> nodes = shape.tree();
        FileLayout layout = options.layout().orElse(null);
        OutputColumns[] columns = new OutputColumns[nodes.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns(nodes.get(i).shape(), i, options, layout, seen, nodes.size() == 1);
        }
        boolean padded = layout == null ? shape.export() : layout.padded();
        OutputPlan plan = new OutputPlan(shape, options, dialect, columns, padded, onePass);
        plan.addHeaderLines(nodes, layout, seen);
        return plan;
    }

    private static OutputColumns columns(
            RowShape shape,
            int type,
            CsvOptions options,
            @Nullable FileLayout layout,
            @Nullable RowCheck seen,
            boolean alone) {
        if (!shape.headers()) {
            return OutputColumns.byPosition(shape);
        }
        if (layout != null) {
            for (FileLayout.HeaderLine line : layout.headers()) {
                if (line.row().equals(shape.row())) {
                    return OutputColumns.of(shape, line, alone);
                }
            }
            return OutputColumns.none(shape);
        }
        if (seen == null) {
            return OutputColumns.declared(shape, null, List.of());
        }
        boolean onlySet = options.columns() == CsvOptions.Columns.SET;
        return OutputColumns.declared(shape, onlySet ? seen.used(type) : null, seen.further(type));
    }

    /** The header line of each row type that has rows; one alone for a type that is in several places of the tree. */
    private void addHeaderLines(List<Node> nodes, @Nullable FileLayout layout, @Nullable RowCheck seen) {
        if (!nodes.get(0).shape().headers()) {
            return;
        }
        if (layout != null) {
            layout.headers().forEach(line -> headerLines.add(line.cells()));
            return;
        }
        Set<RowShape> shapes = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            boolean written =
                    options.columns() == CsvOptions.Columns.DECLARED || seen == null || seen.hasRows(i) || i == 0;
            if (written && !columns[i].header.isEmpty() && shapes.add(columns[i].shape)) {
                headerLines.add(columns[i].header);
            }
        }
    }

    /** Whether no columns are added for values that have none. */
    boolean isFixed() {
        return isFixed;
    }

    String decimalText(BigDecimal value) {
        String text = ScalarTexts.decimal(value);
        return dialect.decimal() == ',' ? text.replace('.', ',') : text;
    }

    /** @param order that of the date alone; null for that of the dialect */
    String dateText(LocalDate value, CsvDialect.@Nullable DateOrder order) {
        if (order == null) {
            return isIso ? value.toString() : LocalTexts.write(value, datePattern);
        }
        return LocalTexts.write(value, stated.pattern(order, dialect.delimiter()));
    }

    CsvDialect dialect() {
        return dialect;
    }

    OutputColumns columns(int type) {
        return columns[type];
    }

    int width() {
        return width;
    }

    List<List<String>> headerLines() {
        return headerLines;
    }

    /** Whether a value that has no column is an error, since no listener was given or the options are strict. */
    boolean refusesLeftOut() {
        return options.strict() || options.listener() == CsvOptions.SILENT;
    }

    /** A value that has no column is reported, or an error. */
    void leftOut(OutputColumns row, String name, String value) {
        String path = row.shape.row() + "/" + name;
        if (refusesLeftOut()) {
            throw new MappingException(path + " " + whyLeftOut() + ".");
        }
        String message = "The value is not written: it " + whyLeftOut() + ".";
        options.listener().accept(new Issue(Issue.Kind.UNKNOWN, path, new RawValue.Text(value), message));
    }

    /** Why a value has no column, and what to do. */
    String whyLeftOut() {
        String listener = options.strict() ? "" : ", or give a listener to be told what is left out";
        if (options.layout().isPresent()) {
            return "has no column in the layout (add the column, write without the layout" + listener + ")";
        }
        return hasHeaders
                ? "has no column among those that the interface declares, and others are known only if the records can be"
                        + " gone through twice (give a Collection, or a layout" + listener + ")"
                : "has no column in a file without header lines (leave it out" + listener + ")";
    }

    /** Why rows of a type cannot be written, and what to do. */
    String whyNoColumns() {
        return options.layout().isPresent()
                ? "has rows, and the layout has no header line of it (write without the layout, or without the rows)"
                : "has neither columns nor a word, so its rows cannot be written (declare a column)";
    }

    static String wrongYear(String value) {
        return "is " + value + ", and years have four digits in files";
    }
}
