package dev.coupagen.sources.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tables of the corpus's pages about files, taken from their HTML without any class of the product, so that counts do
 * not depend on what they test.
 */
final class RawPages {
    private static final Path HTML = Path.of(System.getProperty("corpus.dir", ""), "html");
    private static final Set<String> NAMES =
            Set.of("column name", "field name", "name", "column", "as", "fields", "attribute");
    private static final Set<String> TYPES = Set.of("type", "field type", "data type", "format", "data type length");

    private RawPages() {}

    /** The area of a page: by its number, as the documentation is ordered. */
    enum Area {
        EXPORT(306, 367),
        IMPORT(369, 449),
        CCW(459, 460),
        TREASURY(480, 496),
        RISK(500, 511);

        final int first;
        final int last;

        Area(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** A page: its file and its HTML. */
    record RawPage(String id, String html) {}

    /** A table of columns, its texts by row, without the header; a role that it lacks is -1. */
    record RawTable(String page, int number, List<String> header, List<List<String>> rows) {
        int name() {
            List<String> words = header.stream().map(RawPages::plain).toList();
            for (int i = 0; i < words.size(); i++) {
                if (NAMES.contains(words.get(i))) {
                    return i;
                }
            }
            return words.indexOf("field");
        }

        int type() {
            return find(TYPES::contains);
        }

        int required() {
            return find(word -> word.startsWith("req") || word.equals("mandatory"));
        }

        private int find(java.util.function.Predicate<String> wanted) {
            for (int i = 0; i < header.size(); i++) {
                if (wanted.test(plain(header.get(i)))) {
                    return i;
                }
            }
            return -1;
        }

        boolean isOfColumns() {
            return name() >= 0 && (type() >= 0 || required() >= 0);
        }

        String cell(List<String> row, int index) {
            return index < 0 || index >= row.size() ? "" : row.get(index);
        }
    }

    static List<RawPage> of(Area area) {
        assumeTrue(Files.isDirectory(HTML), "The corpus is not here, so its pages cannot be read");
        try (Stream<Path> files = Files.list(HTML)) {
            return files.sorted()
                    .filter(file -> isOf(area, file.getFileName().toString()))
                    .map(RawPages::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Area area, String file) {
        int number = Integer.parseInt(file.substring(0, 4));
        return number >= area.first && number <= area.last;
    }

    private static RawPage page(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String id = file.getFileName().toString().replaceFirst("\\.html\\.gz$", "");
            return new RawPage(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All tables of the article, about columns or not. */
    static List<RawTable> tables(RawPage page) {
        Document document = Jsoup.parse(page.html());
        List<RawTable> tables = new ArrayList<>();
        for (Element table : document.select("article table")) {
            if (table.parents().is("table")) {
                continue;
            }
            List<List<String>> rows = new ArrayList<>();
            int covered = 0;
            for (Element row : table.select("tr")) {
                List<String> texts = new ArrayList<>();
                for (Element cell : row.select("> td, > th")) {
                    texts.add(cell.text().replace('\u00a0', ' ').strip());
                    for (int i = 1; i < span(cell, "colspan"); i++) {
                        texts.add("");
                    }
                }
                // What a name's cell covers is no column of its own: its values, or the second line of a header.
                if (covered > 0) {
                    covered--;
                } else {
                    rows.add(texts);
                    Element first = row.selectFirst("> td, > th");
                    covered = first == null ? 0 : span(first, "rowspan") - 1;
                }
            }
            if (!rows.isEmpty()) {
                tables.add(new RawTable(
                        page.id(), tables.size() + 1, rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
            }
        }
        return tables;
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute);
        return text.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    static List<RawTable> tablesOfColumns(Area area) {
        return of(area).stream()
                .flatMap(page -> tables(page).stream())
                .filter(RawTable::isOfColumns)
                .toList();
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
