package dev.coupagen.generator;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.testing.ClassFile;
import dev.coupagen.generator.testing.CompiledClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compiles what we generated, as strictly as a user may. */
public final class GeneratedCode {
    private GeneratedCode() {}

    /** Compiles with javac, every warning an error. */
    public static Compilation compile(List<GeneratedFile> files) {
        Compilation compilation = Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none")
                .compile(files.stream()
                        .filter(file -> file.path().endsWith(".java"))
                        .map(file -> JavaFileObjects.forSourceString(
                                file.path().replace('/', '.').replaceAll("\\.java$", ""), file.content()))
                        .toList());
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    /** The bytes of code of the largest method. */
    static int largestMethod(Compilation compilation) {
        List<Integer> sizes = new ArrayList<>(List.of(0));
        for (byte[] classFile : new CompiledClasses(compilation).bytes().values()) {
            sizes.addAll(ClassFile.methodSizes(classFile));
        }
        return Collections.max(sizes);
    }

    /** All Java files below a folder. */
    static List<GeneratedFile> read(Path folder) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new GeneratedFile(name, Files.readString(path)));
            }
        }
        return files;
    }
}
