package dev.coupagen.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to generate, and where to.
 *
 * @param release the name of a bundled release; empty for the newest
 * @param definitions files to take instead of a bundled release, later ones over earlier ones
 * @param resources names of resources; none means all
 * @param packageName of the generated types
 * @param customFields a custom-field file
 * @param sourceFolder takes the Java
 * @param resourceFolder takes the definitions
 */
public record GenerateRequest(
        Optional<String> release,
        List<Path> definitions,
        Set<String> resources,
        String packageName,
        Optional<Path> customFields,
        Path sourceFolder,
        Path resourceFolder) {
    public GenerateRequest {
        definitions = List.copyOf(definitions);
        resources = new TreeSet<>(resources);
    }
}
