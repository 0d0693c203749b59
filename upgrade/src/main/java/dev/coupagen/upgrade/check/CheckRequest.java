package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.ApiDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to check.
 *
 * @param from the release that the project was built against
 * @param to the release that it is to be upgraded to
 * @param classes folders and jars of the project's own classes
 * @param libraries folders and jars on its class path, which may have models that it uses
 * @param sources the folders of its source files, where the lines of declarations are looked up
 * @param baseline the file with the accepted findings
 */
public record CheckRequest(
        ApiDefinition from,
        ApiDefinition to,
        List<Path> classes,
        List<Path> libraries,
        List<Path> sources,
        Optional<Path> baseline) {
    /** Paths are copied. */
    public CheckRequest {
        classes = List.copyOf(classes);
        libraries = List.copyOf(libraries);
        sources = List.copyOf(sources);
    }
}
