package dev.coupagen.maven;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.explorer.Site;
import dev.coupagen.explorer.SiteRequest;
import dev.coupagen.explorer.SiteResult;
import dev.coupagen.sources.ReleaseReader;
import dev.coupagen.sources.customfields.live.Credentials;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a static site of a release: search over resources, elements and operations, a page for each resource, a graph of
 * associations, and what changed between releases. It needs no server: open {@code index.html}.
 */
@Mojo(name = "explore", requiresProject = false, threadSafe = true)
final class ExploreMojo extends CoupagenMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /** The release: a bundled one by its name, such as {@code R39}, or a definition file, or what else {@code diff} takes; the newest bundled one if empty. */
    @Parameter(property = "coupagen.release")
    String release = "";

    /** The folder of the site. */
    @Parameter(property = "coupagen.output", defaultValue = "target/coupagen-site")
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File output;

    @Override
    void run() {
        ReleaseReader reader =
                new ReleaseReader(directory.toPath(), () -> Credentials.of(System.getenv()), getLog()::info);
        ApiDefinition shown = reader.read(release);
        warn(reader.notices().list());
        SiteResult result = Site.write(new SiteRequest(shown, Site.before(shown.release()), output.toPath()));
        getLog().info(shown.release() + ": " + result.pages() + " pages, " + (result.bytes() >> 10) + " kB; open "
                + new File(output, "index.html"));
    }
}
