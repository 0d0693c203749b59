package dev.coupagen.cli;

import dev.coupagen.definitions.BundledReleases;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "coupagen " + (version == null ? "(unpackaged)" : version),
            "releases: " + String.join(", ", BundledReleases.names())
        };
    }
}
