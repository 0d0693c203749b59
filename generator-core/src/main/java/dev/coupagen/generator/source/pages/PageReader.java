package dev.coupagen.generator.source.pages;

import dev.coupagen.generator.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes from the HTML of a page what we read: its title, its place in the table of contents, its tables. */
final class PageReader {
    private static final int MOST_TABLES = 500;

    private PageReader() {}

    /** The page; empty, with a notice, if it is a sign-in page or holds nothing at all. */
    static Optional<Page> read(String id, String html, Notices notices) {
        Document document = Jsoup.parse(html);
        if (isSignIn(document)) {
            notices.add(Diagnostic.PAGE_SIGN_IN, id, 0, 0);
            return Optional.empty();
        }
        Element article = document.selectFirst("article");
        if (article == null) {
            notices.add(Diagnostic.PAGE_WITHOUT_ARTICLE, id, 0, 0);
            article = document.body();
        }
        List<Element> crumbs = document.select("[class*=crumb] a[href]");
        String address =
                crumbs.isEmpty() ? "" : Links.path(crumbs.get(crumbs.size() - 1).attr("href"));
        List<String> trail = crumbs.stream().map(crumb -> crumb.text().strip()).toList();
        return Optional.of(new Page(id, title(document, article), address, trail, tables(id, article, notices)));
    }

    private static String title(Document document, Element article) {
        Element heading = article.selectFirst("h1");
        String text = heading == null ? "" : heading.text().strip();
        if (text.isEmpty()) {
            text = document.title();
            int bar = text.indexOf(" | ");
            text = bar < 0 ? text : text.substring(0, bar);
        }
        return text.strip();
    }

    /** A form that asks for a password, and no table, is no documentation. */
    static boolean isSignIn(Document document) {
        return document.selectFirst("table") == null
                && document.selectFirst("article") == null
                && (document.selectFirst("input[type=password]") != null
                        || document.selectFirst("form[action*=login], form[action*=signin], form[action*=saml]") != null
                        || Words.fold(document.title()).matches("(sign|log)(in|on).*"));
    }

    private static List<Table> tables(String id, Element article, Notices notices) {
        List<Table> tables = new ArrayList<>();
        String heading = "";
        for (Element element : article.select("h1, h2, h3, h4, h5, h6, table")) {
            if (!element.normalName().equals("table")) {
                heading = element.text();
            } else if (element.parents().stream()
                    .noneMatch(parent -> parent.normalName().equals("table"))) {
                if (tables.size() == MOST_TABLES) {
                    notices.add(Diagnostic.PAGE_TABLES_CUT, id, 0, 0, MOST_TABLES);
                    break;
                }
                tables.add(TableGrid.of(element, id, tables.size() + 1, heading, notices));
            }
        }
        return tables;
    }
}
