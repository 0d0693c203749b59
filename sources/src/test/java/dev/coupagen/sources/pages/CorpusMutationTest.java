package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.sources.pages.crawl.PageDirectory;
import dev.coupagen.sources.pages.model.PageContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of real pages when a column is renamed or dropped: the same result or a report, in every case. */
class CorpusMutationTest {
    private static final int EVERY = 25;
    private static final Set<String> LAID_OUT_ANEW = Set.of("0066", "0077", "0166", "0174", "0220", "0243");

    @Test
    void aRenamedOrDroppedColumnIsNeverLostInSilence() {
        List<String> silent = new ArrayList<>();
        int mutations = 0;
        List<Path> files = CorpusPages.files();
        for (int i = 0; i < 230; i += EVERY) {
            String html = PageDirectory.read(files.get(i));
            int columns = columns(html);
            for (int column = 0; column < columns; column++) {
                for (boolean drop : new boolean[] {true, false}) {
                    mutations++;
                    if (isSilent(html, mutated(html, column, drop))) {
                        silent.add(PageDirectory.id(files.get(i)) + " column " + column
                                + (drop ? " dropped" : " renamed"));
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(mutations).isGreaterThan(100);
    }

    /** Every page with several tables of elements, where the loss of one is the harder to see, and some others. */
    @ParameterizedTest
    @MethodSource("dev.coupagen.sources.pages.Layouts#names")
    void nothingIsLostInSilenceInANewLayout(String layout) {
        List<String> silent = new ArrayList<>();
        int pages = 0;
        for (Path file : CorpusPages.files()) {
            String id = PageDirectory.id(file);
            if (LAID_OUT_ANEW.contains(id.substring(0, 4))) {
                pages++;
                String html = PageDirectory.read(file);
                Document page = Jsoup.parse(html);
                Layouts.apply(layout, page);
                if (isSilent(html, page.outerHtml())) {
                    silent.add(id);
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(pages).isEqualTo(LAID_OUT_ANEW.size());
    }

    private static boolean isSilent(String before, String after) {
        PageContent one = SamplePage.read(before);
        PageContent other = SamplePage.read(after);
        return one.notices().list().containsAll(other.notices().list())
                && !SamplePage.facts(one).equals(SamplePage.facts(other));
    }

    private static int columns(String html) {
        return elementTable(Jsoup.parse(html))
                .map(table -> table.select("tr").get(0).children().size())
                .orElse(0);
    }

    private static String mutated(String html, int column, boolean drop) {
        Document page = Jsoup.parse(html);
        Element table = elementTable(page).orElseThrow();
        if (!drop) {
            table.select("tr").get(0).child(column).text("Zzyzx");
            return page.outerHtml();
        }
        for (Element row : table.select("tr")) {
            boolean plain = row.children().stream().noneMatch(cell -> cell.hasAttr("colspan"));
            if (plain && column < row.children().size()) {
                row.child(column).remove();
            }
        }
        return page.outerHtml();
    }

    private static Optional<Element> elementTable(Document page) {
        return Layouts.tables(page).stream().findFirst();
    }
}
