package dev.coupagen.maven;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.GenerateResult;
import dev.coupagen.generator.Generator;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.sources.ChosenDefinitions;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
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

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /**
     * The release: a bundled one by its name, such as {@code R39}, or a definition file. The newest bundled one if neither this
     * nor definitions are given.
     */
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

    /**
     * How many references away from the chosen resources others are generated whole: with 1 what the chosen ones refer to
     * has all its elements, too.
     */
    @Parameter(property = "coupagen.depth", defaultValue = "0")
    int depth;

    /**
     * The elements to generate, such as {@code InvoiceHeader.invoice-number}. A resource of which none is named gets all;
     * each keeps its id.
     */
    @Parameter(property = "coupagen.elements")
    List<String> elements = List.of();

    /**
     * The names of the flat files to generate, such as {@code InvoicesImport}; {@code *} for all. None is generated if none
     * is given. Their interfaces are in the subpackage {@code files}.
     */
    @Parameter(property = "coupagen.files")
    List<String> files = List.of();

    /** The Java package of what is generated. It has to be given. */
    @Parameter(property = "coupagen.packageName")
    @Nullable String packageName;

    /** The custom-field file: YAML with the fields that the instance has beyond Coupa's own. */
    @Parameter(property = "coupagen.customFields")
    @Nullable File customFields;

    /**
     * Where the Java goes; {@code target/generated-sources/coupagen} if not given. If the project has several executions of
     * the goal, the id of each is added to the name.
     */
    @Parameter(property = "coupagen.sourceFolder")
    @Nullable File sourceFolder;

    /** Where the definitions go; {@code target/generated-resources/coupagen} if not given, with an id as above. */
    @Parameter(property = "coupagen.resourceFolder")
    @Nullable File resourceFolder;

    /** Generates nothing, and adds what an earlier run generated to the project. */
    @Parameter(property = "coupagen.skip", defaultValue = "false")
    boolean skip;

    private final BuildPluginManager manager;

    @Inject
    GenerateMojo(BuildPluginManager manager) {
        this.manager = manager;
    }

    @Override
    void run() throws MojoFailureException {
        String name = packageName == null ? "" : packageName.strip();
        if (skip) {
            getLog().info("Skipped");
        } else if (name.isEmpty() && session != null && executions().isCommandLine()) {
            executions().runAll(manager, session);
            return;
        } else {
            generate(name);
        }
        project.addCompileSourceRoot(sources().getAbsolutePath());
        project.addResource(ResourceRoot.of(resources(), project.getResources()));
    }

    private void generate(String name) {
        if (name.isEmpty()) {
            throw PluginDiagnostic.PACKAGE_MISSING.exception();
        }
        if (depth < 0) {
            throw PluginDiagnostic.DEPTH_NEGATIVE.exception(depth);
        }
        warn(ProjectCheck.of(project));
        if (given(release).isEmpty() && definitions.isEmpty()) {
            warn(List.of(Notice.of(PluginDiagnostic.RELEASE_NOT_PINNED, BundledReleases.newest())));
        }
        report(Generator.run(request(name)), name);
    }

    private GenerateRequest request(String name) {
        return new GenerateRequest(
                ChosenDefinitions.of(
                        given(release),
                        directory.toPath(),
                        definitions.stream().map(File::toPath).toList(),
                        Optional.ofNullable(customFields).map(File::toPath)),
                new Choice(names(resources), depth, names(elements), names(files)),
                name,
                !hasPackageInfo(name),
                sources().toPath(),
                resources().toPath());
    }

    /** Whether the user describes the package; there must not be two files that do. */
    private boolean hasPackageInfo(String name) {
        String file = name.replace('.', '/') + "/package-info.java";
        return project.getCompileSourceRoots().stream()
                .filter(root -> !new File(root).equals(sources()))
                .anyMatch(root -> new File(root, file).isFile());
    }

    private void report(GenerateResult result, String name) {
        warn(result.notices());
        getLog().info(result.summary(name, depth));
    }

    private File sources() {
        return sourceFolder == null ? folder("generated-sources") : sourceFolder;
    }

    private File resources() {
        return resourceFolder == null ? folder("generated-resources") : resourceFolder;
    }

    private File folder(String kind) {
        String suffix = execution == null ? "" : executions().suffix();
        return new File(project.getBuild().getDirectory(), kind + "/coupagen" + suffix);
    }

    private ConfiguredExecutions executions() {
        return ConfiguredExecutions.of(project, Objects.requireNonNull(execution));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Set<String> names(List<String> given) {
        Set<String> names = new TreeSet<>();
        given.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }
}
