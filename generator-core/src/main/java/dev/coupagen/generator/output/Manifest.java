package dev.coupagen.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an earlier run wrote into a folder: the fingerprint of its inputs and of each of its files. A manifest that does
 * not read is as good as none.
 *
 * @param inputs the fingerprint of the inputs; empty if the run did not end
 * @param files fingerprints by path
 */
record Manifest(String inputs, SortedMap<String, String> files) {
    static final String NAME = ".coupagen-manifest";
    private static final String TITLE = "coupagen 1 ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");
    private static final int LARGEST = 64 << 20;

    static Manifest none() {
        return new Manifest("", new TreeMap<>());
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return none();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(TITLE)) {
            return none();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return none();
            }
            files.put(matcher.group(2), matcher.group(1));
        }
        return new Manifest(lines.get(0).substring(TITLE.length()), files);
    }

    String text() {
        StringBuilder text = new StringBuilder(TITLE).append(inputs).append('\n');
        files.forEach((path, fingerprint) ->
                text.append(fingerprint).append(' ').append(path).append('\n'));
        return text.toString();
    }
}
