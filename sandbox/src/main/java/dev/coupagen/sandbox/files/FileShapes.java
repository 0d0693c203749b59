package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.runtime.csv.RowShape;
import dev.coupagen.runtime.csv.StatedDialect;
import dev.coupagen.runtime.format.ElementName;
import java.util.ArrayList;
import java.util.List;

/** The rows of a format as the runtime reads and writes them, without generated classes. */
final class FileShapes {
    private FileShapes() {}

    /** The outermost row type and those below it. */
    static RowShape of(FileFormat format) {
        return of(format, format.rows().get(0));
    }

    private static RowShape of(FileFormat format, RowType row) {
        List<RowShape.Column> columns = new ArrayList<>();
        for (ColumnDefinition column : row.columns()) {
            columns.add(RowShape.Column.of(
                    ElementName.of(column.name()), false, 0, List.of(), columns.size(), notation(column)));
        }
        List<RowShape.Child> children = children(format, row).stream()
                .map(child -> new RowShape.Child(ElementName.of(child.name()), of(format, child)))
                .toList();
        String marker = row.markerColumn().map(ColumnDefinition::headerName).orElse("");
        boolean isExport = format.direction() == FileFormat.Direction.EXPORT;
        FileFormat.Dialect dialect = format.dialect();
        return new RowShape(
                format.name(),
                row.name(),
                row.word(),
                marker,
                format.headers(),
                isExport,
                new StatedDialect(dialect.delimiters(), dialect.decimal(), dialect.dates(), dialect.quotes()),
                row.key(),
                columns,
                children);
    }

    private static RowShape.Notation notation(ColumnDefinition column) {
        if (!(column.type() instanceof ElementType.Scalar scalar)) {
            return RowShape.Notation.TEXT;
        }
        return switch (scalar.kind()) {
            case DATE, DATETIME -> RowShape.Notation.DATE;
            case DECIMAL, INTEGER -> RowShape.Notation.NUMBER;
            default -> RowShape.Notation.TEXT;
        };
    }

    /** The row types right below another; of a file of several types that states no word, rows cannot be told apart. */
    static List<RowType> children(FileFormat format, RowType row) {
        return format.rows().stream()
                .filter(child -> !child.name().equals(row.name())
                        && child.parent().equals(row.name())
                        && !child.word().isEmpty()
                        && !child.columns().isEmpty())
                .toList();
    }
}
