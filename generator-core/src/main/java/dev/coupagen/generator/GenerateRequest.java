package dev.coupagen.generator;

import dev.coupagen.definitions.DefinitionInput;
import dev.coupagen.generator.resolve.Choice;
import java.nio.file.Path;
import java.util.Set;

/**
 * What to generate, and where to.
 *
 * @param definitions the definitions to generate from
 * @param choice what of them is generated
 * @param packageName of the generated types
 * @param packageInfo whether the package is described and marked as free of null; false if the user does so
 * @param sourceFolder takes the Java
 * @param resourceFolder takes the definitions
 */
public record GenerateRequest(
        DefinitionInput definitions,
        Choice choice,
        String packageName,
        boolean packageInfo,
        Path sourceFolder,
        Path resourceFolder) {

    /** Some resources, or all if none is given, with all their elements. */
    public GenerateRequest(
            DefinitionInput definitions,
            Set<String> resources,
            String packageName,
            Path sourceFolder,
            Path resourceFolder) {
        this(definitions, Choice.of(resources), packageName, true, sourceFolder, resourceFolder);
    }
}
