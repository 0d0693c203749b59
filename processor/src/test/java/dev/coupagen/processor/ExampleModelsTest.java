package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The runtime and the client are built before the processor and cannot run it in their own tests, so the example models there are
 * files. They are what the processor emits, but for line breaks; {@code -Dgolden.update=true} writes them again.
 */
class ExampleModelsTest {
    private static final Pattern ANNOTATED = Pattern.compile("^@CoupaResource", Pattern.MULTILINE);
    private static final Pattern EMITTED = Pattern.compile("Immutable.*|.*(Mapper|Path|Operations)\\.java");

    @ParameterizedTest
    @ValueSource(strings = {"runtime:dev/coupagen/runtime/example", "client:dev/coupagen/client/model"})
    void theExampleModelsAreWhatTheProcessorEmits(String modulePackage) throws IOException {
        String[] parts = modulePackage.split(":", 2);
        Path folder = Path.of("..", parts[0], "src/test/java", parts[1]);
        Map<String, String> emitted = emitted(parts[1], folder);
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : emitted.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(emittedBefore(folder)).isEqualTo(emitted.keySet());
        for (Map.Entry<String, String> file : emitted.entrySet()) {
            assertThat(withoutLayout(Files.readString(folder.resolve(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(withoutLayout(file.getValue()));
        }
    }

    private static Set<String> emittedBefore(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> EMITTED.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> emitted(String folderOfPackage, Path folder) throws IOException {
        UserProject project = new UserProject();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                if (ANNOTATED.matcher(source).find()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    project = project.source(folderOfPackage + "/" + name, source);
                }
            }
        }
        Compilation compilation = project.compile();
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> emitted = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            emitted.put(
                    Path.of(file.getName()).getFileName().toString(),
                    file.getCharContent(false).toString());
        }
        return emitted;
    }

    /** The formatter of our sources breaks lines, also in comments. */
    private static String withoutLayout(String source) {
        return source.replaceAll("[\\s*]+", "");
    }
}
