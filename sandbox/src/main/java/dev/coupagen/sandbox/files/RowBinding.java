package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a type are in the store.
 *
 * @param row the rows
 * @param type the records that they stand for
 * @param paths by the name of the column, those that stand for an element
 * @param children the rows below, by their name, and the list of the record that they are in
 */
record RowBinding(RowType row, ResourceType type, Map<String, List<Field>> paths, Map<String, Child> children) {

    /** Rows below. */
    record Child(Field list, RowBinding binding) {}

    /** What the outermost rows of a format are; empty if the release has no such resource. */
    static Optional<RowBinding> of(FileFormat format, Catalog catalog) {
        if (format.rows().isEmpty() || format.rows().get(0).columns().isEmpty()) {
            return Optional.empty();
        }
        RowType row = format.rows().get(0);
        return RowResources.find(format, row, catalog).map(type -> bound(format, row, type));
    }

    private static RowBinding bound(FileFormat format, RowType row, ResourceType type) {
        Map<String, List<Field>> paths = new LinkedHashMap<>();
        String marker = row.markerColumn().map(ColumnDefinition::name).orElse("");
        for (ColumnDefinition column : row.columns()) {
            boolean isMarker = column.name().equals(marker) && !row.word().isEmpty();
            List<Field> path = isMarker ? List.of() : ColumnPaths.find(type, column.headerName());
            boolean isOwnId = ColumnPaths.folded(column.name()).equals(ColumnPaths.folded(row.name()) + "id");
            if (isOwnId && type.hasId()) {
                paths.put(column.name(), List.of(type.field("id").orElseThrow()));
            } else if (!path.isEmpty()) {
                paths.put(column.name(), path);
            }
        }
        Map<String, Child> children = new LinkedHashMap<>();
        for (RowType child : FileShapes.children(format, row)) {
            list(type, child)
                    .ifPresent(field ->
                            children.put(child.name(), new Child(field, bound(format, child, field.recordType()))));
        }
        return new RowBinding(row, type, paths, children);
    }

    /** The list of own records that rows below are in: {@code Line} and {@code Invoice Line} are in {@code invoice-lines}. */
    private static Optional<Field> list(ResourceType type, RowType child) {
        String name = ColumnPaths.folded(child.name());
        List<Field> found = new ArrayList<>();
        for (Field field : type.fields()) {
            String plural = ColumnPaths.folded(field.name());
            boolean isNamed =
                    plural.equals(name + "s") || plural.endsWith(name + "s") || name.endsWith(singular(plural));
            if (field.isList() && field.isRecord() && isNamed) {
                found.add(field);
            }
        }
        return found.stream().findFirst();
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
