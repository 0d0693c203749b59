package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Child;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the elements of records and passes them on as rows and cells. */
abstract class RowSink implements ElementWriter {
    private final ElementNames names = new ElementNames();
    final List<Node> nodes;
    final OutputPlan plan;
    /** Of rows without names for their columns; null if they have names. */
    private final @Nullable DatesBeside datesBeside;
    /** By type and list: the type of the rows in it. */
    private final int[][] childTypes;
    /** The rows that are open, the outermost first, and their types. */
    private final int[] openRow = new int[dev.coupagen.runtime.Limits.DEEPEST + 1];

    private final int[] openType = new int[dev.coupagen.runtime.Limits.DEEPEST + 1];
    private int depth = -1;
    private int nextType;
    private int nextRow;

    RowSink(RowShape shape, OutputPlan plan) {
        this.nodes = shape.tree();
        this.plan = plan;
        this.datesBeside = shape.headers() ? null : new DatesBeside();
        this.childTypes = new int[nodes.size()][];
        for (int i = 0; i < nodes.size(); i++) {
            childTypes[i] = new int[nodes.get(i).shape().children().size()];
            Node node = nodes.get(i);
            if (node.parent() >= 0) {
                childTypes[node.parent()][node.childIndex()] = i;
            }
        }
    }

    /** A row begins; its number in the record is one more than that of the row before. */
    abstract void beginRow(int type);

    /** The row of that number has this value in the element's column. */
    abstract void cell(int row, ElementName name, String value, boolean isText);

    /** The row has a blank cell in the element's column. */
    void blankCell(int row, ElementName name) {
        // A cell that was not set is blank.
    }

    /** The row and all rows below it have ended. */
    void endRow(int row, int type) {
        // Cells are written when the record has ended.
    }

    /** The row has a date in the element's column whose year has more than four digits, or is negative. */
    abstract void unwritable(int row, ElementName name, String value);

    @Override
    public final ElementNames names() {
        return names;
    }

    @Override
    public final void nil(ElementName name) {
        if (!isList(name)) {
            blankCell(openRow[depth], name);
        }
    }

    @Override
    public final void blank(ElementName name) {
        nil(name);
    }

    @Override
    public final void text(ElementName name, String value) {
        value(name, value, true);
    }

    @Override
    public final void integer(ElementName name, long value) {
        value(name, Long.toString(value), false);
    }

    @Override
    public final void decimal(ElementName name, BigDecimal value) {
        value(name, plan.decimalText(value), false);
    }

    @Override
    public final void bool(ElementName name, boolean value) {
        value(name, Boolean.toString(value), false);
    }

    @Override
    public final void date(ElementName name, LocalDate value) {
        if (!LocalTexts.isWritable(value.getYear())) {
            unwritable(row(name), name, value.toString());
        } else if (datesBeside == null) {
            value(name, plan.dateText(value, null), false);
        } else {
            datesBeside.date(row(name), name, value);
        }
    }

    @Override
    public final void dateTime(ElementName name, OffsetDateTime value) {
        String text = ScalarTexts.dateTime(value);
        if (LocalTexts.isWritable(value.getYear())) {
            value(name, text, false);
        } else {
            unwritable(row(name), name, text);
        }
    }

    @Override
    public final void number(ElementName name, String digits) {
        value(name, digits, false);
    }

    /** The number of the row that is open. */
    private int row(ElementName name) {
        if (depth < 0) {
            throw CsvElementWriter.notARow(nodes.get(0), name);
        }
        return openRow[depth];
    }

    private void value(ElementName name, String value, boolean isText) {
        int row = row(name);
        if (value.isEmpty()) {
            blankCell(row, name);
            return;
        }
        if (datesBeside != null) {
            datesBeside.text(row, name, value);
        }
        cell(row, name, value, isText);
    }

    @Override
    public final void beginRecord(ElementName name) {
        if (depth < 0) {
            nextRow = 0;
            nextType = 0;
        } else if (nextType < 0) {
            throw CsvElementWriter.notARow(nodes.get(openType[depth]), name);
        }
        depth++;
        openType[depth] = nextType;
        openRow[depth] = nextRow++;
        beginRow(nextType);
        nextType = -1;
    }

    @Override
    public final void beginRecord(ElementName name, RawValue.Struct undeclared) {
        beginRecord(name);
    }

    @Override
    public final void endRecord(ElementName name) {
        if (datesBeside != null) {
            datesBeside.endRow(
                    openRow[depth],
                    nodes.get(openType[depth]).shape(),
                    (row, element, value, order) -> cell(row, element, plan.dateText(value, order), false));
        }
        endRow(openRow[depth], openType[depth]);
        nextType = openType[depth];
        depth--;
    }

    @Override
    public final void beginList(ElementName name) {
        if (depth < 0) {
            return;
        }
        List<Child> children = nodes.get(openType[depth]).shape().children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).element() == name) {
                nextType = childTypes[openType[depth]][i];
                return;
            }
        }
        throw CsvElementWriter.notARow(nodes.get(openType[depth]), name);
    }

    private boolean isList(ElementName name) {
        return depth >= 0
                && nodes.get(openType[depth]).shape().children().stream().anyMatch(child -> child.element() == name);
    }

    @Override
    public final void endList(ElementName name) {
        nextType = -1;
    }
}
