package dev.coupagen.sources.pages.read;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.table.Scalars;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reports what a page holds that looks like ours to read and is not where, or not what, we read. */
final class UnreadContent {
    private static final int FEWEST_ITEMS = 3;
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "pre");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(?:[-_][a-z0-9]+)*+");
    private static final Pattern CALL =
            Pattern.compile("(?:GET|POST|PUT|PATCH|DELETE)\\b.{0,20}?\\s/?api/.*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s,:|()]+");

    private final String page;
    private final Notices notices;

    private UnreadContent(String page, Notices notices) {
        this.page = page;
        this.notices = notices;
    }

    static void report(String page, Document document, List<Element> articles, Notices notices) {
        new UnreadContent(page, notices).report(document, articles);
    }

    private void report(Document document, List<Element> articles) {
        int inside = articles.stream()
                .mapToInt(article -> article.select("table").size())
                .sum();
        int outside = document.select("table").size() - inside;
        if (outside > 0) {
            notices.addAt(new Location(page, 0, 0), PageDiagnostic.PAGE_TABLES_OUTSIDE, outside);
        }
        for (Element article : articles) {
            for (Element frame : article.select("iframe, embed, object[data]")) {
                notices.addAt(new Location(page, 0, 0), PageDiagnostic.PAGE_FRAME_SKIPPED, frame.attr("src"));
            }
            article.select(String.join(", ", LISTS)).stream()
                    .filter(list -> list.parents().stream().noneMatch(UnreadContent::isListOrTable))
                    .forEach(this::list);
        }
    }

    private static boolean isListOrTable(Element part) {
        return LISTS.contains(part.normalName()) || part.normalName().equals("table");
    }

    private void list(Element list) {
        List<String> items = items(list).filter(text -> !text.isBlank()).toList();
        boolean isOurs = items.size() >= FEWEST_ITEMS
                && (areElements(items)
                        || mostly(items, text -> CALL.matcher(text).matches()));
        if (isOurs) {
            notices.addAt(new Location(page, 0, 0), PageDiagnostic.PAGE_LIST_SKIPPED, items.size(), items.get(0));
        }
    }

    private static Stream<String> items(Element list) {
        return switch (list.normalName()) {
            case "pre" -> list.wholeText().lines();
            case "dl" ->
                list.select("dt").stream()
                        .map(term -> term.text() + " "
                                + (term.nextElementSibling() == null
                                        ? ""
                                        : term.nextElementSibling().text()));
            default -> list.children().stream().map(Element::text);
        };
    }

    private static boolean mostly(List<String> items, Predicate<String> is) {
        return items.stream().filter(is).count() * 2 > items.size();
    }

    /** Most begin with a name, and some say a type behind it. */
    private static boolean areElements(List<String> items) {
        return mostly(items, item -> NAME.matcher(words(item).get(0)).matches())
                && items.stream().filter(UnreadContent::hasType).count() * 4 > items.size();
    }

    private static boolean hasType(String item) {
        return words(item).stream().skip(1).anyMatch(word -> Scalars.of(word).isPresent());
    }

    private static List<String> words(String item) {
        return List.of(BLANKS.split(item.strip(), -1));
    }
}
