package dev.coupagen.sources.pages.read;

import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.Links;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.table.AriaTables;
import dev.coupagen.sources.pages.table.Table;
import dev.coupagen.sources.pages.table.TableGrid;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes from the HTML of a page what we read: its title, its place in the table of contents, its tables. */
public final class PageReader {
    private static final int MOST_TABLES = 500;
    /** A page of the documentation has about 25,000; jsoup needs a few hundred bytes for each. */
    private static final int MOST_NODES = 1_000_000;

    private static final Pattern FOLDER = Pattern.compile("\\./(?:Incoming|Outgoing)/(?!Archive)[A-Za-z]{2,60}");

    private static final Pattern FORMAT_RULE =
            Pattern.compile("(?i).*(separator|delimiter|decimal marker|date sequence|quotation mark).*");
    private static final int LONGEST_RULE = 400;

    private PageReader() {}

    /** The document; empty if it has more tags and attributes than any page of documentation has, and memory holds. */
    public static Optional<Document> parse(String html) {
        long nodes = html.chars().filter(c -> c == '<' || c == '=').count();
        return nodes > MOST_NODES ? Optional.empty() : Optional.of(Jsoup.parse(html));
    }

    /** The page; empty, with a notice, if it is a sign-in page or holds nothing at all. */
    static Optional<Page> read(String id, String html, Notices notices) {
        Optional<Document> parsed = parse(html);
        if (parsed.isEmpty()) {
            notices.addAt(new Location(id, 0, 0), PageDiagnostic.PAGE_TOO_COMPLEX, MOST_NODES);
            return Optional.empty();
        }
        Document document = parsed.get();
        if (isSignIn(document)) {
            notices.addAt(new Location(id, 0, 0), PageDiagnostic.PAGE_SIGN_IN);
            return Optional.empty();
        }
        List<Element> articles = articles(document);
        if (articles.isEmpty()) {
            notices.addAt(new Location(id, 0, 0), PageDiagnostic.PAGE_WITHOUT_ARTICLE);
            articles = List.of(document.body());
        }
        articles.forEach(AriaTables::restore);
        UnreadContent.report(id, document, articles, notices);
        List<Element> crumbs = document.select("[class*=crumb] a[href]");
        String address =
                crumbs.isEmpty() ? "" : Links.path(crumbs.get(crumbs.size() - 1).attr("href"));
        List<String> trail = crumbs.stream().map(crumb -> crumb.text().strip()).toList();
        String title = title(document, articles);
        if (title.isEmpty()) {
            notices.addAt(new Location(id, 0, 0), PageDiagnostic.PAGE_WITHOUT_TITLE);
        }
        return Optional.of(new Page(
                id,
                title,
                address,
                trail,
                tables(id, articles, notices),
                folders(new Elements(articles).text()),
                formatRules(articles)));
    }

    /** The articles that are in no other. */
    private static List<Element> articles(Document document) {
        return document.select("article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(parent -> parent.normalName().equals("article")))
                .toList();
    }

    /** The folders of files that the text names. */
    private static List<String> folders(String text) {
        return FOLDER.matcher(text)
                .results()
                .map(found -> found.group() + "/")
                .distinct()
                .toList();
    }

    private static List<String> formatRules(List<Element> articles) {
        return new Elements(articles)
                .select("p, li:not(:has(p))").stream()
                        .filter(element -> element.closest("table") == null)
                        .map(Element::text)
                        .filter(text -> text.length() <= LONGEST_RULE
                                && FORMAT_RULE.matcher(text).matches())
                        .toList();
    }

    private static String title(Document document, List<Element> articles) {
        Element heading = new Elements(articles).select("h1").first();
        String text = heading == null ? "" : heading.text().strip();
        if (text.isEmpty()) {
            text = document.title();
            int bar = text.indexOf(" | ");
            text = bar < 0 ? text : text.substring(0, bar);
        }
        return text.strip();
    }

    /** A form that asks for a password, and no table, is no documentation. */
    public static boolean isSignIn(Document document) {
        return document.selectFirst("table") == null
                && document.selectFirst("article") == null
                && (document.selectFirst("input[type=password]") != null
                        || document.selectFirst("form[action*=login], form[action*=signin], form[action*=saml]") != null
                        || Wording.fold(document.title()).matches("(sign|log)(in|on).*"));
    }

    private static List<Table> tables(String id, List<Element> articles, Notices notices) {
        List<Table> tables = new ArrayList<>();
        String heading = "";
        int section = 0;
        for (Element element : new Elements(articles).select("h1, h2, h3, h4, h5, h6, table")) {
            boolean isInTable = element.parents().stream()
                    .anyMatch(parent -> parent.normalName().equals("table"));
            if (isInTable) {
                continue;
            }
            if (!element.normalName().equals("table")) {
                heading = element.text();
                section++;
            } else {
                if (tables.size() == MOST_TABLES) {
                    notices.addAt(new Location(id, 0, 0), PageDiagnostic.PAGE_TABLES_CUT, MOST_TABLES);
                    break;
                }
                tables.add(TableGrid.of(element, id, tables.size() + 1, heading, notices)
                        .inSection(section));
            }
        }
        return tables;
    }
}
