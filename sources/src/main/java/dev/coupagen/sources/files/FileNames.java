package dev.coupagen.sources.files;

import dev.coupagen.definitions.FileFormat.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of files and row types, made of the titles of pages, sheets and tables. */
final class FileNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIRECTION = Pattern.compile("(?i)\\b(import|export)s?\\b");
    private static final Pattern COLUMNS = Pattern.compile("(?i)\\s*\\bcolum+ns?\\b\\s*$");

    private FileNames() {}

    /** The name of a file: {@code Invoices Export} is {@code InvoicesExport}, and so is the sheet {@code Invoices}. */
    static String name(String title, Direction direction) {
        StringBuilder name = new StringBuilder();
        for (String word : words(DIRECTION.matcher(title).replaceAll(" "))) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.append(direction == Direction.EXPORT ? "Export" : "Import").toString();
    }

    /** The title of a file, with its direction. */
    static String title(String title, Direction direction) {
        String stripped = title.replace("'", "").strip();
        return DIRECTION.matcher(stripped).find()
                ? stripped
                : stripped + (direction == Direction.EXPORT ? " Export" : " Import");
    }

    /** What two titles of one file have in common: no direction, no plural, no punctuation. */
    static String key(String title) {
        StringBuilder key = new StringBuilder();
        for (String word : words(DIRECTION.matcher(title).replaceAll(" "))) {
            key.append(singular(word.toLowerCase(Locale.ROOT)));
        }
        return key.toString();
    }

    /** The name of a row type by the title of its table. */
    static String row(String title) {
        return COLUMNS.matcher(title.strip()).replaceFirst("").strip();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
