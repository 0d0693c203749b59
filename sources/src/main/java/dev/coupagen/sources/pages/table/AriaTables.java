package dev.coupagen.sources.pages.table;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Tables that are made of other elements than {@code table}, and say so as the standard ARIA has it. */
public final class AriaTables {
    private static final Map<String, String> TAGS = Map.of(
            "table", "table",
            "grid", "table",
            "treegrid", "table",
            "rowgroup", "tbody",
            "row", "tr",
            "cell", "td",
            "gridcell", "td",
            "rowheader", "td",
            "columnheader", "th");

    private AriaTables() {}

    /** Makes tables of all parts that say that they are. */
    public static void restore(Element article) {
        for (Element part : article.select("[role]")) {
            String tag = TAGS.get(part.attr("role").strip());
            if (tag != null) {
                part.tagName(tag);
            }
        }
    }
}
