package dev.coupagen.sources.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The rows of the corpus's workbooks, taken from their XML without any class of the product. */
final class RawSheets {
    private static final Path FOLDER = Path.of(System.getProperty("corpus.dir", ""), "csv-formats");
    private static final Set<String> NAMES = Set.of("column name", "field name", "name", "column", "as");
    private static final Set<String> TYPES = Set.of("type", "field type", "data type");

    private RawSheets() {}

    /** A row about a column: its sheet, its number in it, its name, and its type, empty without one. */
    record RawColumn(String sheet, int row, String name, String type, boolean alone) {}

    static byte[] file(String release, String kind) {
        assumeTrue(Files.isDirectory(FOLDER), "The corpus is not here, so no workbook can be read");
        try {
            return Files.readAllBytes(FOLDER.resolve(release + "_CSV_" + kind + "_Formats.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RawColumn> columns(String release, String kind) {
        Map<String, String> parts = parts(file(release, kind));
        List<String> shared = new ArrayList<>();
        for (Element item : xml(parts, "xl/sharedStrings.xml").select("si")) {
            StringBuilder text = new StringBuilder();
            item.select("t").forEach(part -> text.append(part.wholeText()));
            shared.add(text.toString());
        }
        Map<String, String> targets = new HashMap<>();
        xml(parts, "xl/_rels/workbook.xml.rels")
                .select("Relationship")
                .forEach(relation -> targets.put(relation.attr("Id"), relation.attr("Target")));
        List<RawColumn> columns = new ArrayList<>();
        for (Element sheet : xml(parts, "xl/workbook.xml").select("sheet")) {
            Document content = xml(parts, "xl/" + targets.get(sheet.attr("r:id")));
            add(sheet.attr("name"), content, shared, columns);
        }
        return columns;
    }

    private static void add(String sheet, Document content, List<String> shared, List<RawColumn> columns) {
        int name = -1;
        int type = -1;
        for (Element row : content.select("sheetData > row")) {
            Map<Integer, String> cells = cells(row, shared);
            Map<Integer, String> words = new LinkedHashMap<>();
            cells.forEach((index, text) -> words.put(index, RawPages.plain(text)));
            boolean header = words.values().stream().anyMatch(word -> word.startsWith("req"))
                    && words.values().stream().anyMatch(NAMES::contains)
                    && words.size() > 3;
            if (header) {
                // What stands alone above a header is its title.
                int last = columns.size() - 1;
                if (last >= 0
                        && columns.get(last).alone()
                        && columns.get(last).sheet().equals(sheet)) {
                    columns.remove(last);
                }
                name = index(words, NAMES);
                type = index(words, TYPES);
            } else if (name >= 0 && cells.containsKey(name)) {
                columns.add(new RawColumn(
                        sheet,
                        Integer.parseInt(row.attr("r")),
                        Objects.requireNonNull(cells.get(name)),
                        cells.getOrDefault(type, ""),
                        cells.size() == 1));
            }
        }
    }

    private static int index(Map<Integer, String> words, Set<String> wanted) {
        return words.entrySet().stream()
                .filter(word -> wanted.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static Map<Integer, String> cells(Element row, List<String> shared) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (Element cell : row.select("> c")) {
            int index = 0;
            String letters = cell.attr("r").replaceAll("\\d", "");
            for (int i = 0; i < letters.length(); i++) {
                index = index * 26 + letters.charAt(i) - 'A' + 1;
            }
            Element value = cell.selectFirst("> v");
            String text = value == null ? cell.select("is t").text() : value.text();
            text = cell.attr("t").equals("s") ? shared.get(Integer.parseInt(text)) : text;
            text = text.replaceAll("[\\s\u00a0\u200b]+", " ").strip();
            if (!text.isEmpty()) {
                cells.put(index - 1, text);
            }
        }
        return cells;
    }

    private static Document xml(Map<String, String> parts, String name) {
        return Jsoup.parse(Objects.requireNonNull(parts.get(name), name), "", Parser.xmlParser());
    }

    private static Map<String, String> parts(byte[] content) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
