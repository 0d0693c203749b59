package dev.coupagen.sources.pages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What to scrape.
 *
 * @param source a directory of pages, plain or gzipped, or the https address to start from
 * @param directory the one that relative paths start from
 * @param release the name of the result, such as {@code 2026-04}
 * @param base the release to merge over: a bundled one by its name, or a definition file
 * @param descriptions whether the descriptions of elements are kept
 * @param output the definition file to write; none if empty
 * @param cache where pages from an address are kept, so that a stopped run goes on; {@code
 *     target/coupagen-pages} below the directory if empty
 * @param delay the pause between two requests to an address
 */
public record ScrapeRequest(
        String source,
        Path directory,
        String release,
        String base,
        boolean descriptions,
        Optional<Path> output,
        Optional<Path> cache,
        Duration delay) {
    /** The pause that no site minds. */
    public static final Duration USUAL_DELAY = Duration.ofSeconds(1);

    /** Where fetched pages are kept. */
    public Path cacheFolder() {
        return cache.orElseGet(() -> directory.resolve("target/coupagen-pages"));
    }
}
