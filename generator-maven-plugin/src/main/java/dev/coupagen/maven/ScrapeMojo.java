package dev.coupagen.maven;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.pages.ScrapeRequest;
import dev.coupagen.sources.pages.ScrapeResult;
import dev.coupagen.sources.pages.Scraper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads pages of Coupa's documentation, merges them over a release, and writes a definition file. */
@Mojo(name = "scrape", requiresProject = false, threadSafe = true)
final class ScrapeMojo extends CoupagenMojo {

    private static final int MOST_SHOWN = 20;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /** A directory of pages, plain or gzipped, or the https address to start from. */
    @Parameter(property = "coupagen.source", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    String source;

    /** The release that the pages describe, by the name it gets, such as {@code 2026-04}. */
    @Parameter(property = "coupagen.release", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    String release;

    /** The release to merge over: a bundled one by its name, or a definition file. The newest bundled one if empty. */
    @Parameter(property = "coupagen.base")
    @Nullable String base;

    /** The definition file to write. */
    @Parameter(property = "coupagen.output", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File output;

    /** Whether the descriptions of elements are kept, to appear in Javadoc. */
    @Parameter(property = "coupagen.descriptions", defaultValue = "false")
    boolean descriptions;

    /** Where pages from an address are kept, so that a stopped run goes on; {@code target/coupagen-pages} if empty. */
    @Parameter(property = "coupagen.cache")
    @Nullable File cache;

    /** The pause between two requests to an address, in milliseconds. */
    @Parameter(property = "coupagen.delay", defaultValue = "1000")
    long delay = ScrapeRequest.USUAL_DELAY.toMillis();

    @Override
    void run() {
        ScrapeRequest request = new ScrapeRequest(
                source.strip(),
                directory.toPath(),
                release.strip(),
                Optional.ofNullable(base).filter(name -> !name.isBlank()).orElseGet(BundledReleases::newest),
                descriptions,
                Optional.of(output.toPath()),
                Optional.ofNullable(cache).map(File::toPath),
                Duration.ofMillis(delay));
        ScrapeResult result = Scraper.run(request, getLog()::info);
        report(result.notices().stream().map(Object::toString).toList());
    }

    /** A few irregularities are shown; many, as the whole documentation has, go into a file beside the output. */
    private void report(List<String> irregularities) {
        if (irregularities.size() <= MOST_SHOWN) {
            irregularities.forEach(irregularity -> getLog().warn(irregularity));
            return;
        }
        Path file = Path.of(output.getAbsolutePath() + ".notices.txt");
        try {
            AtomicFile.write(file, (String.join("\n", irregularities) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw SourceDiagnostic.OUTPUT_FAILED.exception(file, e);
        }
        getLog().warn(irregularities.size() + " irregularities of the pages, with page, row and text, are listed in "
                + file);
    }
}
