package dev.coupagen.maven;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.upgrade.report.NextSteps;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints how a project is upgraded to another release, as commands. See docs/upgrading.md. */
@Mojo(name = "help-upgrade", requiresProject = false, threadSafe = true)
final class HelpUpgradeMojo extends CoupagenMojo {

    /** The release that the project uses. */
    @Parameter(property = "coupagen.from", defaultValue = "R38")
    String from = "R38";

    /** The release to upgrade to; the newest bundled one if empty. */
    @Parameter(property = "coupagen.to")
    String to = "";

    @Override
    void run() {
        String target = to.isBlank() ? BundledReleases.newest() : to.strip();
        NextSteps.of(from.strip(), target).forEach(step -> {
            getLog().info(step.text());
            getLog().info("  " + step.command());
        });
    }
}
