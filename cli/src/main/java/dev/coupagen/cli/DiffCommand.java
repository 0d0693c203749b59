package dev.coupagen.cli;

import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.sources.ReleaseReader;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.upgrade.report.ConsoleReport;
import dev.coupagen.upgrade.report.DifferenceReport;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what changed between two releases. */
@Command(
        name = "diff",
        description = {
            "Show what changed between two releases, and what it means for code that reads and code that writes.",
            "A release is a bundled one, a definition file, a Swagger file, a folder of those, or the https address of an"
                    + " instance, which is asked with the credentials of the environment: COUPA_CLIENT_ID,"
                    + " COUPA_CLIENT_SECRET and COUPA_SCOPES, or COUPA_API_KEY."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(names = "--from", paramLabel = "RELEASE", required = true, description = "The earlier release.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String from;

    @Option(
            names = "--to",
            paramLabel = "RELEASE",
            description = "The later release; the newest bundled one if not given.")
    private String to = "";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            split = ",",
            description = "Files for the whole difference, by their names: .md, .json, .html.")
    private List<Path> report = List.of();

    @Override
    public void run() {
        report.forEach(DifferenceReport::check);
        ReleaseReader reader = new ReleaseReader(Path.of(""), () -> Credentials.of(System.getenv()), console::say);
        Difference difference = ReleaseDiff.between(reader.read(from), reader.read(to));
        console.warn(reader.notices().list());
        ConsoleReport.lines(difference, Ansi.AUTO.enabled()).forEach(console::say);
        for (Path file : report) {
            DifferenceReport.write(difference, file);
            console.say("Wrote " + file);
        }
    }
}
