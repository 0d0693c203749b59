package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a flat file, a row type or a column of one release may be one of another name in the other. */
final class FileLikeness {
    private static final int FEW = 5;
    /** What sources put behind the name of a column that must have a value. */
    private static final Pattern STARS = Pattern.compile("\\s*\\(?\\*+\\)?$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");

    private FileLikeness() {}

    /** From 0 to 1, by name and columns; only files of the same direction are alike. */
    static double files(String oldName, FileFormat before, String newName, FileFormat after) {
        return before.direction() == after.direction() ? of(oldName, before.rows(), newName, after.rows()) : 0;
    }

    /** From 0 to 1, by name and columns. */
    static double rows(String oldName, RowType before, String newName, RowType after) {
        return of(oldName, List.of(before), newName, List.of(after));
    }

    /** From 0 to 1, by name; only columns of the same type are alike, unless the name is spelled in another way only. */
    static double columns(String oldName, ColumnDefinition before, String newName, ColumnDefinition after) {
        if (isSpelling(oldName, newName)) {
            return 1;
        }
        return before.custom() == after.custom()
                ? ElementLikeness.of(oldName, before.type(), newName, after.type())
                : 0;
    }

    /** Whether the names differ by case, separators or stars only. */
    static boolean isSpelling(String oldName, String newName) {
        return folded(oldName).equals(folded(newName));
    }

    private static String folded(String name) {
        String plain = STARS.matcher(name).replaceFirst("");
        return SEPARATORS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static double of(String oldName, List<RowType> before, String newName, List<RowType> after) {
        Set<String> old = columns(before);
        Set<String> now = columns(after);
        boolean few = Math.max(old.size(), now.size()) < FEW;
        Set<String> both = new HashSet<>(old);
        both.retainAll(now);
        Set<String> all = new HashSet<>(old);
        all.addAll(now);
        double columns = all.isEmpty() || (few && !old.equals(now)) ? 0 : (double) both.size() / all.size();
        double name = isSpelling(oldName, newName) ? 1 : NameLikeness.of(oldName, newName);
        return ResourceLikeness.of(name, columns, all.isEmpty());
    }

    private static Set<String> columns(List<RowType> rows) {
        return rows.stream()
                .flatMap(row -> row.columns().stream())
                .map(column -> folded(column.name()))
                .collect(Collectors.toSet());
    }
}
