package dev.coupagen.maven;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.sources.ReleaseReader;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.upgrade.check.Baseline;
import dev.coupagen.upgrade.check.Check;
import dev.coupagen.upgrade.check.CheckReport;
import dev.coupagen.upgrade.check.CheckRequest;
import dev.coupagen.upgrade.check.CheckResult;
import dev.coupagen.upgrade.check.ProjectDefinition;
import dev.coupagen.upgrade.check.SarifReport;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Names the lines of the project that an upgrade to another release touches: where its class files read, set or ask for an
 * element that changes, or call an operation that does. Compile first: {@code mvn compile coupagen:check}.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
final class CheckMojo extends CoupagenMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    MavenProject project;

    /** The release to upgrade to, as {@code diff} takes it; the newest bundled one if empty. */
    @Parameter(property = "coupagen.to")
    String to = "";

    /** The release that the project was built against; that of the definitions on its class path if empty. */
    @Parameter(property = "coupagen.from")
    String from = "";

    /** The impact from which on findings fail the build: breaking, risky, compatible, or never. */
    @Parameter(property = "coupagen.failOn", defaultValue = "never")
    String failOn = "never";

    /** The file with the findings that are accepted, each with its reason. */
    @Parameter(property = "coupagen.baseline")
    @Nullable File baseline;

    /** A reason with which all findings are added to the baseline, instead of being reported. */
    @Parameter(property = "coupagen.accept")
    @Nullable String accept;

    /** A file for the findings as SARIF, which code hosts show on the lines. */
    @Parameter(property = "coupagen.sarif")
    @Nullable File sarif;

    @Override
    void run() throws MojoFailureException {
        Optional<Impact> least = CheckReport.failOn(failOn);
        CheckResult result = Check.run(request());
        warn(result.notices());
        if (sarif != null) {
            SarifReport.write(result, project.getBasedir().toPath(), sources(), sarif.toPath());
        }
        if (accept != null && baseline != null && !accept.isBlank()) {
            Baseline.accept(result.findings(), accept, baseline.toPath());
            getLog().info("Added " + result.findings().size() + " findings to " + baseline);
            return;
        }
        CheckReport.lines(result).forEach(getLog()::info);
        CheckReport.failIfNeeded(result, least);
    }

    private CheckRequest request() throws MojoFailureException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        List<Path> libraries = new ArrayList<>();
        try {
            for (String element : project.getCompileClasspathElements()) {
                libraries.add(Path.of(element));
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()), e);
        }
        libraries.remove(classes);
        ReleaseReader reader =
                new ReleaseReader(project.getBasedir().toPath(), () -> Credentials.of(System.getenv()), getLog()::info);
        ApiDefinition before = from.isBlank() ? builtAgainst(classes, libraries, reader) : reader.read(from);
        CheckRequest request = new CheckRequest(
                before,
                reader.read(to),
                List.of(classes),
                libraries,
                sources(),
                Optional.ofNullable(baseline).map(File::toPath));
        warn(reader.notices().list());
        return request;
    }

    private static ApiDefinition builtAgainst(Path classes, List<Path> libraries, ReleaseReader reader) {
        List<Path> roots = new ArrayList<>(List.of(classes));
        roots.addAll(libraries);
        return ProjectDefinition.find(roots).orElseGet(() -> reader.read(""));
    }

    private List<Path> sources() {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }
}
