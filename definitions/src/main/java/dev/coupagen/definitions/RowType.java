package dev.coupagen.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of row in a flat file.
 *
 * @param name such as {@code Invoice Line}; unique in its file
 * @param word what stands in the marker column of each row of this type; empty if the file has no such column or no source
 *     states the word
 * @param parent the name of the row type whose rows these belong to; empty if they stand for themselves
 * @param marker the name of the column that holds the word, where it is not the one that {@link #markerColumn} finds
 * @param key the columns whose values name the parent, where rows are not simply below it
 * @param columns in the order of the source
 */
public record RowType(
        String name, String word, String parent, String marker, List<String> key, List<ColumnDefinition> columns) {
    private static final Set<String> MARKERS = Set.of("type", "recordtype");
    private static final Pattern STARS = Pattern.compile("\\s*\\(?\\*+\\)?$");
    private static final Pattern SEPARATORS = Pattern.compile("[ _-]+");

    /** Copies key and columns. */
    public RowType {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** A row type whose rows lie below those of its parent. */
    public RowType(String name, String word, String parent, List<ColumnDefinition> columns) {
        this(name, word, parent, "", List.of(), columns);
    }

    /**
     * The column that holds the word: the stated one, or the one named by the word as imports have it, or the first one if
     * it is called {@code type}, {@code RecordType} or the like. Empty if there is none.
     */
    public Optional<ColumnDefinition> markerColumn() {
        if (!marker.isEmpty()) {
            return columns.stream()
                    .filter(column -> column.name().equals(marker))
                    .findFirst();
        }
        Optional<ColumnDefinition> named = columns.stream()
                .filter(column -> !word.isEmpty()
                        && STARS.matcher(column.name()).replaceFirst("").equalsIgnoreCase(word))
                .findFirst();
        return named.or(() -> columns.stream()
                .limit(1)
                .filter(column -> isMarkerName(column.name()))
                .findFirst());
    }

    /** Whether a first column of that name says of which type a row is. */
    public static boolean isMarkerName(String name) {
        return MARKERS.contains(SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** The same row type with these columns. */
    public RowType withColumns(List<ColumnDefinition> others) {
        return new RowType(name, word, parent, marker, key, others);
    }
}
