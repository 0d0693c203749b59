package dev.coupagen.sources.pages.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a cell shows that is no text: a picture, an icon, a box with a tick. */
final class CellImage {
    private static final String DRAWN = "img, svg, canvas, object, picture, input, i, [class*=icon], [class*=check]";
    private static final String BOX = "input[type=checkbox]";
    /** Where pages say in words what they show, the best first. */
    private static final List<String> WORDS = List.of("alt", "aria-label", "title", "data-value");

    private CellImage() {}

    /** What the page says in words about what it shows; a box says yes or no. */
    static Optional<String> text(Element cell) {
        Element box = cell.selectFirst(BOX);
        if (box != null) {
            return Optional.of(box.hasAttr("checked") ? "yes" : "no");
        }
        return WORDS.stream().flatMap(word -> values(cell, word)).findFirst();
    }

    private static Stream<String> values(Element cell, String attribute) {
        return cell.select("[" + attribute + "]").stream()
                .map(element -> element.attr(attribute).strip())
                .filter(text -> !text.isEmpty());
    }

    static boolean isIn(Element cell) {
        return cell.selectFirst(DRAWN) != null;
    }
}
