package dev.coupagen.cli;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names the lines of a project that an upgrade touches. */
@Command(
        name = "check",
        description = "Name the lines of a project that an upgrade to another release touches, from its class files.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--classes",
            paramLabel = "PATH",
            split = ",",
            required = true,
            description = "Folders and jars of the project's own classes.")
    private List<Path> classes = List.of();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = ",",
            description = "Folders and jars with models that the project uses.")
    private List<Path> libraries = List.of();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            split = ",",
            description = "Folders of source files, for the lines of hand-written accessors.")
    private List<Path> sources = List.of();

    @Option(
            names = "--to",
            paramLabel = "RELEASE",
            description = "The release to upgrade to, as diff takes it; the newest bundled one if not given.")
    private String to = "";

    @Option(
            names = "--from",
            paramLabel = "RELEASE",
            description = "The release that the project was built against; that of the definitions among its classes if"
                    + " not given.")
    private String from = "";

    @Option(
            names = "--fail-on",
            paramLabel = "IMPACT",
            description = "From which impact on the exit code is 1: breaking, risky, compatible, never.")
    private String failOn = "never";

    @Option(names = "--baseline", paramLabel = "FILE", description = "The accepted findings, each with its reason.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--accept",
            paramLabel = "REASON",
            description = "Add all findings to the baseline with this reason, instead of reporting them.")
    private Optional<String> accept = Optional.empty();

    @Option(names = "--sarif", paramLabel = "FILE", description = "A file for the findings as SARIF.")
    private Optional<Path> sarif = Optional.empty();

    @Override
    public void run() {
        Optional<Impact> least = CheckReport.failOn(failOn);
        ReleaseReader reader = new ReleaseReader(Path.of(""), () -> Credentials.of(System.getenv()), console::say);
        List<Path> roots = new ArrayList<>(classes);
        roots.addAll(libraries);
        ApiDefinition before =
                from.isBlank() ? ProjectDefinition.find(roots).orElseGet(() -> reader.read("")) : reader.read(from);
        CheckResult result =
                Check.run(new CheckRequest(before, reader.read(to), classes, libraries, sources, baseline));
        console.warn(reader.notices().list());
        console.warn(result.notices());
        sarif.ifPresent(file -> SarifReport.write(result, Path.of(""), sources, file));
        if (accept.isPresent() && baseline.isPresent()) {
            Baseline.accept(result.findings(), accept.get(), baseline.get());
            console.say("Added " + result.findings().size() + " findings to " + baseline.get());
            return;
        }
        CheckReport.lines(result).forEach(console::say);
        CheckReport.failIfNeeded(result, least);
    }
}
