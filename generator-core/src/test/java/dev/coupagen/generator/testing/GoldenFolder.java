package dev.coupagen.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a test expects, which are the readable specification of what we write. They are rewritten if the system
 * property {@code golden.update} is set.
 */
public final class GoldenFolder {
    private GoldenFolder() {}

    /** The cases of that kind: the folders in {@code src/test/cases/KIND}. */
    public static List<Path> cases(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/cases", kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Compares both ways: nothing missing, nothing extra. */
    public static void assertHolds(Path folder, Map<String, String> files) throws IOException {
        if (isUpdating()) {
            rewrite(folder, files);
        }
        assertThat(read(folder)).as("files in %s", folder).containsExactlyEntriesOf(new TreeMap<>(files));
    }

    private static boolean isUpdating() {
        // Maven makes "true" of a bare -Dgolden.update, and an empty text of a property that nobody set.
        return Boolean.getBoolean("golden.update");
    }

    private static void rewrite(Path folder, Map<String, String> files) throws IOException {
        for (String path : read(folder).keySet()) {
            Files.delete(folder.resolve(path));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** All files of a folder by their paths in it. */
    public static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(path).toString().replace(File.separatorChar, '/'),
                            Files.readString(path));
                }
            }
        }
        return files;
    }
}
