package dev.coupagen.sources.pages.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The text of a cell in lines, its links, and the tables inside it. A cell without any text that is drawn instead has
 * the text that the page gives for those who do not see the drawing.
 *
 * @param cut whether the cell held more text than anybody writes into one
 * @param drawn whether the cell shows something for which the page has no text
 */
record CellText(String text, List<String> lines, List<String> links, List<Element> tables, boolean cut, boolean drawn) {
    private static final int LONGEST = 50_000;
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "ul", "ol", "tr", "pre");

    static CellText of(Element cell) {
        Collector collector = new Collector();
        cell.filter(collector);
        List<String> lines = collector.lines();
        if (lines.isEmpty() && collector.tables.isEmpty()) {
            lines = CellImage.text(cell).stream().toList();
        }
        boolean drawn = lines.isEmpty() && collector.tables.isEmpty() && CellImage.isIn(cell);
        boolean cut = collector.length > LONGEST;
        return new CellText(String.join(" ", lines), lines, collector.links, collector.tables, cut, drawn);
    }

    private static final class Collector implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private final List<String> links = new ArrayList<>();
        private final List<Element> tables = new ArrayList<>();
        private long length;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (depth > 0 && node instanceof Element element) {
                return element(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult element(Element element) {
            switch (element.normalName()) {
                case "table" -> {
                    tables.add(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "script", "style", "template" -> {
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "a" -> {
                    if (!element.attr("href").isBlank()) {
                        links.add(element.attr("href").strip());
                    }
                }
                default -> {}
            }
            if (BREAKS.contains(element.normalName())) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && BREAKS.contains(element.normalName())) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        /** Line ends of the source mean nothing in HTML; those of the layout are added by the elements. */
        private void add(String words) {
            length += words.length();
            int room = LONGEST - text.length();
            for (int i = 0; i < Math.min(room, words.length()); i++) {
                char c = words.charAt(i);
                text.append(Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c) ? ' ' : c);
            }
        }

        List<String> lines() {
            return text.toString()
                    .lines()
                    .map(line -> line.strip().replaceAll(" {2,}", " "))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
