package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What we emit, as a readable specification: {@code src/test/cases/NAME/input} gives {@code expected}, no file missing
 * and none too many, and compiles without a warning. {@code -Dgolden.update} writes what is expected anew.
 *
 * <p>The input is {@code definitions.json}, and if there are any {@code custom-fields.yaml} and {@code resources.txt}.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/cases");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(path -> Files.isDirectory(path.resolve("input")))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(String name) throws IOException {
        Path input = CASES.resolve(name).resolve("input");
        Path expected = CASES.resolve(name).resolve("expected");

        Generator.run(request(input));
        List<GeneratedFile> files = generated();
        if (isUpdate()) {
            replace(expected, files);
        }

        assertThat(byPath(files)).isEqualTo(byPath(GeneratedCode.read(expected)));
        GeneratedCode.compile(files);
    }

    private GenerateRequest request(Path input) throws IOException {
        Path customFields = input.resolve("custom-fields.yaml");
        Path resources = input.resolve("resources.txt");
        Set<String> chosen = Files.exists(resources) ? new TreeSet<>(Files.readAllLines(resources)) : Set.of();
        return new GenerateRequest(
                Optional.empty(),
                List.of(input.resolve("definitions.json")),
                chosen,
                "com.acme.coupa",
                Files.exists(customFields) ? Optional.of(customFields) : Optional.empty(),
                folder.resolve("java"),
                folder.resolve("resources"));
    }

    private List<GeneratedFile> generated() throws IOException {
        return GeneratedCode.read(folder.resolve("java/com/acme/coupa"));
    }

    private static SortedMap<String, String> byPath(List<GeneratedFile> files) {
        SortedMap<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    private static boolean isUpdate() {
        // Maven passes the text of the property itself if nobody sets it.
        String update = System.getProperty("golden.update", "");
        return !update.isEmpty() && !update.startsWith("$") && !update.equals("false");
    }

    private static void replace(Path expected, List<GeneratedFile> files) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (GeneratedFile file : files) {
            Path target = expected.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.content());
        }
    }
}
