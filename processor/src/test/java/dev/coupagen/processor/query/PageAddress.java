package dev.coupagen.processor.query;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * An address with arguments that a page shows, as we write it: not encoded, underscores for dashes in names, a star for
 * every id in the path.
 *
 * @param page its number
 * @param path below {@code /api}; empty where the page shows the arguments alone
 * @param arguments with their values, which may be places such as {@code <id>}
 */
record PageAddress(String page, String path, String arguments) {
    private static final Path HTML = Path.of(System.getProperty("corpus.dir", ""), "html");
    private static final String NAME = "[A-Za-z][\\w-]*(?:\\[[\\w-]+])*";
    private static final String PLACE = "<+[^>]*>+|\\{[^}]*}";
    private static final String ARGUMENT = NAME + "= ?(?:'[^']*'|" + PLACE + "|[^\\s&'<{]*)";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:/api(/[^\\s?\"]*)|(?<=\\s))\\? ?(" + ARGUMENT + "(?: ?&" + ARGUMENT + ")*)");

    /** An address as somebody wrote it. */
    static PageAddress of(String page, String path, String arguments) {
        String decoded = URLDecoder.decode(arguments.replace("+", "%2B"), StandardCharsets.UTF_8);
        String folded = Pattern.compile("(" + NAME + ")= ?")
                .matcher(decoded)
                .replaceAll(name -> name.group(1).replace('-', '_') + "=");
        return new PageAddress(page, path.replaceAll("/(?::\\w+|\\d+|" + PLACE + ")", "/*"), folded.replace(" &", "&"));
    }

    /** All that pages of the corpus show, page by page. */
    static List<PageAddress> all() {
        assumeTrue(Files.isDirectory(HTML), "The corpus is not here, so its pages cannot be read");
        try (Stream<Path> files = Files.list(HTML)) {
            return files.sorted().flatMap(PageAddress::in).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PageAddress> in(Path file) {
        String page = file.getFileName().toString().substring(0, 4);
        return ADDRESS.matcher(text(file)).results().map(found -> of(page, path(found), found.group(2)));
    }

    private static String path(MatchResult found) {
        return found.group(1) == null ? "" : found.group(1);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return Jsoup.parse(plain, "UTF-8", "").body().text().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it shows places instead of values. */
    boolean isForm() {
        return Pattern.compile(PLACE).matcher(arguments).find();
    }

    /** Whether the other one is an example of the same form, or the very same. */
    boolean isShownBy(PageAddress other) {
        return page.equals(other.page)
                && (path.isEmpty() || path.equals(other.path))
                && (isForm() ? names().equals(other.names()) : arguments.equals(other.arguments));
    }

    private List<String> names() {
        return Stream.of(arguments.split("&", -1))
                .map(argument -> argument.substring(0, argument.indexOf('=')))
                .toList();
    }
}
