package dev.coupagen.upgrade.report;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.diff.Difference;
import java.util.ArrayList;
import java.util.List;

/** What a user does after a difference, as commands. */
public final class NextSteps {
    private NextSteps() {}

    /**
     * A step.
     *
     * @param text what it is for
     * @param command what to type, or what to write into the pom
     */
    public record Step(String text, String command) {}

    /** The steps of an upgrade between the two releases of a difference. */
    public static List<Step> of(Difference difference) {
        return of(difference.from(), difference.to());
    }

    /** The steps of an upgrade from one release to another, which is a bundled one or has a definition file of its name. */
    public static List<Step> of(String from, String to) {
        String target = source(to);
        boolean bundled = BundledReleases.names().contains(to);
        List<Step> steps = new ArrayList<>();
        if (!bundled) {
            steps.add(new Step(
                    "Import the Swagger files of the release, and commit the definition file:",
                    "mvn coupagen:import -Dcoupagen.source=swagger/ -Dcoupagen.release=" + quoted(to)
                            + " -Dcoupagen.output=" + target));
        }
        steps.add(new Step(
                "See what changed, and keep it with the change:",
                "mvn coupagen:diff -Dcoupagen.from=" + source(from) + " -Dcoupagen.to=" + target
                        + " -Dcoupagen.report=upgrade.md"));
        steps.add(new Step(
                "See which lines of the project it touches:", "mvn compile coupagen:check -Dcoupagen.to=" + target));
        steps.add(new Step(
                "Choose the release in the configuration of the plugin in the pom:",
                bundled
                        ? "<release>" + to + "</release>"
                        : "<definitions><definition>" + target + "</definition></definitions>"));
        steps.add(new Step("Generate and compile; the compiler names what no longer fits:", "mvn verify"));
        return steps;
    }

    private static String source(String release) {
        return BundledReleases.names().contains(release) ? release : quoted(release) + ".json";
    }

    /** A name of a file without what a shell would read as something else. */
    private static String quoted(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
