package dev.coupagen.upgrade.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of a project that uses thirty elements, of which eight and more change in every way. */
class CheckTest {
    @TempDir
    static Path folder;

    static Stream<Arguments> compilers() {
        return Stream.of(
                Arguments.of("javac", ToolProvider.getSystemJavaCompiler()),
                Arguments.of("ecj", new EclipseCompiler()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void namesExactlyTheLinesThatTheUpgradeTouches(String name, JavaCompiler compiler) throws IOException {
        Shop shop = Shop.build(folder.resolve(name), compiler);
        CheckResult result = check(shop.classes);
        assertThat(Shop.found(result)).isEqualTo(Shop.expected());
        assertThat(result.notices()).isEmpty();
        assertThat(result.used()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void anUpgradeToTheSameReleaseTouchesNothing() throws IOException {
        Shop shop = Shop.build(folder.resolve("same"), ToolProvider.getSystemJavaCompiler());
        CheckResult result = Check.run(new CheckRequest(
                Shop.definition("before"),
                Shop.definition("before"),
                List.of(shop.classes),
                List.of(),
                List.of(),
                Optional.empty()));
        assertThat(result.findings()).isEmpty();
        assertThat(result.news()).isEmpty();
    }

    private static CheckResult check(Path classes) {
        return Check.run(new CheckRequest(
                Shop.definition("before"),
                Shop.definition("after"),
                List.of(classes),
                List.of(),
                List.of(Shop.CASE),
                Optional.empty()));
    }
}
