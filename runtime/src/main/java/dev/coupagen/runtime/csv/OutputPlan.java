package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is written with: its dialect, its header lines, and the columns of each row type. */
final class OutputPlan {
    private final CsvOptions options;
    private final CsvDialect dialect;
    private final OutputColumns[] columns;
    private final List<List<String>> headerLines = new ArrayList<>();
    /** The least number of cells in each row. */
    private final int width;

    private OutputPlan(CsvOptions options, CsvDialect dialect, OutputColumns[] columns, boolean padded) {
        this.options = options;
        this.dialect = dialect;
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
     */
    static OutputPlan of(RowShape shape, CsvOptions options, @Nullable RowCheck seen) {
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
        OutputPlan plan = new OutputPlan(options, dialect, columns, padded);
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

    private void addHeaderLines(List<Node> nodes, @Nullable FileLayout layout, @Nullable RowCheck seen) {
        if (!nodes.get(0).shape().headers()) {
            return;
        }
        if (layout != null) {
            layout.headers().forEach(line -> headerLines.add(line.cells()));
            return;
        }
        Set<List<String>> lines = new LinkedHashSet<>();
        for (int i = 0; i < columns.length; i++) {
            boolean written =
                    options.columns() == CsvOptions.Columns.DECLARED || seen == null || seen.hasRows(i) || i == 0;
            if (written && !columns[i].header.isEmpty()) {
                lines.add(columns[i].header);
            }
        }
        headerLines.addAll(lines);
    }

    boolean hasLayout() {
        return options.layout().isPresent();
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

    /** A value that has no column: it is reported, and an error if it was not left out by choice. */
    void leftOut(OutputColumns row, int position, String name, String value) {
        String path = row.shape.row() + "/" + name;
        String message = position >= row.width
                ? "The row has no such cell in the layout, so the value is not written."
                : "The layout has no such column, so the value is not written.";
        if (options.strict()) {
            throw new MappingException(path + ": " + message);
        }
        if (options.listener() != CsvOptions.SILENT) {
            options.listener().accept(new Issue(Issue.Kind.UNKNOWN, path, new RawValue.Text(value), message));
        }
    }
}
