package dev.coupagen.sources.pages.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.sources.web.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    @ParameterizedTest
    @CsvSource({
        "/secret, /secret/page, false",
        "/secret, /public, true",
        "/secret, /%73ecret, false",
        "/%73ecret, /secret, false",
        "/a*b*c*d*e*f, /a1b2c3d4e5f6, false",
        "/a*b*c*d*e*f, /a1b2c3d4e5, true",
        "/*.pdf$, /x/y.pdf, false",
        "/*.pdf$, /x/y.pdf.html, true",
        "/page$, /page, false",
        "/page$, /page2, true",
        "/a*a$, /a, true",
        "/a*a$, /aa, false",
        "/*, /anything, false"
    })
    void aRuleForbidsWhatItsPatternMatches(String rule, String path, boolean allowed) {
        RobotsRules rules = RobotsRules.parse("User-agent: *\nDisallow: " + rule + "\n", "Coupagen");

        assertThat(rules.allows(path)).isEqualTo(allowed);
    }

    @Test
    void aHostileRuleIsMatchedWithoutBacktracking() {
        String rule = "/" + "*a".repeat(5_000) + "b";

        RobotsRules rules = RobotsRules.parse("User-agent: *\nDisallow: " + rule + "\n", "Coupagen");

        assertThat(rules.allows("/" + "a".repeat(100_000))).isTrue();
    }

    @Test
    void anAddressIsJudgedByWhereItLeads() {
        SiteAddress docs = SiteAddress.of("https://site/docs");

        assertThat(docs.resolve("/docs/%2e%2E/secret")).hasValueSatisfying(target -> {
            assertThat(target).hasToString("https://site/secret");
            assertThat(docs.covers(target)).isFalse();
        });
        assertThat(docs.resolve("/docs/%2e/page"))
                .hasValueSatisfying(target -> assertThat(docs.covers(target)).isTrue());
        assertThat(docs.resolve("/%2e%2e/x")).isEmpty();
    }

    @Test
    void noMessageShowsCredentials() {
        for (String address : new String[] {
            "https://me:hunter2@site/docs", "http://me:hunter2@site/docs?key=hunter2", "https://me:hunter2@si te/"
        }) {
            assertThatThrownBy(() -> SiteAddress.of(address)).hasMessageNotContaining("hunter2");
        }
        assertThatThrownBy(() -> Address.of("https://me:hunter2@si te/?key=hunter2"))
                .hasMessageNotContaining("hunter2");
        assertThat(Address.of("https://me:hunter2@site/x?key=hunter2")).hasToString("https://site/x");
    }
}
