package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several methods of one signature an interface has is decided as the Java language does. */
class OverridingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface X extends Comparable<X> { Optional<Long> id(); @Override default int compareTo(X o) {"
                        + " return 0; } }",
                "interface X extends Comparable<X>, java.io.Serializable { @Override default int compareTo(X o) {"
                        + " return 0; } }",
                "interface X extends Named<String>, Middle {} interface Named<T> { Optional<T> name(); }"
                        + " interface Middle { Optional<String> name(); }",
                "interface X extends Middle {} interface Visits<V> { default void visit(V v) {} }"
                        + " interface Middle extends Visits<X> { @Override default void visit(X x) {} }",
                "interface X extends java.util.function.Function<String, X> { @Override default X apply(String s) {"
                        + " return this; } }",
                "interface X extends Twice<String> {} interface Twice<T> { default <U> void map(T t, U u) {} }"
            })
    void acceptsWhatJavaDoes(String types) {
        assertThat(compile(types)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface X extends Wide, Narrow {}",
                "interface X extends Narrow, Wide {}",
                "interface X extends Narrow, Wider<Part> {}",
                "interface X extends Wider<Part>, Narrow {}"
            })
    void takesTheMostSpecificReturnTypeWhateverTheOrderOfTheParents(String type) throws IOException {
        Compilation compilation = compile(type
                + " interface Wide { Object id(); } interface Narrow { Part id(); }"
                + " interface Wider<T> { T id(); } @CoupaResource(name = \"Part\") interface Part {}");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation
                        .generatedSourceFile("acme.ImmutableX")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("public Part id()");
    }

    @Test
    void aDefaultFurtherDownIsNoAccessor() throws IOException {
        Compilation compilation = compile("interface X extends Low, High {} interface High { Optional<Long> id(); }"
                + " interface Low extends High { @Override default Optional<Long> id() { return Optional.empty(); } }");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation
                        .generatedSourceFile("acme.ImmutableX")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .doesNotContain(" id()");
    }

    @Test
    void anAbstractMethodWithAParameterIsStillRefused() {
        Compilation compilation = compile("interface X extends Comparable<X> {}");
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("Comparable.compareTo() has parameters");
    }

    private static Compilation compile(String types) {
        return new UserProject()
                .options("--release", "17")
                .source(
                        "acme/X",
                        "package acme;",
                        "import dev.coupagen.annotations.*;",
                        "import java.util.*;",
                        "@CoupaResource(name = \"X\")",
                        types)
                .compile();
    }
}
