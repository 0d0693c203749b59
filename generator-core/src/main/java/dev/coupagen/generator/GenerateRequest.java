package dev.coupagen.generator;

import dev.coupagen.definitions.io.DefinitionInput;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to generate, and where to.
 *
 * @param definitions the definitions to generate from
 * @param resources names of resources; none means all
 * @param packageName of the generated types
 * @param sourceFolder takes the Java
 * @param resourceFolder takes the definitions
 */
public record GenerateRequest(
        DefinitionInput definitions,
        Set<String> resources,
        String packageName,
        Path sourceFolder,
        Path resourceFolder) {
    public GenerateRequest {
        resources = new TreeSet<>(resources);
    }
}
