package dev.coupagen.sources.pages;

import dev.coupagen.sources.pages.crawl.PageDirectory;
import dev.coupagen.sources.pages.model.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Coupa's table of contents, which every page of the site carries whole. */
final class Contents {
    private static final String ROOT = "/integration-technical-documentation/";
    private static final Pattern EXAMPLES = Pattern.compile("(?i).*(example|sample).*");

    /** Why parts of the documentation have nothing to generate, by the start of their address. */
    private static final Map<String, String> GUIDES = guides();

    private Contents() {}

    private static Map<String, String> guides() {
        Map<String, String> guides = new LinkedHashMap<>();
        guides.put("the-coupa-core-api/get-started", "nothing to generate: a guide to the API");
        guides.put("the-coupa-core-api/oauth", "nothing to generate: sign-on");
        guides.put("the-coupa-core-api/orchestration", "nothing to generate: a guide to integrations");
        guides.put("coupa-core-flat-files-(csv)/getting-started", "nothing to generate: a guide to files");
        guides.put("coupa-core-user-authentication", "nothing to generate: sign-on");
        guides.put("coupa-supplier-portal-rest-api/set-up", "nothing to generate: sign-on");
        guides.put("coupa-core-application-ip-addresses", "nothing to generate: addresses");
        guides.put("coupa-treasury-application-ip-addresses", "nothing to generate: addresses");
        guides.put("build-on-the-coupa-platform", "nothing to generate: about partners");
        guides.put("clm-open-esign-framework", "nothing to generate: calls that a provider of signatures answers");
        guides.put("the-ccw-api/api-explorer", "nothing to generate: a tool");
        guides.put("the-ccw-api/ccw-api-overview", "nothing to generate: a guide to the API");
        guides.put("the-ccw-api/managing", "nothing to generate: sign-on");
        guides.put("ccw-flat-files-(csv)/integration-overview", "nothing to generate: a guide to files");
        guides.put("the-cso-api/get-started", "nothing to generate: a guide to the API");
        guides.put("treasury-integrations/treasury-apis", "nothing to generate: where the API is described");
        guides.put("treasury-integrations/treasury-sftp", "nothing to generate: a guide to files");
        guides.put("risk-assess-integrations/get-started", "nothing to generate: a guide to files");
        guides.put("core-api-and-csv-download-formats", "nothing to generate: Swagger files and workbooks to download");
        return guides;
    }

    /**
     * An entry of the table of contents.
     *
     * @param title as the table has it
     * @param address the path of the page
     * @param path the address below the documentation's root
     * @param parent whether there are entries below it
     */
    record Entry(String title, String address, String path, boolean parent) {
        int depth() {
            return (int) path.chars().filter(c -> c == '/').count();
        }

        /** The part of the documentation that it is in. */
        String section() {
            int slash = path.indexOf('/');
            return slash < 0 ? path : path.substring(0, slash);
        }

        /** Why nothing is generated of an entry without a page; the page cannot be had if nothing else is the reason. */
        String reason() {
            Optional<String> guide = GUIDES.entrySet().stream()
                    .filter(one -> path.startsWith(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (guide.isPresent()) {
                return guide.get();
            }
            if (EXAMPLES.matcher(title).matches()) {
                return "nothing to generate: example calls";
            }
            return parent ? "a heading" : "the page cannot be had";
        }
    }

    static List<Entry> entries() {
        String html = PageDirectory.read(CorpusPages.files().get(0));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Element link : Jsoup.parse(html).select(".toc a[href]")) {
            String address = Links.path(link.attr("href"));
            int root = address.indexOf(ROOT);
            if (root >= 0 && address.length() > root + ROOT.length()) {
                titles.putIfAbsent(address, link.text().strip());
            }
        }
        return titles.keySet().stream()
                .map(address -> new Entry(
                        Objects.requireNonNull(titles.get(address)),
                        address,
                        address.substring(address.indexOf(ROOT) + ROOT.length()),
                        titles.keySet().stream().anyMatch(other -> other.startsWith(address + "/"))))
                .toList();
    }
}
