package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges flat files by their names, row types and columns by theirs: what is stated first keeps its order. */
final class FileMerge {
    private final boolean laterWins;

    private FileMerge(boolean laterWins) {
        this.laterWins = laterWins;
    }

    /**
     * The files of all sides.
     *
     * @param laterWins whether a later statement is taken where it contradicts an earlier one
     */
    static SortedMap<String, FileFormat> merge(List<ApiDefinition> sides, boolean laterWins) {
        FileMerge merge = new FileMerge(laterWins);
        SortedMap<String, FileFormat> files = new TreeMap<>();
        for (ApiDefinition side : sides) {
            side.files().forEach((name, file) -> files.merge(name, file, merge::join));
        }
        return files;
    }

    private FileFormat join(FileFormat earlier, FileFormat later) {
        if (earlier.equals(later)) {
            return earlier;
        }
        FileFormat first = laterWins ? later : earlier;
        FileFormat second = laterWins ? earlier : later;
        Map<String, RowType> rows = new LinkedHashMap<>();
        earlier.rows().forEach(row -> rows.put(row.name(), row));
        later.rows().forEach(row -> rows.merge(row.name(), row, this::join));
        Set<Source> sources = EnumSet.noneOf(Source.class);
        sources.addAll(earlier.sources());
        sources.addAll(later.sources());
        return new FileFormat(
                first.name(),
                first.title(),
                first.direction(),
                stated(first.folder(), second.folder()),
                first.headers(),
                first.dialect().equals(Dialect.UNSTATED) ? second.dialect() : first.dialect(),
                List.copyOf(rows.values()),
                sources);
    }

    private RowType join(RowType earlier, RowType later) {
        RowType first = laterWins ? later : earlier;
        RowType second = laterWins ? earlier : later;
        Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
        earlier.columns().forEach(column -> columns.put(column.name(), column));
        later.columns().forEach(column -> columns.merge(column.name(), column, this::join));
        return new RowType(
                first.name(),
                stated(first.word(), second.word()),
                stated(first.parent(), second.parent()),
                stated(first.marker(), second.marker()),
                first.key().isEmpty() ? second.key() : first.key(),
                new ArrayList<>(columns.values()));
    }

    private ColumnDefinition join(ColumnDefinition earlier, ColumnDefinition later) {
        ColumnDefinition first = laterWins ? later : earlier;
        ColumnDefinition second = laterWins ? earlier : later;
        return first.description().isEmpty() ? first.described(second.description()) : first;
    }

    private static String stated(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
