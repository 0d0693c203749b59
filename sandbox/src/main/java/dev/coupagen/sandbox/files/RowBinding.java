package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param above by the name of the column, those that repeat what a row above says
 * @param children the rows below, by their name, and the list of the record that they are in
 */
record RowBinding(
        RowType row,
        ResourceType type,
        Map<String, List<Field>> paths,
        Map<String, Above> above,
        Map<String, Child> children) {

    /** A value of a record so many levels up. */
    record Above(int levels, List<Field> path) {}

    /** Rows below. */
    record Child(Field list, RowBinding binding) {}

    /** What the outermost rows of a format are; empty if the release has no such resource. */
    static Optional<RowBinding> of(FileFormat format, Catalog catalog) {
        if (format.rows().isEmpty() || format.rows().get(0).columns().isEmpty()) {
            return Optional.empty();
        }
        RowType row = format.rows().get(0);
        return RowResources.find(format, row, catalog).map(type -> bound(format, row, type, List.of()));
    }

    /** @param parents the types of the records above, the nearest first */
    private static RowBinding bound(FileFormat format, RowType row, ResourceType type, List<ResourceType> parents) {
        Map<String, List<Field>> paths = new LinkedHashMap<>();
        Map<String, Above> above = new LinkedHashMap<>();
        String marker = row.markerColumn().map(ColumnDefinition::name).orElse("");
        for (ColumnDefinition column : row.columns()) {
            int levels = ColumnPaths.levelsUp(type, column.headerName());
            if (levels > 0 && levels <= parents.size()) {
                List<Field> up = ColumnPaths.findAbove(type, parents.get(levels - 1), column.headerName());
                above.put(column.name(), new Above(levels, up));
                continue;
            }
            boolean isMarker = column.name().equals(marker) && !row.word().isEmpty();
            List<Field> path = isMarker ? List.of() : ColumnPaths.find(type, column.headerName());
            boolean isOwnId = ColumnPaths.folded(column.name()).equals(ColumnPaths.folded(row.name()) + "id");
            if (isOwnId && type.hasId()) {
                paths.put(column.name(), List.of(type.field("id").orElseThrow()));
            } else if (!path.isEmpty()) {
                paths.put(column.name(), path);
            }
        }
        List<ResourceType> own = new ArrayList<>(parents);
        own.add(0, type);
        Map<String, Child> children = new LinkedHashMap<>();
        for (RowType child : FileShapes.children(format, row)) {
            list(type, child)
                    .ifPresent(field -> children.put(
                            child.name(), new Child(field, bound(format, child, field.recordType(), own))));
        }
        return new RowBinding(row, type, paths, above, children);
    }

    /**
     * The list of own records that rows below are in: {@code Line} and {@code Invoice Line} are in {@code invoice-lines},
     * {@code Invoice Line Allocation} in {@code account-allocations}. The longest name is the nearest.
     */
    private static Optional<Field> list(ResourceType type, RowType child) {
        String name = ColumnPaths.folded(child.name());
        List<Field> lists = type.fields().stream()
                .filter(field -> field.isList() && field.isRecord())
                .toList();
        Optional<Field> named = lists.stream()
                .filter(field -> name.endsWith(singular(field)))
                .max(Comparator.comparing(field -> singular(field).length()))
                .or(() -> lists.stream()
                        .filter(field -> singular(field).endsWith(name))
                        .findFirst());
        boolean isSplit = name.endsWith("lineallocation") || name.endsWith("chargeallocation");
        return named.isPresent() || !isSplit ? named : type.field("account-allocations");
    }

    private static String singular(Field list) {
        String plural = ColumnPaths.folded(list.name());
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
