package dev.coupagen.maven;

import dev.coupagen.sandbox.CoupaSandbox;
import dev.coupagen.sandbox.SandboxBuilder;
import dev.coupagen.sources.DefinitionSource;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that start a sandbox. */
abstract class SandboxParameters extends CoupagenMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /** The release: a bundled one by its name, such as {@code R39}, or a definition file; the newest bundled one if not given. */
    @Parameter(property = "coupagen.release")
    @Nullable String release;

    /** What the data is made from: the same seed gives the same data. */
    @Parameter(property = "coupagen.seed", defaultValue = "42")
    long seed;

    /** How many records each resource begins with. */
    @Parameter(property = "coupagen.records", defaultValue = "20")
    int records;

    /** A custom-field file, whose fields are served besides. */
    @Parameter(property = "coupagen.customFields")
    @Nullable File customFields;

    /** A file that ends in {@code .json}, which is loaded; or a folder that keeps the data on disk. */
    @Parameter(property = "coupagen.data")
    @Nullable File data;

    /** Whether more than 25 calls a second, and a burst of 20, are refused, as an instance does. */
    @Parameter(property = "coupagen.rateLimited", defaultValue = "true")
    boolean rateLimited;

    final CoupaSandbox start(int port) {
        SandboxBuilder builder =
                CoupaSandbox.builder().port(port).seed(seed).records(records).rateLimited(rateLimited);
        if (release != null) {
            builder.definitions(DefinitionSource.named(release, directory.toPath(), notice -> warn(List.of(notice))));
        }
        if (customFields != null) {
            builder.customFields(customFields.toPath());
        }
        if (data != null) {
            builder.data(data.toPath());
        }
        CoupaSandbox sandbox = builder.log(line -> getLog().debug(line)).start();
        getLog().info("url=" + sandbox.url());
        getLog().info("client_id=" + sandbox.clientId());
        getLog().info("client_secret=" + sandbox.clientSecret());
        return sandbox;
    }
}
