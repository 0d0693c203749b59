package dev.coupagen.sources.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.sources.pages.crawl.PageDirectory;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.read.PageSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of the corpus, read once for all tests that count in them. */
final class CorpusPages {
    static final ApiDefinition BASE = BundledReleases.load("R39");
    private static final Path HTML = Path.of(System.getProperty("corpus.dir", ""), "html");

    private CorpusPages() {}

    private static final class Holder {
        static final PageContent CONTENT = read();
    }

    static Path directory() {
        assumeTrue(Files.isDirectory(HTML), "The corpus is not here, so its pages cannot be read");
        return HTML;
    }

    static List<Path> files() {
        return new PageDirectory(directory()).files();
    }

    static PageContent content() {
        assumeTrue(Files.isDirectory(HTML), "The corpus is not here, so its pages cannot be read");
        return Holder.CONTENT;
    }

    private static PageContent read() {
        PageSource source = new PageSource(BASE);
        files().forEach(file -> source.add(PageDirectory.id(file), PageDirectory.read(file)));
        return source.content();
    }
}
