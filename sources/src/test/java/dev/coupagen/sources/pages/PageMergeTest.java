package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.merge.PageMerge;
import dev.coupagen.sources.pages.read.PageSource;
import dev.coupagen.sources.pages.resolve.TypeMerge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMergeTest {
    private static final String BASE = """
            {"release": "R1", "resources": {
              "Gadget": {"path": "/gadgets", "elements": {
                "gadget-name": {"type": "string", "writable": false},
                "state-of-life": {"type": "string(20)", "values": ["young", "dead"]},
                "weight": {"type": "decimal"},
                "made-by": {"type": "UserSimple"},
                "addresses": {"type": "Gadget[]"},
                "only-here": {"type": "date", "deprecated": true}},
                "operations": [{"verb": "GET", "path": "/gadgets", "action": "list", "parameters": ["limit"]}]},
              "User": {}, "UserSimple": {}, "Address": {}}}
            """;

    private final PageSource source = new PageSource(base());

    @ParameterizedTest
    @CsvSource({
        // What the page leaves open comes from the release, and the reverse.
        "'', string(5), string(5)",
        "string(5), '', string(5)",
        // Associations over scalars, unless they lead to the resource itself or are named like a scalar.
        "integer, User, User",
        "boolean, Thing, boolean",
        "User, string, User",
        // The release's of two associations, unless it leads to the resource itself or is named quite otherwise.
        "User, UserSimple, UserSimple",
        "User, Thing, User",
        "Tag, Address, Tag",
        // The page's of two scalars, unless it is mere text; the one with a size.
        "boolean, string, boolean",
        "string, datetime, datetime",
        "string, string(20), string(20)",
        "string(30), string(20), string(30)",
        "string(30), string, string(30)"
    })
    void typesAreChosenByTheRules(String page, String base, String taken) {
        assertThat(ElementTypes.text(TypeMerge.of("Thing", "tag", type(page), type(base))))
                .isEqualTo(taken);
    }

    @Test
    void aReferenceIsNotBelievedOfANameOfAScalar() {
        assertThat(ElementTypes.text(TypeMerge.of("Thing", "user-id", type("User"), type("integer"))))
                .isEqualTo("integer");
    }

    @Test
    void pagesAreLaidOverTheRelease() {
        ApiDefinition merged = merge(SamplePage.HTML);

        assertThat(type(merged, "gadget-name")).isEqualTo("string(100)");
        assertThat(element(merged, "gadget-name").writable()).isTrue();
        assertThat(element(merged, "gadget-name").required()).isTrue();
        assertThat(type(merged, "weight")).isEqualTo("decimal(30,4)");
        assertThat(type(merged, "made-by")).isEqualTo("UserSimple");
        assertThat(element(merged, "made-by").writable()).isFalse();
        assertThat(type(merged, "addresses")).isEqualTo("Address[]");
        assertThat(element(merged, "state-of-life").values()).containsExactly("young", "dead", "grown", "old");
        assertThat(element(merged, "only-here").deprecated()).isTrue();
    }

    @Test
    void elementsSayWhereTheyAreDocumented() {
        ApiDefinition merged = merge(SamplePage.HTML);

        assertThat(element(merged, "gadget-name").sources()).containsExactlyInAnyOrder(Source.SWAGGER, Source.PAGE);
        assertThat(element(merged, "only-here").sources()).containsExactly(Source.SWAGGER);
        assertThat(element(merged, "made-at").sources()).containsExactly(Source.PAGE);
    }

    @Test
    void callsOfTheReleaseStayAndNewOnesAreNamed() {
        ApiDefinition merged = merge(SamplePage.HTML);

        assertThat(Objects.requireNonNull(merged.resources().get("Gadget")).operations())
                .extracting(OperationDefinition::call, OperationDefinition::action, OperationDefinition::parameters)
                .containsExactly(
                        tuple("GET /gadgets", "list", List.of("limit")),
                        tuple("PUT /gadgets/{id}", "update", List.of()));
    }

    @Test
    void contradictionsAreReported() {
        merge(SamplePage.HTML);

        assertThat(source.content().notices().list())
                .filteredOn(notice -> notice.diagnostic() == PageDiagnostic.PAGE_CONTRADICTS_BASE)
                .extracting(Notice::message)
                .contains(
                        "Gadget.made-by: the page says type User, release R1 says UserSimple; used: UserSimple.",
                        "Gadget.gadget-name: the page says in true, release R1 says false; used: true.");
    }

    @Test
    void ofTwoPagesThatContradictEachOtherTheOneIsTakenThatTheReleaseAgreesWith() {
        String other = SamplePage.HTML
                .replace("string(100)", "text")
                .replace("<td>yes</td><td>yes</td>", "<td></td><td>yes</td>");
        source.add("other", SamplePage.HTML);

        ApiDefinition merged = merge(other);

        assertThat(element(merged, "gadget-name").required()).isTrue();
        assertThat(source.content().notices().list())
                .extracting(Notice::diagnostic)
                .contains(PageDiagnostic.PAGE_SAME_RESOURCE, PageDiagnostic.PAGE_CONTRADICTS_PAGE);
    }

    @Test
    void whatIsReferredToButNotDescribedIsAResourceWithoutElements() {
        ApiDefinition merged = merge(SamplePage.HTML.replace(">Address<", ">Worker::PostalCode<"));

        assertThat(Objects.requireNonNull(merged.resources().get("Worker-PostalCode"))
                        .elements())
                .isEmpty();
    }

    private ApiDefinition merge(String html) {
        source.add("page", html);
        return PageMerge.merge("R2", base(), source.content(), true);
    }

    private static ApiDefinition base() {
        try {
            return DefinitionFile.read("base", new ByteArrayInputStream(BASE.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ElementDefinition element(ApiDefinition definition, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(definition.resources().get("Gadget"))
                        .elements()
                        .get(name));
    }

    private static String type(ApiDefinition definition, String name) {
        return ElementTypes.text(element(definition, name).type());
    }

    private static ElementType type(String text) {
        return text.isEmpty() ? ElementTypes.unknown("") : ElementTypes.parse(text);
    }
}
