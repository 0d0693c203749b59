package dev.coupagen.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.processor.CoupagenProcessor;
import dev.coupagen.runtime.RawValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** A project of a user, compiled in memory with the annotation processor and every lint that javac has. */
public final class UserProject {
    /** All warnings, and each is an error. */
    public static final List<String> STRICT = List.of("-Xlint:all", "-Werror", "--release", "17");

    /** The same for interfaces of resources and elements that no release has. */
    public static final List<String> UNCHECKED =
            Stream.concat(STRICT.stream(), Stream.of("-Acoupagen.check=off")).toList();

    /** The same for the documentation, which may be missing but not wrong. */
    static final List<String> WITH_DOCUMENTATION =
            Stream.concat(STRICT.stream(), Stream.of("-Xdoclint:all,-missing")).toList();

    private final Map<String, String> sources = new TreeMap<>();
    private final List<File> classPath = new ArrayList<>(libraries());
    private List<String> options = STRICT;
    private boolean checked;

    /** What a user's project has on its class path. */
    public static List<File> libraries() {
        return Stream.of(CoupaResource.class, RawValue.class, NullMarked.class)
                .map(UserProject::locationOf)
                .toList();
    }

    /** The folder or file that the class comes from. */
    public static File locationOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a file. Its path is that of the class: {@code acme/Invoice}. */
    public UserProject source(String path, String... lines) {
        sources.put(path, String.join("\n", lines));
        return this;
    }

    /** Adds all files of a folder. */
    public UserProject sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
                sources.put(path.substring(0, path.length() - ".java".length()), Files.readString(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts definitions on the class path, where the plugin puts them, and checks against them. */
    public UserProject definitions(Path folder, String content) {
        ApiDefinition definition = DefinitionFile.read("test", content.getBytes(StandardCharsets.UTF_8));
        ClassPathDefinitions.files(definition, definition.resources().keySet())
                .forEach((path, text) -> write(folder.resolve(path), text));
        ClassPathDefinitions.flatFiles(definition, definition.files().keySet())
                .forEach((path, text) -> write(folder.resolve(path), text));
        return checked().classPath(folder);
    }

    /** Puts anything where the definitions of a resource are looked for. */
    public UserProject definitionsOf(String resource, Path folder, String content) {
        write(folder.resolve(ClassPathDefinitions.file(resource)), content);
        return checked().classPath(folder);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks against definitions as the compiler of a user does; most projects here are about something else. */
    public UserProject checked() {
        checked = true;
        return this;
    }

    public UserProject classPath(Path... folders) {
        Arrays.stream(folders).map(Path::toFile).forEach(classPath::add);
        return this;
    }

    public UserProject options(String... some) {
        return options(List.of(some));
    }

    UserProject options(List<String> some) {
        options = some;
        return this;
    }

    public Compilation compile() {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(entry -> JavaFileObjects.forSourceString(entry.getKey().replace('/', '.'), entry.getValue()))
                .toList();
        return Compiler.javac()
                .withProcessors(new CoupagenProcessor())
                .withClasspath(classPath)
                .withOptions(
                        checked
                                ? options
                                : Stream.concat(options.stream(), Stream.of("-Acoupagen.check=off"))
                                        .toList())
                .compile(files);
    }
}
