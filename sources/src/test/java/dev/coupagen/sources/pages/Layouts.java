package dev.coupagen.sources.pages;

import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.Flag;
import dev.coupagen.sources.pages.table.Header.Subject;
import dev.coupagen.sources.pages.table.TableContent;
import dev.coupagen.sources.pages.table.TableGrid;
import dev.coupagen.sources.pages.table.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Ways in which somebody may change the layout of a page, by name. Each changes the tables of elements of any page. */
final class Layouts {
    static final List<Column> FLAGS = List.of(Column.REQUIRED, Column.UNIQUE, Column.IN, Column.OUT);

    private static final Map<String, Consumer<Element>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("two header rows with the flags under one word", Layouts::headerOfTwoRows);
        TABLES.put("the header as a caption", Layouts::headerIntoCaption);
        TABLES.put("a column of numbers in front", table -> prepend(table, "#"));
        TABLES.put("a column of codes in front", table -> prepend(table, "Code"));
        TABLES.put("names under a word for files", table -> rename(table, Column.NAME, "Field"));
        TABLES.put("names under a word for calls", table -> rename(table, Column.NAME, "Parameter"));
        TABLES.put("names under nothing", table -> rename(table, Column.NAME, ""));
        TABLES.put("required and unique in one", table -> rename(table, Column.REQUIRED, "Required / Unique"));
        TABLES.put("two halves side by side", Layouts::halves);
        TABLES.put("split in two, the second without a header", table -> split(table, false));
        TABLES.put("split in two, each with the header", table -> split(table, true));
        TABLES.put("a description list", table -> list(table, "dl"));
        TABLES.put("a list", table -> list(table, "ul"));
        TABLES.put("preformatted text", Layouts::preformatted);
        TABLES.put("parts with roles", Layouts::roles);
        TABLES.put("a frame", table -> table.replaceWith(new Element("iframe").attr("srcdoc", table.outerHtml())));
        TABLES.put("behind the article", table -> article(table).after(table));
        TABLES.put(
                "in an article of its own", table -> article(table).after(new Element("article").appendChild(table)));
        TABLES.put("flags as pictures", table -> flags(table, text -> "<img src='x.png' alt='" + text + "'>"));
        TABLES.put("flags as labelled icons", table -> flags(table, text -> "<i aria-label='" + text + "'></i>"));
        TABLES.put("flags as icons without words", table -> flags(table, text -> "<i class='" + text + "'></i>"));
        TABLES.put("flags as drawings", table -> flags(table, text -> "<svg><path d='M0 0'></path></svg>"));
        TABLES.put("flags as marks", table -> flags(table, text -> "✓"));
        TABLES.put(
                "names with typeset dashes",
                table -> cells(table, Column.NAME)
                        .forEach(cell -> cell.text(cell.text().replace('-', '‑'))));
        TABLES.put(
                "names that may break",
                table -> cells(table, Column.NAME)
                        .forEach(cell -> cell.text(cell.text().replace("-", "\u00ad-"))));
        TABLES.put(
                "names as headings",
                table -> cells(table, Column.NAME).forEach(cell -> cell.html("<h4>" + cell.html() + "</h4>")));
        TABLES.put("descriptions where types belong", Layouts::swapDescriptions);
    }

    private Layouts() {}

    static List<String> names() {
        return List.copyOf(TABLES.keySet());
    }

    /** Changes the layout of the last table of elements. */
    static void apply(String name, Document page) {
        List<Element> tables = tables(page);
        Optional.ofNullable(TABLES.get(name)).orElseThrow().accept(tables.get(tables.size() - 1));
    }

    static List<Element> tables(Document page) {
        return page.select("article table").stream()
                .filter(table -> content(table).subject() == Subject.ELEMENTS)
                .toList();
    }

    private static TableContent content(Element table) {
        return TableReader.read("", TableGrid.of(table, "", 1, "", new Notices()), Optional.empty(), new Notices());
    }

    private static Element head(Element table) {
        return table.select("tr").get(0);
    }

    private static List<Element> body(Element table) {
        return new ArrayList<>(table.select("tr").subList(1, table.select("tr").size()));
    }

    private static Optional<Element> header(Element table, Column column) {
        return head(table).children().stream()
                .filter(cell -> Column.of(cell.text()).filter(column::equals).isPresent())
                .findFirst();
    }

    private static void rename(Element table, Column column, String word) {
        header(table, column).ifPresent(cell -> cell.text(word));
    }

    /** The cells of a column in the rows without spans. */
    private static List<Element> cells(Element table, Column column) {
        Optional<Integer> index = header(table, column).map(Element::elementSiblingIndex);
        return body(table).stream()
                .filter(row -> row.select("[colspan]").isEmpty())
                .filter(row -> index.isPresent() && index.get() < row.childrenSize())
                .map(row -> row.child(index.orElseThrow()))
                .toList();
    }

    private static void flags(Element table, UnaryOperator<String> html) {
        for (Column column : FLAGS) {
            cells(table, column).stream()
                    .filter(cell -> Flag.isFlag(cell.text()))
                    .forEach(cell -> cell.html(html.apply(cell.text())));
        }
    }

    private static void headerOfTwoRows(Element table) {
        Element below = new Element("tr");
        for (Element cell : head(table).children()) {
            if (Column.of(cell.text()).filter(FLAGS::contains).isPresent()) {
                below.appendChild(cell.clone());
                cell.text("Flags");
            } else {
                cell.attr("rowspan", "2");
            }
        }
        head(table).after(below);
    }

    private static void headerIntoCaption(Element table) {
        String words = head(table).text();
        head(table).remove();
        table.prependElement("caption").text(words);
    }

    private static void prepend(Element table, String word) {
        body(table).forEach(row -> row.prependElement("td").text("7"));
        head(table).prependElement("th").text(word);
    }

    private static void halves(Element table) {
        List<Element> rows = body(table);
        int half = (rows.size() + 1) / 2;
        List.copyOf(head(table).children()).forEach(cell -> head(table).appendChild(cell.clone()));
        for (int i = half; i < rows.size(); i++) {
            List.copyOf(rows.get(i).children()).forEach(rows.get(i - half)::appendChild);
            rows.get(i).remove();
        }
    }

    private static void split(Element table, boolean withHeader) {
        List<Element> rows = body(table);
        Element second = new Element("table");
        if (withHeader) {
            second.appendChild(head(table).clone());
        }
        rows.subList(rows.size() / 2, rows.size()).forEach(second::appendChild);
        table.after(second);
    }

    private static void list(Element table, String tag) {
        Element list = new Element(tag);
        for (Element row : body(table)) {
            if (tag.equals("dl")) {
                list.appendElement("dt").text(row.child(0).text());
                list.appendElement("dd").text(row.text());
            } else {
                list.appendElement("li").text(row.text());
            }
        }
        table.replaceWith(list);
    }

    private static void preformatted(Element table) {
        String lines = body(table).stream().map(Element::text).collect(Collectors.joining("\n"));
        table.replaceWith(new Element("pre").text(lines));
    }

    private static void roles(Element table) {
        table.select("th").tagName("div").attr("role", "columnheader");
        table.select("td").tagName("div").attr("role", "cell");
        table.select("tr").tagName("div").attr("role", "row");
        table.select("thead, tbody").tagName("div");
        table.tagName("div").attr("role", "table");
    }

    private static Element article(Element table) {
        return table.parents().stream()
                .filter(parent -> parent.normalName().equals("article"))
                .findFirst()
                .orElseThrow();
    }

    private static void swapDescriptions(Element table) {
        List<Element> descriptions = cells(table, Column.DESCRIPTION);
        List<Element> types = cells(table, Column.TYPE);
        for (int i = 0; i < Math.min(descriptions.size(), types.size()); i++) {
            String description = descriptions.get(i).text();
            descriptions.get(i).text(types.get(i).text());
            types.get(i).text(description);
        }
    }
}
