package dev.coupagen.sources.files;

import dev.coupagen.definitions.RowType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by the names of row types which of them lies below which: no source says it of every file. */
final class RowParents {
    private static final Pattern BELOW_A_LINE = Pattern.compile(
            "(?i).*(allocation|split|estimated tax line|line tax|schedule line|rate ?card ?line|rate line).*");
    private static final Pattern LINE = Pattern.compile("(?i).*\\b(line|charge)s?\\b.*");

    private RowParents() {}

    /** The parent of a row type among those before it; empty for the first one. */
    static String parent(String name, List<RowType> before) {
        if (before.isEmpty()) {
            return "";
        }
        String best = "";
        for (RowType row : before) {
            boolean longer = row.name().length() > best.length();
            if (longer && name.toLowerCase(Locale.ROOT).startsWith(row.name().toLowerCase(Locale.ROOT) + " ")) {
                best = row.name();
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        if (BELOW_A_LINE.matcher(name).matches()) {
            for (int i = before.size() - 1; i >= 0; i--) {
                String candidate = before.get(i).name();
                boolean isTax = candidate.toLowerCase(Locale.ROOT).contains("tax");
                if (!isTax
                        && LINE.matcher(candidate).matches()
                        && !BELOW_A_LINE.matcher(candidate).matches()) {
                    return candidate;
                }
            }
        }
        return before.get(0).name();
    }
}
