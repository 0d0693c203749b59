package dev.coupagen.cli;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.explorer.Site;
import dev.coupagen.explorer.SiteRequest;
import dev.coupagen.explorer.SiteResult;
import dev.coupagen.sources.ReleaseReader;
import dev.coupagen.sources.customfields.live.Credentials;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a static site of a release. */
@Command(
        name = "explore",
        description = "Make a static site of a release: search, resources, associations, changes between releases.",
        mixinStandardHelpOptions = true)
final class ExploreCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            description = "The release to show, as diff takes it; the newest bundled one if not given.")
    private String release = "";

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the site.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path output;

    @Override
    public void run() {
        ReleaseReader reader = new ReleaseReader(Path.of(""), () -> Credentials.of(System.getenv()), console::say);
        ApiDefinition shown = reader.read(release);
        console.warn(reader.notices().list());
        SiteResult result = Site.write(new SiteRequest(shown, Site.before(shown.release()), output));
        console.say(shown.release() + ": " + result.pages() + " pages, " + (result.bytes() >> 10) + " kB; open "
                + output.resolve("index.html"));
    }
}
