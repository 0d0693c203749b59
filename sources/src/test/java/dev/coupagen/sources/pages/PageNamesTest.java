package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.pages.crawl.RobotsRules;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.read.ElementNameCell;
import dev.coupagen.sources.pages.read.PageOperations;
import dev.coupagen.sources.pages.table.OperationRow;
import dev.coupagen.sources.pages.table.Scalars;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and paths as pages write them, and as we do. */
class PageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "invoice-number, invoice-number",
        "invoice_number, invoice-number",
        "other- names, other-names",
        "Important, important",
        "invoiceNumber, invoiceNumber",
        "errorCode*, errorCode",
        "two words, two-words",
        "'\u200bid', id"
    })
    void namesOfElements(String written, String name) {
        assertThat(ElementNameCell.of(written, true)).contains(name);
    }

    @Test
    void otherApisKeepTheirUnderscores() {
        assertThat(ElementNameCell.of("invoice_number", false)).contains("invoice_number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/b", "a\"b", "1st", "", "  ", "a<b>", "*/"})
    void whatIsNoNameIsRefused(String written) {
        assertThat(ElementNameCell.of(written, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Unit of Measure API, UnitOfMeasure, ''",
        "Accounts API (/accounts), Account, /accounts",
        "Categories API, Category, ''",
        "RA Risk Request API, RaRiskRequest, ''",
        "Worker::WorkerSkill API, Worker-WorkerSkill, ''",
        "Pick Lists API (/pick lists), PickList, /pick_lists",
        "GET Widgets, Widget, ''",
        "Audit Status API, AuditStatus, ''"
    })
    void titlesNameResources(String title, String name, String path) {
        ResourceTitle read = ResourceTitle.of(title, PageArea.CORE);

        assertThat(read.names()).startsWith(name);
        assertThat(read.path()).isEqualTo(path);
    }

    @Test
    void otherApisPutTheirNameInFront() {
        assertThat(PageArea.of(List.of("Docs", "The CSO API", "User API")).name("User"))
                .isEqualTo("Cso-User");
        assertThat(PageArea.of(List.of("Docs", "The Coupa Core API", "Resources", "Users API")))
                .isEqualTo(PageArea.CORE);
        assertThat(PageArea.of(List.of())).isEqualTo(PageArea.CORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "GET /api/things/:id GET /things/{id}",
                "GET api/things/:id GET /things/{id}",
                "get /api/things/ GET /things",
                "PUT /api/things/:id?exported=true PUT /things/{id}",
                "GET /api/things(/:action(/:id)) GET /things",
                "GET /api/things/<id> GET /things/{id}",
                "GET https://host/api/things GET /things",
                "GET /api/things/thing_id= GET /things",
                "GET /quality/api/v1/things GET /quality/api/v1/things"
            })
    void pathsOfOperations(String verb, String path, String readVerb, String readPath) {
        assertThat(operations(verb, path))
                .extracting(OperationDefinition::call)
                .containsExactly(readVerb + " " + readPath);
    }

    @Test
    void severalVerbsAreSeveralOperationsAndArgumentsAreParameters() {
        assertThat(operations("PUT/PATCH", "/api/things/:id"))
                .extracting(OperationDefinition::call)
                .containsExactly("PUT /things/{id}", "PATCH /things/{id}");
        assertThat(operations("PUT", "/api/things/:id?exported=true&a=b").get(0).parameters())
                .containsExactly("exported", "a");
        assertThat(operations("GET", "/api/things/line[header_id][in]=").get(0).parameters())
                .containsExactly("line[header_id][in]");
    }

    @ParameterizedTest
    @CsvSource({
        "sting(255), string(255)",
        "'decimal(30,4', 'decimal(30,4)'",
        "string($datetime), datetime",
        "tinyint(1), boolean",
        "Integer(11), integer",
        "datetme, datetime"
    })
    void typesWithSlipsOfThePen(String written, String type) {
        assertThat(Scalars.of(written))
                .get()
                .extracting(scalar -> scalar.text())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "USD", "N/A", "-", "Item", "", "string or integer"})
    void whatIsNoScalarIsNone(String written) {
        assertThat(Scalars.of(written)).isEmpty();
    }

    @Test
    void robotsRulesAreThoseForUsAndTheLongestDecides() {
        RobotsRules rules = RobotsRules.parse("""
                # comment
                User-agent: other
                Disallow: /
                User-agent: Coupagen
                User-agent: someone
                Disallow: /a
                Allow: /a/b
                Disallow: /*.pdf$
                Crawl-delay: 2.5

                User-agent: *
                Disallow: /c
                """, "Coupagen");

        assertThat(rules.allows("/a/x")).isFalse();
        assertThat(rules.allows("/a/b/c")).isTrue();
        assertThat(rules.allows("/c")).isTrue();
        assertThat(rules.allows("/x/y.pdf")).isFalse();
        assertThat(rules.allows("/x/y.pdf/z")).isTrue();
        assertThat(rules.delay()).hasMillis(2_500);
        assertThat(RobotsRules.parse("<html>not found</html>", "Coupagen").allows("/"))
                .isTrue();
    }

    private static List<OperationDefinition> operations(String verb, String path) {
        return new PageOperations("page", new Notices()).read(List.of(new OperationRow(1, 2, verb, path)));
    }
}
