package dev.coupagen.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages for users and their fenced blocks. */
final class Pages {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final Pattern FENCE =
            Pattern.compile("((?:<!-- (?:given|members): [^\\n]* -->\\n)*)```(\\w*)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!-- (given|members): (.*) -->");

    private Pages() {}

    /**
     * A block.
     *
     * @param page the file
     * @param number from 1, on its page
     * @param language behind the fence; empty if there is none
     * @param text between the fences
     * @param given the parameters that stand before the block in a comment, for names that it uses and does not declare
     * @param members the methods, likewise
     */
    record Block(String page, int number, String language, String text, String given, String members) {
        @Override
        public String toString() {
            return page + ", block " + number;
        }
    }

    /** All pages but the decisions, which are history. */
    static List<String> all() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md"),
                            docs.map(path -> "docs/" + path.getFileName()).filter(name -> name.endsWith(".md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String page) {
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(read(page));
        while (fence.find()) {
            blocks.add(new Block(
                    page,
                    blocks.size() + 1,
                    fence.group(2),
                    fence.group(3),
                    comment(fence.group(1), "given"),
                    comment(fence.group(1), "members")));
        }
        return blocks;
    }

    /** The blocks of all pages in one of these languages. */
    static List<Block> blocksIn(String... languages) {
        return all().stream()
                .flatMap(page -> blocks(page).stream())
                .filter(block -> List.of(languages).contains(block.language()))
                .toList();
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(String comments, String name) {
        return COMMENT.matcher(comments)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }
}
