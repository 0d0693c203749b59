package dev.coupagen.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.testing.GoldenFolder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class ReservedWordsTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:java|dev)\\.[a-z0-9.]+\\.([A-Za-z]+);$");

    @Test
    void theKeywordsAreThoseOfTheCompiler() {
        assertThat(ReservedWords.JAVA_KEYWORDS)
                .allMatch(word -> SourceVersion.isKeyword(word) || word.equals("yield"))
                .contains("class", "null", "true", "const", "strictfp");
    }

    @Test
    void theMethodsOfObjectAreAllThere() {
        List<String> methods = Arrays.stream(Object.class.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.endsWith("0"))
                .toList();
        assertThat(ReservedWords.OBJECT_METHODS).containsAll(methods);
    }

    @Test
    void theTypesOfJavaLangAreThere() {
        assertThat(ReservedWords.JAVA_LANG_TYPES).contains("Object", "String", "Override", "Record", "Module", "IO");
    }

    /** An enumeration nested in an interface is inherited by its ImmutableX, and would hide what that imports. */
    @Test
    void everyTypeThatGeneratedModelsImportIsReservedForNestedTypes() throws IOException {
        Set<String> reserved = new HashSet<>(ReservedWords.NESTED_TYPES);
        reserved.addAll(ReservedWords.GENERATED_TYPES);
        reserved.addAll(ReservedWords.JAVA_LANG_TYPES);

        Set<String> missing = new TreeSet<>(importedByModels());
        missing.removeAll(reserved);

        assertThat(missing).as("to be added to nested-types.txt").isEmpty();
    }

    private static Set<String> importedByModels() throws IOException {
        Set<String> imported = new TreeSet<>();
        for (Path folder : GoldenFolder.cases("processor")) {
            GoldenFolder.read(folder.resolve("expected")).forEach((path, source) -> {
                // Mappers and paths do not inherit from the interface.
                if (path.contains("/Immutable")) {
                    IMPORT.matcher(source)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(imported::add);
                }
            });
        }
        return imported;
    }
}
