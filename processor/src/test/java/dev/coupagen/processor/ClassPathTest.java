package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code annotationProcessorPaths} with {@code coupagen-processor} puts on a user's compiler, as Maven resolves it. */
class ClassPathTest {
    private static final List<URL> PATH = new ArrayList<>();

    @BeforeAll
    static void readPath() throws IOException {
        try (InputStream file = ClassPathTest.class.getResourceAsStream("/processor-class-path.txt")) {
            assertThat(file).as("written by the build").isNotNull();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            for (String entry : text.split(File.pathSeparator, -1)) {
                PATH.add(Path.of(entry).toUri().toURL());
            }
        }
    }

    @Test
    void holdsTheDefinitionsJavaPoetAndNotMuchElse() {
        assertThat(PATH).hasSizeLessThanOrEqualTo(7);
        assertThat(isLoadable("com.palantir.javapoet.JavaFile")).isTrue();
        assertThat(isLoadable("dev.coupagen.definitions.ApiDefinition")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.jsoup.Jsoup",
                "tools.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.dataformat.yaml.YAMLFactory",
                "org.yaml.snakeyaml.Yaml",
                "org.snakeyaml.engine.v2.api.Load",
                "dev.coupagen.sources.Importer",
                "dev.coupagen.generator.Generator",
                "dev.coupagen.runtime.Presence"
            })
    void holdsNothingOfTheSources(String absent) {
        assertThat(isLoadable(absent)).isFalse();
    }

    private static boolean isLoadable(String name) {
        try (URLClassLoader loader =
                new URLClassLoader(PATH.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            loader.loadClass(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
