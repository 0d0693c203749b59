package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No two packages need each other, in any module. The modules' own tests say in which direction they may. */
class PackageCyclesTest {

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.walk(Repository.ROOT, 2)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))
                            && Files.isDirectory(folder.resolve("target/classes")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesOfAModuleAreFreeOfCycles(Path module) {
        SlicesRuleDefinition.slices()
                .matching("dev.coupagen.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(new ClassFileImporter().importPath(module.resolve("target/classes")));
    }

    @Test
    void theModulesAreFound() throws IOException {
        assertThat(modules().stream().map(Repository::name))
                .contains("annotations", "runtime", "definitions", "sources", "generator-core", "processor");
    }
}
