package dev.coupagen.cli;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.sources.pages.ScrapeRequest;
import dev.coupagen.sources.pages.Scraper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documentation pages into a definition file. */
@Command(
        name = "scrape",
        description = "Read documentation pages, merge them over a release, and write a definition file.",
        mixinStandardHelpOptions = true)
final class ScrapeCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            required = true,
            description = "A directory of pages, or the https address to start from.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String source;

    @Option(names = "--release", paramLabel = "NAME", required = true, description = "The name of the result.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String release;

    @Option(
            names = "--base",
            paramLabel = "RELEASE",
            description = "The release to merge over, a bundled one or a definition file; the newest bundled one if not"
                    + " given.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The definition file to write.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path output;

    @Option(names = "--cache", paramLabel = "DIR", description = "Where pages from an address are kept.")
    private Path cache = Path.of("coupagen-pages");

    @Option(
            names = "--delay",
            paramLabel = "MILLISECONDS",
            description = "The pause between two requests to an address; 1000 if not given.")
    private long delay = ScrapeRequest.USUAL_DELAY.toMillis();

    @Option(names = "--descriptions", description = "Keep the descriptions of elements, for Javadoc.")
    private boolean descriptions;

    @Override
    public void run() {
        console.warn(Scraper.run(
                        new ScrapeRequest(
                                source,
                                Path.of(""),
                                release,
                                base.orElseGet(BundledReleases::newest),
                                descriptions,
                                Optional.of(output),
                                Optional.of(cache),
                                Duration.ofMillis(delay)),
                        console::say)
                .notices());
    }
}
