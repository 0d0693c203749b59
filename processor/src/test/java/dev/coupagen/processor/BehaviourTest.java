package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.testing.UserProject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Code of a user in {@code src/test/cases/behaviour} is compiled with what is generated for it, and run. */
class BehaviourTest {
    @TestFactory
    Stream<DynamicTest> generatedClasses() throws ClassNotFoundException {
        return behaviours("behaviour", "acme.InvoiceBehaviour");
    }

    @TestFactory
    Stream<DynamicTest> generatedClassesOfRows() throws ClassNotFoundException {
        return behaviours(
                "rows",
                "acme.RowBehaviour",
                "acme.BrokenFiles",
                "acme.MisleadingHeaders",
                "acme.MixedNotations",
                "acme.UnwritableRows",
                "acme.PartialInterfaces",
                "acme.WrittenRows");
    }

    private static Stream<DynamicTest> behaviours(String folder, String... types) throws ClassNotFoundException {
        Compilation compilation = new UserProject()
                .sources(Path.of("src/test/cases").resolve(folder))
                .classPath(UserProject.locationOf(Assertions.class).toPath())
                .compile();
        assertThat(compilation).succeededWithoutWarnings();
        CompiledClasses classes = new CompiledClasses(compilation);
        List<Method> methods = new ArrayList<>();
        for (String type : types) {
            methods.addAll(List.of(classes.loadClass(type).getDeclaredMethods()));
        }
        return methods.stream()
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
    }

    private static void run(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
