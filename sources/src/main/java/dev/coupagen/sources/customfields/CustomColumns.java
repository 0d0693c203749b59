package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The customer's columns in flat files. In a custom-field file they stand below the name of a file, with that of the row type
 * behind a slash if the file has several: {@code InvoicesImport/Invoice Line}.
 */
public final class CustomColumns {
    private CustomColumns() {}

    /** The name of a row type in custom-field files. */
    public static String key(FileFormat file, RowType row) {
        return file.rows().size() == 1 ? file.name() : file.name() + "/" + row.name();
    }

    /** The names of all row types of the release. */
    public static List<String> keys(ApiDefinition definition) {
        List<String> keys = new ArrayList<>();
        definition.files().values().forEach(file -> file.rows().forEach(row -> keys.add(key(file, row))));
        return keys;
    }

    static boolean isRow(ApiDefinition definition, String key) {
        return file(definition, key).flatMap(file -> row(file, key)).isPresent();
    }

    /** The definition with the column at the end of its row type; the type that is there already is replaced. */
    static ApiDefinition with(ApiDefinition definition, CustomFieldDefinition column) {
        Optional<FileFormat> found = file(definition, column.resource());
        Optional<RowType> row = found.flatMap(file -> row(file, column.resource()));
        if (found.isEmpty() || row.isEmpty()) {
            return definition;
        }
        ColumnDefinition added = new ColumnDefinition(column.element(), column.type())
                .typed(column.type(), column.type().allowedValues());
        List<ColumnDefinition> columns = new ArrayList<>(row.get().columns());
        columns.removeIf(other -> other.name().equals(column.element()));
        columns.add(added);
        List<RowType> rows = new ArrayList<>(found.get().rows());
        rows.replaceAll(other -> other.equals(row.get()) ? other.withColumns(columns) : other);
        SortedMap<String, FileFormat> files = new TreeMap<>(definition.files());
        files.put(found.get().name(), found.get().withRows(rows));
        return definition.withFiles(files);
    }

    private static Optional<FileFormat> file(ApiDefinition definition, String key) {
        int slash = key.indexOf('/');
        return Optional.ofNullable(definition.files().get(slash < 0 ? key : key.substring(0, slash)));
    }

    /** The row type behind the slash; without one the file's first. */
    private static Optional<RowType> row(FileFormat file, String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? file.rows().stream().findFirst() : file.row(key.substring(slash + 1));
    }
}
