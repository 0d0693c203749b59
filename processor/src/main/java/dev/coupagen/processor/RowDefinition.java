package dev.coupagen.processor;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release says of a row type of a flat file.
 *
 * @param release its name
 */
record RowDefinition(String release, FileFormat file, RowType row) {

    /** The row type of that name, or the first one for an empty name. */
    static Optional<RowDefinition> of(String release, FileFormat file, String row) {
        return (row.isEmpty() ? file.rows().stream().findFirst() : file.row(row))
                .map(found -> new RowDefinition(release, file, found));
    }

    /** The columns as if they were elements of a resource, without those that stand for custom fields. */
    ResourceDefinition asResource() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (ColumnDefinition column : row.columns()) {
            if (!column.custom()) {
                elements.put(
                        column.name(),
                        new ElementDefinition(
                                column.name(),
                                column.type(),
                                column.required() == Requirement.YES,
                                column.unique(),
                                true,
                                true,
                                column.values(),
                                false,
                                Set.of()));
            }
        }
        return new ResourceDefinition(file.name() + " :: " + row.name(), "", "", "", elements, List.of());
    }

    /** The position of the column, from 0; negative if the file has header lines, or the row type not that column. */
    int position(String column) {
        if (file.headers()) {
            return -1;
        }
        List<String> names = row.columns().stream().map(ColumnDefinition::name).toList();
        return names.indexOf(column);
    }
}
