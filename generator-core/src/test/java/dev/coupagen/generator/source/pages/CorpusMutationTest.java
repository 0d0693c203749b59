package dev.coupagen.generator.source.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.source.pages.Header.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What becomes of real pages when a column is renamed or dropped: the same result or a report, in every case. */
class CorpusMutationTest {
    private static final int EVERY = 25;

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

    private static boolean isSilent(String before, String after) {
        PageContent one = SamplePage.read(before);
        PageContent other = SamplePage.read(after);
        return one.notices().all().containsAll(other.notices().all())
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
        return page.select("article table").stream()
                .filter(table -> TableReader.read("", TableGrid.of(table, "", 1, "", new Notices()), new Notices())
                                .subject()
                        == Subject.ELEMENTS)
                .findFirst();
    }
}
