package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.testing.UserProject;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathDefinitionsTest {
    @TempDir
    Path folder;

    @Test
    void areFoundInTheModulesThatTheUserRequires() throws IOException {
        Path library = folder.resolve("library");
        new UserProject().definitions(library, """
                {"release": "R39", "resources": {"Account": {"path": "/odd", "elements": {"segment_1": {"type": "string"}}}}}
                """);
        compile(library, "", source("library-src", "module-info", "module acme.definitions {}"));
        Path app = folder.resolve("app");
        compile(
                app,
                library + File.pathSeparator,
                source(
                        "src",
                        "module-info",
                        "module acme.app { requires acme.definitions; requires dev.coupagen.runtime; requires java.compiler; }"),
                source("src", "acme/Account", """
                        package acme;
                        @dev.coupagen.annotations.CoupaResource(name = "Account")
                        public interface Account {
                          java.util.Optional<String> segment1();
                        }
                        """));
        assertThat(Files.readString(app.resolve("acme/AccountMapper.java"))).contains("\"segment_1\"");
    }

    private Path source(String root, String name, String text) throws IOException {
        Path file = folder.resolve(root).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void compile(Path output, String modules, Path... sources) throws IOException {
        Files.createDirectories(output);
        String path = modules
                + UserProject.libraries().stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    messages,
                    files,
                    null,
                    List.of("--module-path", path, "-d", output.toString(), "-s", output.toString()),
                    null,
                    files.getJavaFileObjects(sources));
            task.setProcessors(List.of(new CoupagenProcessor()));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
    }
}
