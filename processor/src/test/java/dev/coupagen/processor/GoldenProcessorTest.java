package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.generator.testing.GoldenFolder;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenProcessorTest {
    static List<Path> cases() throws IOException {
        return GoldenFolder.cases("processor");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatTheCaseExpects(Path folder) throws IOException {
        Compilation compilation =
                new UserProject().sources(folder.resolve("input")).compile();
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path = file.getName().replaceFirst("^/?SOURCE_OUTPUT/", "");
            generated.put(path, file.getCharContent(false).toString());
        }
        GoldenFolder.assertHolds(folder.resolve("expected"), generated);
    }
}
