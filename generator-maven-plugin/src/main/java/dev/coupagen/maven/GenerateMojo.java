package dev.coupagen.maven;

import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.GenerateResult;
import dev.coupagen.generator.Generator;
import dev.coupagen.sources.ChosenDefinitions;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates an annotated interface for each resource of a Coupa release, and puts the definitions onto the class path,
 * where the annotation processor checks hand-written interfaces against them.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
final class GenerateMojo extends CoupagenMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    MavenProject project;

    /** The name of a bundled release, such as {@code R39}. The newest one if neither this nor definitions are given. */
    @Parameter(property = "coupagen.release")
    @Nullable String release;

    /** Definition files to take instead of a bundled release; what a later one says goes over the earlier ones. */
    @Parameter(property = "coupagen.definitions")
    List<File> definitions = List.of();

    /**
     * The names of the resources to generate, such as {@code InvoiceHeader}; all if none is given. What they refer to
     * besides becomes an interface of its id and natural keys.
     */
    @Parameter(property = "coupagen.resources")
    List<String> resources = List.of();

    /** The Java package of what is generated. */
    @Parameter(property = "coupagen.packageName", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    String packageName;

    /** The custom-field file: YAML with the fields that the instance has beyond Coupa's own. */
    @Parameter(property = "coupagen.customFields")
    @Nullable File customFields;

    /** Where the Java goes. */
    @Parameter(
            property = "coupagen.sourceFolder",
            defaultValue = "${project.build.directory}/generated-sources/coupagen",
            required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File sourceFolder;

    /** Where the definitions go. */
    @Parameter(
            property = "coupagen.resourceFolder",
            defaultValue = "${project.build.directory}/generated-resources/coupagen",
            required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File resourceFolder;

    /** Generates nothing, and adds what an earlier run generated to the project. */
    @Parameter(property = "coupagen.skip", defaultValue = "false")
    boolean skip;

    @Override
    void run() {
        if (skip) {
            getLog().info("Skipped");
        } else {
            report(Generator.run(request()));
        }
        project.addCompileSourceRoot(sourceFolder.getAbsolutePath());
        project.addResource(resourceRoot());
    }

    private GenerateRequest request() {
        return new GenerateRequest(
                ChosenDefinitions.of(
                        Optional.ofNullable(release).map(String::strip).filter(name -> !name.isEmpty()),
                        definitions.stream().map(File::toPath).toList(),
                        Optional.ofNullable(customFields).map(File::toPath)),
                names(resources),
                packageName.strip(),
                sourceFolder.toPath(),
                resourceFolder.toPath());
    }

    private void report(GenerateResult result) {
        warn(result.notices());
        if (result.upToDate()) {
            getLog().info("Nothing changed since the last run");
            return;
        }
        getLog().info(result.release() + ": " + result.resources() + " resources in " + packageName.strip() + "; "
                + result.written() + " files written, " + result.unchanged() + " unchanged, " + result.removed()
                + " removed");
    }

    private Resource resourceRoot() {
        Resource root = new Resource();
        root.setDirectory(resourceFolder.getAbsolutePath());
        root.addInclude(DefinitionFile.ON_CLASS_PATH);
        return root;
    }

    private static Set<String> names(List<String> given) {
        Set<String> names = new TreeSet<>();
        given.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }
}
