package dev.coupagen.maven;

import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.sources.ReleaseReader;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.upgrade.report.ConsoleReport;
import dev.coupagen.upgrade.report.DifferenceReport;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows what changed between two releases: resources, elements, operations and allowed values, each change with what it
 * means for code that reads and for code that writes.
 *
 * <p>A release is a bundled one by its name, a definition file, a Swagger file, a folder of Swagger files, or the https
 * address of an instance. An instance is asked for its own Swagger files, custom fields included, with the credentials in
 * the environment: {@code COUPA_CLIENT_ID}, {@code COUPA_CLIENT_SECRET} and {@code COUPA_SCOPES}, or {@code
 * COUPA_API_KEY}.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
final class DiffMojo extends CoupagenMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /** The earlier release. */
    @Parameter(property = "coupagen.from", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    String from;

    /** The later release; the newest bundled one if empty. */
    @Parameter(property = "coupagen.to")
    String to = "";

    /** Files to write the whole difference into, as Markdown, JSON or HTML by their names: .md, .json, .html. */
    @Parameter(property = "coupagen.report")
    List<File> report = List.of();

    @Override
    void run() {
        report.forEach(file -> DifferenceReport.check(file.toPath()));
        ReleaseReader reader =
                new ReleaseReader(directory.toPath(), () -> Credentials.of(System.getenv()), getLog()::info);
        Difference difference = ReleaseDiff.between(reader.read(from), reader.read(to));
        warn(reader.notices().list());
        ConsoleReport.lines(difference, TerminalColours.areShown()).forEach(getLog()::info);
        for (File file : report) {
            DifferenceReport.write(difference, file.toPath());
            getLog().info("Wrote " + file);
        }
    }
}
