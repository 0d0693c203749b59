package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionInput;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.Generator;
import dev.coupagen.runtime.mapper.DocumentMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mappers that users have: interfaces are generated from definitions, and compiled with the processor. */
final class GeneratedMappers implements AutoCloseable {
    private static final String PACKAGE = "generated";
    private final Map<String, DocumentMapper<?, ?>> mappers = new HashMap<>();
    private final URLClassLoader loader;

    private GeneratedMappers(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Generates and compiles everything below a folder. */
    static GeneratedMappers of(ApiDefinition definition, Path folder) throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Generator.run(new GenerateRequest(input(definition), Set.of(), PACKAGE, sources, classes));
        compile(sources, classes, folder);
        GeneratedMappers generated = new GeneratedMappers(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedMappers.class.getClassLoader()));
        try (Stream<Path> files = Files.list(classes.resolve(PACKAGE))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith("Mapper.class")) {
                    generated.add(PACKAGE + "." + name.substring(0, name.length() - 6));
                }
            }
        }
        return generated;
    }

    private void add(String className) throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, true, loader);
        if (type.getField("INSTANCE").get(null) instanceof DocumentMapper<?, ?> mapper) {
            mappers.put(mapper.schema().resource(), mapper);
        }
    }

    private static DefinitionInput input(ApiDefinition definition) {
        return new DefinitionInput() {
            @Override
            public String fingerprint() {
                return definition.release();
            }

            @Override
            public ApiDefinition load(Notices notices) {
                return definition;
            }
        };
    }

    /** A process of its own: a compiler that has many classes in its memory takes more than tests have. */
    private static void compile(Path sources, Path classes, Path folder) throws Exception {
        Path arguments = folder.resolve("arguments");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> names = files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
            Files.write(arguments, names);
        }
        String classPath = System.getProperty("java.class.path");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xmx1200m",
                        "-J-XX:+UseSerialGC",
                        "-nowarn",
                        "-processor",
                        "dev.coupagen.processor.CoupagenProcessor",
                        "-cp",
                        classPath,
                        "-d",
                        classes.toString(),
                        "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        assertThat(status).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    }

    /** The mapper of a resource, which reads what it writes. */
    @SuppressWarnings("unchecked")
    Optional<DocumentMapper<Object, Object>> mapper(String resource) {
        return Optional.ofNullable((DocumentMapper<Object, Object>) mappers.get(resource));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
