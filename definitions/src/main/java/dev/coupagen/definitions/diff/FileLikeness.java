package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.definitions.diff.Pairing.Likeness;
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
        return before.direction() == after.direction() ? of(names(oldName, newName), before.rows(), after.rows()) : 0;
    }

    /**
     * By name and columns; rows that are marked with the same word count as rows of like names.
     *
     * @param only whether both files have one row type only, which then counts as of like name, too
     */
    static Likeness<RowType> rows(boolean only) {
        return (oldName, before, newName, after) -> {
            boolean sameWord = !before.word().isEmpty() && isSpelling(before.word(), after.word());
            double name = only || sameWord ? 1 : names(oldName, newName);
            return of(name, List.of(before), List.of(after));
        };
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

    private static double names(String oldName, String newName) {
        return isSpelling(oldName, newName) ? 1 : NameLikeness.of(oldName, newName);
    }

    private static double of(double name, List<RowType> before, List<RowType> after) {
        Set<String> old = columns(before);
        Set<String> now = columns(after);
        boolean few = Math.max(old.size(), now.size()) < FEW;
        Set<String> both = new HashSet<>(old);
        both.retainAll(now);
        Set<String> all = new HashSet<>(old);
        all.addAll(now);
        double columns = all.isEmpty() || (few && !old.equals(now)) ? 0 : (double) both.size() / all.size();
        return ResourceLikeness.of(name, columns, all.isEmpty());
    }

    private static Set<String> columns(List<RowType> rows) {
        return rows.stream()
                .flatMap(row -> row.columns().stream())
                .map(column -> folded(column.name()))
                .collect(Collectors.toSet());
    }
}
