package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes of resources, elements and operations, and what it means for those who read and those who write. */
class ResourceDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "string(20)|string(40)|length-changed|risky compatible (readers: longer values can come than columns hold)",
                "string(40)|string(20)|length-changed|compatible breaking (writers: longer values are refused)",
                "string|string(20)|length-changed|compatible risky (writers: a limit is stated where there was none)",
                "string(20)|string|length-changed|risky compatible (readers: a limit is no longer stated)",
                "decimal(10,2)|decimal(11,3)|length-changed|risky compatible (readers: longer values can come than columns hold)",
                "decimal(10,2)|decimal(10,2)[]|type-changed|breaking breaking (readers: values have another shape; writers:"
                        + " values of the old type are refused)",
                "decimal(10,2)|decimal(8,2)|length-changed|compatible breaking (writers: longer values are refused)",
                "decimal(10,2)|decimal(8)|length-changed|compatible breaking (writers: longer values are refused)",
                "decimal(10,2)|decimal(10,3)|length-changed|risky breaking (readers: values have other digits; writers:"
                        + " values with the old digits can be refused)",
                "decimal(10,2)|decimal(11,1)|length-changed|risky breaking (readers: values have other digits; writers:"
                        + " values with the old digits can be refused)",
                "string(9)[]|string(8)[]|length-changed|compatible breaking (writers: longer values are refused)",
                "integer|decimal|type-changed|risky compatible (readers: fractions can come where there were whole numbers)",
                "decimal|integer|type-changed|compatible risky (writers: fractions are refused)",
                "decimal|float|type-changed|compatible risky (writers: fractions are refused)",
                "string|text|type-changed|risky compatible (readers: longer texts can come than columns hold)",
                "text|string|type-changed|compatible risky (writers: long texts are refused)",
                "text(9)|string(9)|type-changed|compatible risky (writers: long texts are refused)",
                "decimal|boolean|type-changed|breaking breaking (readers: values have another shape; writers: values of the"
                        + " old type are refused)",
                "date|string|type-changed|breaking compatible (readers: values need not have the old form)",
                "Small|string|type-changed|breaking breaking (readers: values have another shape; writers: values of the old"
                        + " type are refused)",
                "date|boolean|type-changed|breaking breaking (readers: values have another shape; writers: values of the old"
                        + " type are refused)",
                "unknown|string|type-changed|risky risky (readers: the type was not known before; writers: the type was not"
                        + " known before)",
                "string|0.0|type-changed|risky risky (readers: the type is no longer known; writers: the type is no longer"
                        + " known)",
                "0.0(12)|0.0(13)|type-changed|risky risky (readers: the type was not known before; writers: the type was not"
                        + " known before)",
                "Small|Large|type-changed|risky risky (readers: the record has other elements; writers: the record has other"
                        + " elements)",
                "Large|Small|type-changed|breaking breaking (readers: values have another shape; writers: values of the old"
                        + " type are refused)",
                "Empty|Large|type-changed|breaking breaking (readers: values have another shape; writers: values of the old"
                        + " type are refused)",
            })
    void aTypeChangesInOneOfTheseWays(String before, String after, String kind, String meaning) {
        assertThat(lines(typed(before), typed(after)))
                .containsExactly("element-" + kind + " Order/x " + before + " -> " + after + " " + meaning);
    }

    private static String typed(String type) {
        return "\"Order\": {\"elements\": {\"x\": {\"type\": \"" + type
                + "\"}}}, \"Empty\": {}, \"Small\": {\"elements\":"
                + " {\"a\": {\"type\": \"date\"}}}, \"Large\": {\"elements\": {\"a\": {\"type\": \"date\"}, \"b\":"
                + " {\"type\": \"date\"}}}";
    }

    @Test
    void anElementIsComparedFactByFact() {
        assertThat(lines(
                        elements("\"a\": {\"type\": \"date\", \"required\": true, \"readable\": false},"
                                + " \"b\": {\"type\": \"date\"}, \"c\": {\"type\": \"date\", \"writable\": false},"
                                + " \"d\": {\"type\": \"string\", \"values\": [\"1\"], \"writable\": false},"
                                + " \"e\": {\"type\": \"date\", \"readable\": false, \"writable\": false},"
                                + " \"f\": {\"type\": \"date\"}, \"g\": {\"type\": \"date\"},"
                                + " \"h\": {\"type\": \"date\", \"readable\": false, \"writable\": false},"
                                + " \"i\": {\"type\": \"string\", \"values\": [\"2\", \"1\"]}"),
                        elements("\"a\": {\"type\": \"date\", \"deprecated\": true},"
                                + " \"b\": {\"type\": \"date\", \"readable\": false, \"writable\": false},"
                                + " \"c\": {\"type\": \"date\", \"required\": true},"
                                + " \"d\": {\"type\": \"string\", \"values\": [\"2\"], \"writable\": false},"
                                + " \"e\": {\"type\": \"date\", \"writable\": false, \"deprecated\": true},"
                                + " \"f\": {\"type\": \"date\", \"readable\": false, \"deprecated\": true},"
                                + " \"g\": {\"type\": \"string\", \"values\": [\"1\"]},"
                                + " \"h\": {\"type\": \"date\", \"readable\": false}, \"i\": {\"type\": \"string\"}")))
                .containsExactly(
                        "element-optional Order/a required -> optional compatible compatible (it may still be sent)",
                        "element-writable Order/a write-only -> read-write compatible compatible (it is accepted)",
                        "element-deprecated Order/a false -> true compatible risky (writers: a later release can remove it)",
                        "element-read-only Order/b read-write -> none breaking breaking (readers: Coupa no longer sends it;"
                                + " writers: Coupa no longer accepts it)",
                        "element-required Order/c optional -> required compatible breaking"
                                + " (writers: a create without it is refused)",
                        "element-writable Order/c read-only -> read-write compatible compatible (it is sent as before)",
                        "element-value-added Order/d  -> 2 risky compatible (readers: an unknown value can come)",
                        "element-value-removed Order/d 1 ->  compatible compatible (the other values are as before)",
                        "element-read-only Order/e none -> read-only compatible compatible (it is sent as before)",
                        "element-deprecated Order/e false -> true compatible compatible (it is not in use)",
                        "element-writable Order/f read-write -> write-only breaking compatible"
                                + " (readers: Coupa no longer sends it)",
                        "element-deprecated Order/f false -> true compatible risky (writers: a later release can remove it)",
                        "element-type-changed Order/g date -> string breaking compatible"
                                + " (readers: values need not have the old form)",
                        "element-value-added Order/g  -> 1 compatible risky"
                                + " (writers: values outside the list can be refused)",
                        "element-writable Order/h none -> write-only compatible compatible (it is accepted)",
                        "element-value-removed Order/i 1 ->  risky compatible (readers: any value can come)",
                        "element-value-removed Order/i 2 ->  risky compatible (readers: any value can come)");
    }

    @Test
    void elementsAreAddedRemovedRenamedAndMovedUnderCustomFields() {
        assertThat(lines(
                        elements("\"supplier-num\": {\"type\": \"string\"}, \"gone\": {\"type\": \"date\"},"
                                + " \"region\": {\"type\": \"string\"}"),
                        elements("\"supplier-number\": {\"type\": \"string\"}, \"new\": {\"type\": \"boolean\","
                                + " \"required\": true}}, \"custom-fields\": {\"region\": {\"type\": \"string\"}")))
                .containsExactly(
                        "element-removed Order/gone  ->  breaking breaking (readers: it is absent from now on; writers: what"
                                + " is sent is ignored or refused)",
                        "element-added Order/new  ->  compatible breaking (writers: a create without it is refused)",
                        "element-renamed Order/region region -> custom-fields.region breaking breaking (readers: it lies"
                                + " elsewhere in the payload; writers: it is ignored where it was)",
                        "element-renamed Order/supplier-num supplier-num -> supplier-number breaking breaking (readers: the"
                                + " old name is absent from now on; writers: the old name is ignored or refused) guess");
    }

    @Test
    void anElementOfAnotherTypeIsAnotherElementHoweverLikeTheirNamesAre() {
        assertThat(lines(
                        elements("\"supplier-num\": {\"type\": \"string\"}"),
                        elements("\"supplier-number\": {\"type\": \"integer\"}")))
                .extracting(line -> line.substring(0, line.indexOf("  -> ")))
                .containsExactly("element-removed Order/supplier-num", "element-added Order/supplier-number");
    }

    @Test
    void aCustomFieldAndAStandardElementAreNotTakenForOneAnother() {
        assertThat(lines(
                        elements("}, \"custom-fields\": {\"order-region\": {\"type\": \"string\"}"),
                        elements("\"custom-order-region\": {\"type\": \"string\"}")))
                .extracting(line -> line.substring(0, line.indexOf("  -> ")))
                .containsExactly(
                        "element-removed Order/custom-fields.order-region", "element-added Order/custom-order-region");
    }

    @Test
    void aFieldThatMovedUnderCustomFieldsIsTheSameEvenBesideOneThatIsSpelledAlike() {
        assertThat(lines(
                        elements("\"region\": {\"type\": \"string\"}"),
                        elements("\"Region\": {\"type\": \"string\"}}, \"custom-fields\": {\"region\":"
                                + " {\"type\": \"string\"}")))
                .extracting(line -> line.replaceAll(" (breaking|compatible) .*", ""))
                .containsExactly(
                        "element-added Order/Region  -> ",
                        "element-renamed Order/region region -> custom-fields.region");
    }

    @Test
    void aResourceMovesByItsPathAndItsRootElement() {
        assertThat(lines(
                        "\"A\": {\"path\": \"/a\", \"element\": \"x\"}, \"B\": {\"element\": \"b\", \"collection\": \"bs\"},"
                                + " \"C\": {\"path\": \"/c\"}",
                        "\"A\": {\"path\": \"/b\", \"element\": \"y\"}, \"B\": {\"element\": \"b\", \"collection\":"
                                + " \"bees\"}, \"C\": {}"))
                .containsExactly(
                        "resource-renamed A /a -> /b breaking breaking (readers: the old path is not found; writers: the old"
                                + " path is not found)",
                        "resource-renamed A x -> y breaking breaking (readers: XML has another root element; writers: XML"
                                + " with the old root element is refused)",
                        "resource-renamed B bs -> bees breaking breaking (readers: XML has another root element; writers:"
                                + " XML with the old root element is refused)");
    }

    @Test
    void aResourceThatIsOnlyReadConcernsNoOneWhoWrites() {
        assertThat(lines("\"A\": {\"operations\": [" + call("GET", "/a", "list") + "]}", ""))
                .containsExactly(
                        "resource-removed A  ->  breaking compatible (readers: payloads and lists no longer hold it)");
        assertThat(lines("\"A\": {}", ""))
                .containsExactly(
                        "resource-removed A  ->  breaking breaking (readers: payloads and lists no longer hold it;"
                                + " writers: requests with it are refused)");
        assertThat(lines("", "\"A\": {}"))
                .containsExactly("resource-added A  ->  compatible compatible (new; what exists is as before)");
    }

    @Test
    void aReferenceToARenamedResourceIsTheSameReference() {
        String elements = "{\"elements\": {\"a\": {\"type\": \"date\"}, \"b\": {\"type\": \"date\"}, \"c\": {\"type\":"
                + " \"date\"}, \"d\": {\"type\": \"date\"}, \"e\": {\"type\": \"date\"}}}";
        assertThat(lines(
                        "\"SupplierSite\": " + elements + ", " + elements("\"site\": {\"type\": \"SupplierSite[]\"}"),
                        "\"SupplierSites\": " + elements + ", "
                                + elements("\"site\": {\"type\": \"SupplierSites[]\"}")))
                .containsExactly("resource-renamed SupplierSite SupplierSite -> SupplierSites risky risky (readers: the"
                        + " generated types get another name; writers: the generated types get another name) guess");
    }

    @Test
    void operationsAreAddedRemovedRenamedAndListedElsewhere() {
        assertThat(lines(
                        "\"A\": {\"operations\": [" + call("GET", "/a", "list") + ", "
                                + call("PUT", "/a/{id}/void", "void")
                                + ", " + call("HEAD", "/z", "peek") + ", " + call("DELETE", "/q", "drop") + ", "
                                + call("POST", "/shared", "share") + "]}, \"B\": {}",
                        "\"A\": {\"operations\": [" + call("GET", "/a", "list") + ", "
                                + call("PUT", "/a/{id}/voids", "void")
                                + ", " + call("PATCH", "/n", "change") + "]}, \"B\": {\"operations\": ["
                                + call("POST", "/shared", "share") + "]}"))
                .containsExactly(
                        "operation-removed A/DELETE /q  ->  compatible breaking (writers: the call is not found)",
                        "operation-removed A/HEAD /z  ->  breaking compatible (readers: the call is not found)",
                        "operation-added A/PATCH /n  ->  compatible compatible (new; what exists is as before)",
                        "operation-renamed A/POST /shared A -> B risky risky (readers: the constant of the call is in another"
                                + " class; writers: the constant of the call is in another class)",
                        "operation-renamed A/PUT /a/{id}/void PUT /a/{id}/void -> PUT /a/{id}/voids compatible breaking"
                                + " (writers: the call is not found) guess");
    }

    @Test
    void aCallMovesToANewResourceOrAwayFromOneThatIsGone() {
        String calls = "{\"operations\": [" + call("GET", "/a", "list") + "]}";
        String moved =
                "risky risky (readers: the constant of the call is in another class; writers: the constant of the"
                        + " call is in another class)";

        assertThat(lines("\"A\": " + calls, "\"A\": {}, \"B\": " + calls))
                .containsExactly(
                        "operation-renamed A/GET /a A -> B " + moved,
                        "resource-added B  ->  compatible compatible (new; what exists is as before)");
        assertThat(lines("\"A\": {}, \"B\": " + calls, "\"A\": " + calls))
                .containsExactly(
                        "resource-removed B  ->  breaking compatible (readers: payloads and lists no longer hold it)",
                        "operation-renamed B/GET /a B -> A " + moved);
    }

    /** The old call, the new ones, and which of these it is taken for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "PUT /a/{id}/void void | PUT /a/{id}/voids stop | PUT /b/cancel void     | PUT /b/cancel",
                "PUT /a/{id}/void void | PUT /a/{id}/voids void | PUT /b/cancel void     | PUT /a/{id}/voids",
                "PUT /a/{id}/void void | PUT /a/{id}/voids stop | PUT /b/cancel stop     | PUT /a/{id}/voids",
                "PUT /a/{id}/void void | POST /a/{id}/void void | PUT /b/cancel stop     | none",
            })
    void aCallIsTakenForOneOfTheSameVerbWithTheSameActionOrALikePath(
            String old, String one, String other, @Nullable String taken) {
        assertThat(lines(operations(old), operations(one, other)).stream()
                        .filter(line -> line.startsWith("operation-renamed"))
                        .map(line -> line.replaceAll("^.* -> (\\S+ \\S+) .*$", "$1")))
                .isEqualTo(taken == null ? List.of() : List.of(taken));
    }

    private static String operations(String... calls) {
        return "\"A\": {\"operations\": ["
                + Stream.of(calls)
                        .map(call -> call.split(" "))
                        .map(parts -> call(parts[0], parts[1], parts[2]))
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    @Test
    void aDifferenceCountsItsChangesByTheGraverImpact() {
        ApiDefinition before = release(elements("\"a\": {\"type\": \"date\"}, \"b\": {\"type\": \"string\"}"));
        ApiDefinition after = release(elements("\"b\": {\"type\": \"text\"}, \"c\": {\"type\": \"boolean\"}"));
        Difference difference = ReleaseDiff.between(before, after);

        assertThat(difference.isEmpty()).isFalse();
        assertThat(Stream.of(Impact.values()).map(difference::count)).containsExactly(1L, 1L, 1L);
        assertThat(difference.changes()).allMatch(change -> change.resource().equals("Order"));
        assertThat(ChangeLine.of(difference).get(0).reason())
                .isEqualTo("readers: it is absent from now on; writers: what is sent is ignored or refused");
        assertThat(ReleaseDiff.between(before, before).isEmpty()).isTrue();
        assertThat(Impact.RISKY.isAtLeast(Impact.COMPATIBLE)).isTrue();
        assertThat(Impact.RISKY.isAtLeast(Impact.RISKY)).isTrue();
        assertThat(Impact.RISKY.isAtLeast(Impact.BREAKING)).isFalse();
    }

    @Test
    void aCallThatOneOfTwoResourcesStillListsIsNotGone() {
        String list = "{\"operations\": [" + call("GET", "/a", "list") + "]}";

        assertThat(lines("\"A\": " + list + ", \"B\": " + list, "\"A\": " + list + ", \"B\": {}"))
                .containsExactly(
                        "operation-removed B/GET /a  ->  risky risky (readers: the constant of the call is in another"
                                + " class; writers: the constant of the call is in another class)");
    }

    @Test
    void linesForPeopleGatherTheValuesOfAnElement() {
        String many = "\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\"";

        assertThat(shown(value("\"z\""), value("\"z\", " + many)))
                .containsExactly("Order | status | values added: a, b, c, d, e, f, g, h, i, j, k, l | RISKY");
        assertThat(shown(value("\"z\", " + many), value("\"z\"")))
                .containsExactly("Order | status | values removed: a, b, c, d, e, f, g, h, i, j, k, l | BREAKING");
        assertThat(shown(value("\"z\""), value("\"z\", \"y\", " + many)))
                .containsExactly(
                        "Order | status | values added: a, b, c, d, e, f, g, h, i, j, k, l and 1 more | RISKY");
        assertThat(shown(value("\"z\", \"y\""), value("\"z\"")))
                .containsExactly("Order | status | value removed: y | BREAKING");
    }

    private static String value(String values) {
        return elements("\"status\": {\"type\": \"string\", \"values\": [" + values + "]}");
    }

    @Test
    void linesForPeopleSayWhatBecameOfAnElement() {
        assertThat(shown(
                        elements("\"a\": {\"type\": \"date\", \"deprecated\": true}, \"b\": {\"type\": \"date\"}"),
                        elements("\"a\": {\"type\": \"date\"}, \"b\": {\"type\": \"date\", \"deprecated\": true,"
                                + " \"writable\": false, \"required\": true}")))
                .containsExactly(
                        "Order | a | is no longer deprecated | COMPATIBLE",
                        "Order | b | became required | COMPATIBLE",
                        "Order | b | became read-only, was read-write | BREAKING",
                        "Order | b | became deprecated | RISKY");
    }

    private static List<String> shown(String before, String after) {
        List<ChangeLine> lines = ChangeLine.of(ReleaseDiff.between(release(before), release(after)));
        assertThat(ChangeLine.byResource(lines, Impact.BREAKING).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(lines.stream()
                        .filter(line -> line.impact() == Impact.BREAKING)
                        .count());
        return lines.stream()
                .map(line -> line.resource() + " | " + line.subject() + " | " + line.what() + " | " + line.impact())
                .toList();
    }

    private static List<String> lines(String before, String after) {
        return ReleaseDiff.between(release(before), release(after)).changes().stream()
                .map(ResourceDifferenceTest::line)
                .toList();
    }

    private static String line(Change change) {
        String place = EnumSet.of(Part.RESOURCE, Part.ELEMENT, Part.OPERATION).stream()
                .map(change::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        String meaning = change.readers().text() + " " + change.writers().text() + " (" + change.reason() + ")";
        return change.kind().text() + " " + place + " " + change.before().orElse("") + " -> "
                + change.after().orElse("") + " " + meaning + (change.guess() ? " guess" : "");
    }

    private static ApiDefinition release(String resources) {
        String json = "{\"release\": \"made\", \"resources\": {" + resources + "}}";
        return DefinitionFile.read("made.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String elements(String elements) {
        return "\"Order\": {\"elements\": {" + elements + "}}";
    }

    private static String call(String verb, String path, String action) {
        return "{\"verb\": \"" + verb + "\", \"path\": \"" + path + "\", \"action\": \"" + action + "\"}";
    }
}
