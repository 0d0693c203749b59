package dev.coupagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds and the compiler of an IDE in one folder at once; {@code -Dtogether=50} does it that many times. */
class TogetherTest {
    private static final int TIMES = Integer.getInteger("together", 2);

    @TempDir
    Path folder;

    @Test
    void twoBuildsAndACompilerEndWithTheRightFiles() throws IOException, InterruptedException {
        Path[] inputs = {folder.resolve("in0"), folder.resolve("in1")};
        Path log = folder.resolve("log");
        Map<?, ?>[] expected = new Map<?, ?>[2];
        for (int version = 0; version < 2; version++) {
            Goal.GENERATE.prepare(inputs[version], version);
            Path alone = folder.resolve("alone" + version);
            assertThat(Goal.GENERATE.run(inputs[version], alone, log)).isZero();
            expected[version] = Goal.files(alone);
        }
        Path output = folder.resolve("out");
        int parsed = 0;
        for (int i = 0; i < TIMES; i++) {
            int version = i % 2;
            Process one = Goal.GENERATE.start(inputs[version], output, folder.resolve("log1"));
            Process other = Goal.GENERATE.start(inputs[version], output, folder.resolve("log2"));
            while (one.isAlive() || other.isAlive()) {
                parsed += parse(Goal.files(output.resolve("java")), output.resolve("java"));
            }
            assertThat(one.waitFor())
                    .as(Files.readString(folder.resolve("log1")))
                    .isZero();
            assertThat(other.waitFor())
                    .as(Files.readString(folder.resolve("log2")))
                    .isZero();
            assertThat(Goal.files(output)).isEqualTo(expected[version]);
        }
        System.out.println(TIMES + " times two builds, " + parsed + " files parsed meanwhile");
    }

    /** Parses what is there, as a compiler does; files may come and go, but each is whole. */
    private static int parse(Map<String, String> files, Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        int parsed = 0;
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
            for (String file : files.keySet()) {
                Path path = root.resolve(file);
                if (file.endsWith(".java") && Files.exists(path)) {
                    JavacTask task = (JavacTask) compiler.getTask(
                            null, manager, problems, List.of(), null, manager.getJavaFileObjects(path));
                    try {
                        task.parse();
                        parsed++;
                    } catch (IllegalStateException e) {
                        assertThat(path).as("a file that is gone").doesNotExist();
                    }
                }
            }
        }
        assertThat(problems.getDiagnostics().stream()
                        .filter(problem -> problem.getSource() != null)
                        .map(problem -> problem.getMessage(null)))
                .isEmpty();
        return parsed;
    }
}
