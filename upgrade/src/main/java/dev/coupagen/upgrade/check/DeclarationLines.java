package dev.coupagen.upgrade.check;

import dev.coupagen.upgrade.usage.CodeLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of methods without a body, which class files do not tell, in source files. */
final class DeclarationLines {
    private static final long LARGEST = 4 << 20;

    private final List<Path> folders;
    private final Map<String, String> texts = new HashMap<>();

    DeclarationLines(List<Path> folders) {
        this.folders = folders;
    }

    /** The same finding with its line, if it is found. */
    Finding locate(Finding finding) {
        CodeLocation location = finding.location();
        if (location.line() > 0 || location.sourceFile().isEmpty()) {
            return finding;
        }
        String text = texts.computeIfAbsent(location.sourceFile(), this::read);
        Matcher declaration = Pattern.compile("\\b" + Pattern.quote(location.method()) + "\\s*\\(\\s*\\)\\s*;")
                .matcher(text);
        if (!declaration.find()) {
            return finding;
        }
        int line = 1
                + (int) text.substring(0, declaration.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Finding(
                finding.change(),
                finding.impact(),
                new CodeLocation(location.className(), location.method(), location.sourceFile(), line));
    }

    private String read(String sourceFile) {
        for (Path folder : folders) {
            Path file = folder.resolve(sourceFile);
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    // Whatever the encoding is, names and line breaks are found.
                    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                }
            } catch (IOException e) {
                // The line of a declaration is a courtesy; the finding names class and method all the same.
                return "";
            }
        }
        return "";
    }
}
