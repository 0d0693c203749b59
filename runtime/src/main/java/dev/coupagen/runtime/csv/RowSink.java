package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.RowShape.Child;
import dev.coupagen.runtime.csv.RowShape.Node;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Takes the elements of records and passes them on as rows and cells. */
abstract class RowSink implements ElementWriter {
    private final ElementNames names = new ElementNames();
    final List<Node> nodes;
    /** By type and list: the type of the rows in it. */
    private final int[][] childTypes;
    /** The rows that are open, the outermost first, and their types. */
    private final int[] openRow = new int[dev.coupagen.runtime.Limits.DEEPEST + 1];

    private final int[] openType = new int[dev.coupagen.runtime.Limits.DEEPEST + 1];
    private int depth = -1;
    private int nextType;
    private int nextRow;

    RowSink(RowShape shape) {
        this.nodes = shape.tree();
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

    abstract String decimalText(BigDecimal value);

    abstract String dateText(LocalDate value);

    abstract String dateTimeText(OffsetDateTime value);

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
        value(name, decimalText(value), false);
    }

    @Override
    public final void bool(ElementName name, boolean value) {
        value(name, Boolean.toString(value), false);
    }

    @Override
    public final void date(ElementName name, LocalDate value) {
        value(name, dateText(value), false);
    }

    @Override
    public final void dateTime(ElementName name, OffsetDateTime value) {
        value(name, dateTimeText(value), false);
    }

    @Override
    public final void number(ElementName name, String digits) {
        value(name, digits, false);
    }

    private void value(ElementName name, String value, boolean isText) {
        if (depth < 0) {
            throw CsvElementWriter.notARow(nodes.get(0), name);
        }
        if (value.isEmpty()) {
            blankCell(openRow[depth], name);
        } else {
            cell(openRow[depth], name, value, isText);
        }
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
