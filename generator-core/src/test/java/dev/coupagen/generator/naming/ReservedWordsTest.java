package dev.coupagen.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.query.RecordPath;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class ReservedWordsTest {
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

    /** An accessor has no parameters, so it can only be taken for a method without any. */
    @Test
    void theGeneratedMembersAreTheMethodsWithoutParametersOfModelsAndPaths() {
        Set<String> methods = new TreeSet<>(Set.of("builder", "toBuilder", "customFields"));
        for (Class<?> type : List.of(Model.class, RecordPath.class)) {
            for (Class<?> current = type; current != Object.class; current = current.getSuperclass()) {
                Arrays.stream(current.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName)
                        .forEach(methods::add);
            }
        }
        methods.removeAll(ReservedWords.OBJECT_METHODS);

        assertThat(new TreeSet<>(ReservedWords.GENERATED_MEMBERS)).isEqualTo(methods);
    }
}
