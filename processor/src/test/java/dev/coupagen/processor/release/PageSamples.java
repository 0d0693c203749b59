package dev.coupagen.processor.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lines of files that a page of the corpus shows. */
final class PageSamples {
    private static final Path HTML = Path.of(System.getProperty("corpus.dir", ""), "html");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    /** A cell and the next one without a blank between them. */
    private static final Pattern LINE = Pattern.compile("[^;]*;\\S[\\s\\S]*");

    private PageSamples() {}

    static boolean areHere() {
        return Files.isDirectory(HTML);
    }

    /** The lines of code blocks. */
    static List<String> code(String page) {
        return article(page).select("pre").eachText();
    }

    /** The lines with semicolons outside of tables; those that the page breaks are joined. */
    static List<String> lines(String page) {
        Element article = article(page);
        article.select("table, style, script").remove();
        return article.select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(node -> BREAK.matcher(node.getWholeText().strip())
                        .replaceAll(" ")
                        .replace(" .", "."))
                .filter(text -> LINE.matcher(text).matches()
                        && !text.contains(". ")
                        && !text.contains("(;)")
                        && !text.startsWith("<"))
                .toList();
    }

    /** The texts that begin so. */
    static List<String> starting(String page, String start) {
        return article(page).select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(node -> BREAK.matcher(node.getWholeText().strip()).replaceAll(" "))
                .filter(text -> text.startsWith(start))
                .toList();
    }

    private static Element article(String page) {
        try (Stream<Path> files = Files.list(HTML)) {
            Path file = files.filter(one -> String.valueOf(one.getFileName()).startsWith(page + "-"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
                Document document = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
                document.outputSettings().prettyPrint(false);
                Element article = document.selectFirst("article");
                return article == null ? document : article;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
