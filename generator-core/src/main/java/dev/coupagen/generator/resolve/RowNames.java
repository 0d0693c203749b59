package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.generator.naming.NameScope;
import dev.coupagen.generator.naming.NameStyle;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.generator.naming.ReservedWords;
import dev.coupagen.names.WordStarts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the interfaces of flat files: the outermost rows have that of the file, {@code InvoicesImport}; others have
 * their own after it, {@code InvoicesImportLine}.
 */
final class RowNames {
    private RowNames() {}

    /** The interface of each row type of all files, by {@link #text}. */
    static Names of(ApiDefinition definition) {
        List<String> texts = new ArrayList<>();
        definition.files().values().forEach(file -> file.rows().forEach(row -> texts.add(text(file, row))));
        return NameScope.types(NameStyle.TYPE, ResourceNames::family)
                .reserve(ReservedWords.JAVA_LANG_TYPES)
                .reserve(ReservedWords.GENERATED_TYPES)
                .assign(texts);
    }

    /** What the interface of a row type is named after. */
    static String text(FileFormat file, RowType row) {
        return row.equals(file.rows().get(0)) ? file.name() : file.name() + " " + own(file, row);
    }

    /** The name of a row type without the words that it shares with the outermost one, where others are left. */
    private static String own(FileFormat file, RowType row) {
        List<String> words = Arrays.asList(row.name().split("[^\\p{L}\\p{N}]+", -1));
        String stem = file.name().toLowerCase(Locale.ROOT);
        int shared = 0;
        StringBuilder start = new StringBuilder();
        while (shared < words.size() - 1
                && stem.startsWith(start + words.get(shared).toLowerCase(Locale.ROOT))) {
            start.append(words.get(shared).toLowerCase(Locale.ROOT));
            shared++;
        }
        String own = String.join(" ", words.subList(shared, words.size()));
        boolean unique = file.rows().stream()
                .filter(other -> !other.equals(row))
                .noneMatch(other -> other.name().equalsIgnoreCase(own));
        return unique && !own.isBlank() ? own : row.name();
    }

    /** The accessor of the rows below: {@code lines}; with {@code Rows} after it if a column is called so. */
    static String list(FileFormat file, RowType child, Set<String> taken) {
        Names names = NameScope.members(NameStyle.ACCESSOR)
                .reserve(ReservedWords.JAVA_KEYWORDS)
                .reserve(ReservedWords.OBJECT_METHODS)
                .reserve(ReservedWords.GENERATED_MEMBERS)
                .assign(List.of(plural(own(file, child))));
        String name = names.of(plural(own(file, child)));
        String free = name;
        for (int i = 1; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "Rows" + (i == 1 ? "" : i);
        }
        return free;
    }

    /** The element of a list accessor. */
    static String element(String accessor) {
        return WordStarts.separate(accessor, "-").toLowerCase(Locale.ROOT);
    }

    private static String plural(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("s")) {
            return lower.endsWith("ss") ? name + "es" : name;
        }
        boolean ies =
                lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0;
        boolean es = lower.endsWith("x") || lower.endsWith("ch");
        return ies ? name.substring(0, name.length() - 1) + "ies" : name + (es ? "es" : "s");
    }
}
